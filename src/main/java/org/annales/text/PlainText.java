package org.annales.text;

import java.util.List;

/** Opens plain text, and nothing else. */
public final class PlainText implements FileOpener {
  private static final String MEDIA_TYPE = "text/plain";

  @Override
  public FileText open(String path, byte[] bytes) throws UnreadableException {
    if (bytes.length == 0) {
      throw new UnreadableException(
          "application/x-empty",
          "empty_file",
          "the file is empty",
          "put its text into it, or take it out");
    }
    DecodedText decoded =
        Decoder.decode(bytes)
            .orElseThrow(
                () ->
                    new UnreadableException(
                        "application/octet-stream",
                        "not_text",
                        "the file holds binary data and no text",
                        "give it as plain text in UTF-8"));
    if (decoded.lines().stream().allMatch(String::isBlank)) {
      throw new UnreadableException(
          MEDIA_TYPE,
          "no_text",
          "the file has blank lines only",
          "put its text into it, or take it out");
    }
    return new FileText(
        MEDIA_TYPE,
        decoded.charset(),
        decoded.lines(),
        null,
        null,
        Metadata.NONE,
        findings(decoded));
  }

  private static List<Finding> findings(DecodedText text) {
    if (!text.guessed()) {
      return List.of();
    }
    return List.of(
        new Finding(
            text.firstGuessedLine(),
            Severity.WARNING,
            "encoding_guessed",
            "the bytes are not valid UTF-8; read as " + text.charset(),
            "look at the words with accents; if they are wrong, save the file in UTF-8"));
  }
}
