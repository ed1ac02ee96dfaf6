package org.annales.text.encoding;

import org.annales.text.model.LineRanges;

/**
 * A flaw of a file's bytes that may have changed its text.
 *
 * @param lines that it concerns; none where it concerns the whole file
 * @param detail what was read, and what else it might be
 */
public record DecodingFlaw(Kind kind, LineRanges lines, String detail) {
  /** The kinds of flaws. */
  public enum Kind {
    /** Other encodings would give a text that reads as well. */
    ENCODING_GUESSED,
    /** The file names an encoding that it is not in. */
    ENCODING_MISLABELLED,
    /** No one encoding fits the whole file. */
    ENCODING_MIXED,
    /** Bytes that have no meaning; they stand as U+FFFD. */
    UNDECODABLE,
    /** U+FFFD stands in the file itself. */
    CHARACTERS_LOST,
    /** Text in UTF-8 was taken for Windows-1252 and encoded once more. */
    DOUBLE_ENCODED
  }
}
