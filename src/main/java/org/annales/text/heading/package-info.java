/** Parses a line as a heading: its words, its numbers and the kind of section that it names. */
package org.annales.text.heading;
