package org.annales.text.encoding;

import java.util.List;
import org.annales.text.model.Finding;
import org.annales.text.model.Severity;

/** Reports the decoding errors of a file as problems. */
final class DecodingProblems {
  private DecodingProblems() {}

  static List<Finding> of(DecodedText text) {
    return text.flaws().stream().map(flaw -> finding(text.charset(), flaw)).toList();
  }

  private static Finding finding(String charset, DecodingFlaw flaw) {
    String lines = flaw.lines().toString();
    return switch (flaw.kind()) {
      case ENCODING_GUESSED ->
          warning(
              flaw,
              "encoding_guessed",
              "the bytes are not valid UTF-8; read as " + charset + ", but " + flaw.detail(),
              "look at the words with accents; if they are wrong, save the file in UTF-8");
      case ENCODING_MISLABELLED ->
          warning(
              flaw,
              "encoding_mislabelled",
              "the file says that it is in " + flaw.detail() + "; read as " + charset,
              "correct what it says of its encoding, or save it in that encoding");
      case ENCODING_MIXED ->
          warning(
              flaw,
              "encoding_mixed",
              "no one encoding fits the file: read as "
                  + charset
                  + ", and as "
                  + flaw.detail()
                  + " in "
                  + lines,
              "look at these lines, and save the file in UTF-8");
      case UNDECODABLE ->
          warning(
              flaw,
              "undecodable_bytes",
              "bytes have no meaning in " + charset + ", and stand as U+FFFD in " + lines,
              "mend these lines, and save the file in UTF-8");
      case CHARACTERS_LOST ->
          warning(
              flaw,
              "characters_lost",
              "the file has U+FFFD, which an earlier conversion has put for characters that it did"
                  + " not know, in "
                  + lines,
              "take the text from an earlier copy, or mend these lines");
      case DOUBLE_ENCODED -> doubleEncoded(flaw, lines);
    };
  }

  private static Finding doubleEncoded(DecodingFlaw flaw, String lines) {
    String page = flaw.detail().replaceFirst(",.*", "");
    boolean putRight = !page.equals(flaw.detail());
    String what =
        "UTF-8 was taken for " + page + " and encoded once more, so that é would be Ã©, in ";
    return warning(
        flaw,
        "double_encoded",
        what
            + lines
            + (putRight ? "; these words were put right" : "; they are read as they stand"),
        putRight
            ? "look at the words with accents in these lines"
            : "if they are not meant so, mend these lines");
  }

  private static Finding warning(DecodingFlaw flaw, String code, String message, String remedy) {
    return new Finding(flaw.lines().first(), Severity.WARNING, code, message, remedy);
  }
}
