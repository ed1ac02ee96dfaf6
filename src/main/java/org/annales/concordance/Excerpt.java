package org.annales.concordance;

/** The text of a hit, with what is shown of the text before and after it. */
record Excerpt(String left, String match, String right) {

  /** A match, and so many columns of what stands before and after it. */
  static Excerpt of(String before, String match, String after, int columns) {
    return new Excerpt(
        Columns.last(before.stripTrailing(), columns).stripLeading(),
        match,
        Columns.first(after.stripLeading(), columns).stripTrailing());
  }
}
