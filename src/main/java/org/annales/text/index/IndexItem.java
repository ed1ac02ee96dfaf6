package org.annales.text.index;

/**
 * A heading, subheading or cross-reference of a printed index, assembled from its lines.
 *
 * @param line number of its first line, from 1
 */
record IndexItem(Kind kind, IndexText entry, int line) {
  /** A reference has a line of its own and belongs to the heading above it. */
  enum Kind {
    HEADING,
    SUBHEADING,
    SUB_SUBHEADING,
    REFERENCE
  }
}
