package org.annales.sentiment;

import java.io.Serializable;

/**
 * A sentence that shows a word.
 *
 * @param text null where it is one of many words of little weight
 */
record Example(String reference, String text) implements Serializable {}
