package org.annales.text.index;

/**
 * A heading, a subheading or a cross-reference of a printed index, put together from its lines.
 *
 * @param line number of its first line, from 1
 */
record IndexItem(Kind kind, IndexText entry, int line) {
  /** What it is. A reference stands on a line of its own and belongs to the heading above it. */
  enum Kind {
    HEADING,
    SUBHEADING,
    SUB_SUBHEADING,
    REFERENCE
  }
}
