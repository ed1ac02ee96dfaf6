package org.annales.text.index;

/**
 * A non-blank line of a printed index.
 *
 * @param number in the file, from 1
 * @param indent columns before the text
 * @param raw with its marks
 * @param text without marks
 * @param opensLetter whether a letter of the alphabet is a heading above it
 */
record IndexLine(int number, int indent, String raw, String text, boolean opensLetter) {}
