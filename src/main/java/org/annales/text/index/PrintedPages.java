package org.annales.text.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.annales.text.heading.Numerals;
import org.annales.text.layout.PageMarks;
import org.annales.text.model.Section;

/**
 * Finds the sections that printed pages fall into; roman pages are negative.
 *
 * <p>With page marks in the text, a page holds all sections with lines on it. Otherwise the pages
 * of the contents decide: a page on which sections begin belongs to all of them and not to the one
 * before. A note is located on the page on which it is printed: an endnote in the notes section, a
 * footnote in the section of its page.
 */
final class PrintedPages {
  /** Least last marked page, as a share of the last page in the contents. */
  private static final double MOSTLY = 0.5;

  private final List<Section> sections;
  private final List<Section> paged;
  private final int[] starts;
  private final PageMarks marks;
  private final boolean marked;
  private final Map<List<Integer>, List<String>> shown = new HashMap<>();

  /** Uses the pages of the contents. */
  PrintedPages(List<Section> sections) {
    this(sections, PageMarks.of(List.of()));
  }

  /** Uses page marks if there are many, else the pages of the contents. */
  PrintedPages(List<Section> sections, PageMarks marks) {
    this.sections = sections;
    this.paged =
        sections.stream().filter(s -> Numerals.pageNumber(s.printedPage()) != null).toList();
    this.starts = paged.stream().mapToInt(PrintedPages::page).toArray();
    int greatest = IntStream.of(starts).max().orElse(0);
    this.marked = marks.many() && marks.lastPage() >= greatest * MOSTLY;
    this.marks = marks;
  }

  /** The sections of a range of pages, in reading order. */
  List<String> sections(int from, int to) {
    return shown.computeIfAbsent(
        List.of(from, to), pages -> marked ? byMarks(from, to) : byContents(from, to));
  }

  /**
   * The last page that a reference can point to: that of the last mark, or of the first index at
   * the book's end; 0 if unknown.
   */
  int lastPage() {
    if (marked) {
      return marks.lastPage();
    }
    int text =
        paged.stream().filter(s -> !s.kind().index()).mapToInt(PrintedPages::page).max().orElse(0);
    return paged.stream()
        .filter(s -> s.kind().index())
        .mapToInt(PrintedPages::page)
        .filter(page -> page > text)
        .min()
        .orElse(0);
  }

  private static int page(Section section) {
    return Numerals.pageNumber(section.printedPage());
  }

  private List<String> byMarks(int from, int to) {
    int[] lines = marks.lines(from, to);
    if (lines == null) {
      return List.of();
    }
    return sections.stream()
        .filter(s -> s.startLine() <= lines[1] && s.endLine() >= lines[0])
        .map(Section::sectionId)
        .toList();
  }

  private List<String> byContents(int from, int to) {
    List<String> ids = new ArrayList<>();
    int first = place(from);
    int last = place(to);
    while (first > 0 && starts[first - 1] == starts[first] && starts[first] == from) {
      first--;
    }
    for (int i = Math.max(0, first); i <= last; i++) {
      ids.add(paged.get(i).sectionId());
    }
    return ids;
  }

  /**
   * The position of the last section that begins on a page or before it, among pages of the same
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
