package org.annales.text.index;

/**
 * A page or a range of pages that an index gives.
 *
 * @param printed as it stands there
 * @param from number of the first page, negative where it is roman; null where the index gives a
 *     figure or plate, or only {@code passim}
 * @param to number of the last page
 */
record PageReference(String printed, Integer from, Integer to) {
  private static final int ROMAN = 10_000;

  /** Whether its last page comes before its first. */
  boolean backwards() {
    return from != null && order(to) < order(from);
  }

  /** Whether it begins after another ends or with it, as the pages of an entry do. */
  boolean follows(PageReference before) {
    return from == null || before.to == null || order(from) >= order(before.from);
  }

  /** Roman pages come first, in the order of their numbers. */
  static int order(int page) {
    return page < 0 ? -page - ROMAN : page;
  }
}
