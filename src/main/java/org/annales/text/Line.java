package org.annales.text;

/**
 * A line of a file.
 *
 * @param number in the file, from 1
 */
record Line(int number, String text) {}
