package org.annales.text;

import java.util.List;

/**
 * A file's bytes as lines of text.
 *
 * @param charset IANA name of the encoding
 * @param guessed whether the encoding was guessed since the bytes are not valid Unicode
 * @param firstGuessedLine the first line that is not valid UTF-8, from 1; 0 where nothing was
 *     guessed
 * @param lines without their line ends; the byte order mark removed
 */
public record DecodedText(
    String charset, boolean guessed, int firstGuessedLine, List<String> lines) {}
