package org.annales.text.encoding;

import org.annales.text.model.LineRanges;

/**
 * A possible decoding error.
 *
 * @param lines affected; none where the whole file is
 * @param detail what was decoded, and the alternatives
 */
public record DecodingFlaw(Kind kind, LineRanges lines, String detail) {
  public enum Kind {
    /** Other encodings are about as plausible. */
    ENCODING_GUESSED,
    /** The file declares another encoding than it has. */
    ENCODING_MISLABELLED,
    /** No single encoding fits the whole file. */
    ENCODING_MIXED,
    /** Undecodable bytes, replaced by U+FFFD. */
    UNDECODABLE,
    /** The file itself contains U+FFFD. */
    CHARACTERS_LOST,
    /** UTF-8 text was decoded as Windows-1252 and encoded again. */
    DOUBLE_ENCODED
  }
}
