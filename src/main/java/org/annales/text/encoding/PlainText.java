package org.annales.text.encoding;

import java.util.Optional;
import org.annales.text.model.FileOpener;
import org.annales.text.model.FileText;
import org.annales.text.model.Metadata;
import org.annales.text.model.UnreadableException;

/** Opens plain text only. */
public final class PlainText implements FileOpener {
  private static final String MEDIA_TYPE = "text/plain";

  @Override
  public FileText open(String path, byte[] bytes) throws UnreadableException {
    return read(bytes, Optional.empty());
  }

  /**
   * Reads decoded lines without interpreting markup.
   *
   * @param declared the declared encoding
   */
  public static FileText read(byte[] bytes, Optional<String> declared) throws UnreadableException {
    if (bytes.length == 0) {
      throw new UnreadableException(
          "application/x-empty",
          "empty_file",
          "the file is empty",
          "put its text into it, or take it out");
    }
    DecodedText decoded =
        Decoder.decode(bytes, declared)
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
        DecodingProblems.of(decoded));
  }
}
