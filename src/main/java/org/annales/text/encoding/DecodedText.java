package org.annales.text.encoding;

import java.util.List;

/**
 * A file's bytes as lines of text.
 *
 * @param charset IANA name of the encoding
 * @param lines without their line ends; byte order marks removed
 * @param flaws possible decoding errors
 */
public record DecodedText(String charset, List<String> lines, List<DecodingFlaw> flaws) {}
