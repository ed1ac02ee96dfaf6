/**
 * Reads a decoded book into sections, sentences, notes, index entries and problems: see {@link
 * org.annales.text.BookReader}.
 */
package org.annales.text;
