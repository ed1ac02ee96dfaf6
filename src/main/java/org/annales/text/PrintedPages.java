package org.annales.text;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Which sections printed pages fall into, by the pages that the contents gives; roman pages are
 * negative.
 */
final class PrintedPages {
  private final List<Section> paged;
  private final int[] starts;

  PrintedPages(List<Section> sections) {
    this.paged = sections.stream().filter(s -> number(s.printedPage()) != null).toList();
    this.starts = paged.stream().mapToInt(s -> number(s.printedPage())).toArray();
  }

  /** A page's number: roman ones negative; null where it is none. */
  static Integer number(String page) {
    if (page == null) {
      return null;
    }
    OptionalInt roman = Numerals.roman(page);
    if (roman.isPresent()) {
      return -roman.getAsInt();
    }
    return page.matches("\\d{1,5}") ? Integer.valueOf(page) : null;
  }

  /** The sections that the pages from one to another fall into, in reading order. */
  List<String> sections(int from, int to) {
    List<String> ids = new ArrayList<>();
    IntStream pages = IntStream.of(from, to);
    int[] places = pages.map(this::place).toArray();
    for (int i = Math.max(0, places[0]); i <= places[1]; i++) {
      ids.add(paged.get(i).sectionId());
    }
    return ids;
  }

  /**
   * The place of the last section that begins on a page or before it, among pages of its own
   * numbering; or −1.
   */
  private int place(int page) {
    int place = -1;
    for (int i = 0; i < starts.length; i++) {
      boolean roman = starts[i] < 0;
      if (roman == (page < 0) && Math.abs(starts[i]) <= Math.abs(page)) {
        place = i;
      }
    }
    return place;
  }
}
