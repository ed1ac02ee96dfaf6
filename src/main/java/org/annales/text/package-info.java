/**
 * Reads a decoded book into sections, sentences, notes, index entries and problems: {@link
 * org.annales.text.BookReader} is where it begins.
 */
package org.annales.text;
