package org.annales.text.model;

/**
 * A line of a file.
 *
 * @param number line number in the file, from 1
 */
public record Line(int number, String text) {}
