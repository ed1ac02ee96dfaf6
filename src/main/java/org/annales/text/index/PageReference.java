package org.annales.text.index;

/**
 * A page or a range of pages of an index.
 *
 * @param printed as printed
 * @param from number of the first page, negative where it is roman; null for a figure, a plate or
 *     {@code passim}
 * @param to number of the last page
 * @param volume of the pages; null where the index names none
 */
record PageReference(String printed, Integer from, Integer to, Integer volume) {
  private static final int ROMAN = 10_000;

  boolean backwards() {
    return from != null && order(to) < order(from);
  }

  /** Whether it begins with or after the end of another, as pages of an entry do. */
  boolean follows(PageReference before) {
    if (volume != null && before.volume != null && !volume.equals(before.volume)) {
      return volume > before.volume;
    }
    return from == null || before.to == null || order(from) >= order(before.from);
  }

  /** Orders roman pages before arabic ones. */
  static int order(int page) {
    return page < 0 ? -page - ROMAN : page;
  }
}
