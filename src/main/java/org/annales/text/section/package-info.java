/** Reads one section: its paragraphs into sentences, and the lines that are set aside. */
package org.annales.text.section;
