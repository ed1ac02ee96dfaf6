package org.annales.text.index;

/**
 * A filled line of a printed index.
 *
 * @param number in the file, from 1
 * @param indent how many columns it is set in
 * @param raw as it stands there
 * @param text without marks
 * @param opensLetter whether a letter of the alphabet stands above it as a heading
 */
record IndexLine(int number, int indent, String raw, String text, boolean opensLetter) {}
