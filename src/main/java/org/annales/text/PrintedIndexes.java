package org.annales.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The entries of all printed indexes of a document, and what cannot be in them: a page behind the
 * book's last, a range that runs backwards, a heading without page or cross-reference. Such entries
 * stay as they are printed.
 *
 * <p>The book's last page is that of its last page mark, or that on which the contents has the
 * first index begin; else an index is believed as far as its pages go without a leap.
 */
final class PrintedIndexes {
  private static final Pattern PAGE =
      Pattern.compile("(?:^|[,;–-])\\s?(\\d{1,4})(?=n?(?:[,;.–-]|\\s*$))");
  private static final double MOST = 0.98;
  private static final double LEAP = 1.25;
  private static final int ROOM = 20;
  private static final int UNKNOWN = 9_999;

  private final List<IndexEntry> entries = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private PrintedIndexes() {}

  /** The indexes among the sections of a document. */
  static PrintedIndexes of(InputFile file, BookText book, Outline outline, List<Section> sections) {
    PrintedIndexes indexes = new PrintedIndexes();
    List<OutlineItem> items = outline.items().stream().filter(item -> item.kind().index()).toList();
    if (items.isEmpty()) {
      return indexes;
    }
    PrintedPages pages = new PrintedPages(sections, book.pageMarks());
    List<List<IndexLine>> lines =
        items.stream()
            .map(i -> new IndexLines(book, i.title()).between(i.headingTo(), i.to()))
            .toList();
    int lastPage = pages.lastPage() > 0 ? pages.lastPage() : lastPage(lines);
    for (int i = 0; i < items.size(); i++) {
      PrintedIndex index =
          new PrintedIndex(file.documentId(), items.get(i).kind(), pages, lastPage);
      index.entries(lines.get(i)).forEach(placed -> indexes.add(file, placed, lastPage));
    }
    return indexes;
  }

  /** The entries, in order. */
  List<IndexEntry> entries() {
    return entries;
  }

  /** What cannot be in them, in order. */
  List<Problem> problems() {
    return problems;
  }

  /** The greatest page of the indexes that is no outlier. */
  static int lastPage(List<List<IndexLine>> indexes) {
    int[] pages =
        indexes.stream()
            .flatMap(List::stream)
            .flatMapToInt(line -> pages(line.text()))
            .sorted()
            .toArray();
    if (pages.length == 0) {
      return UNKNOWN;
    }
    double highest = pages[(int) ((pages.length - 1) * MOST)] * LEAP + ROOM;
    return Arrays.stream(pages).filter(page -> page <= highest).max().orElse(UNKNOWN);
  }

  private static IntStream pages(String text) {
    Matcher page = PAGE.matcher(text);
    return page.results().mapToInt(found -> Integer.parseInt(found.group(1)));
  }

  private void add(InputFile file, PrintedIndex.Placed placed, int lastPage) {
    IndexEntry entry = placed.entry();
    entries.add(entry);
    String heading =
        entry.subheading() == null ? entry.heading() : entry.heading() + ": " + entry.subheading();
    if (entry.pages() == null && entry.see() == null) {
      problems.add(
          problem(
              file,
              placed.line(),
              "index_entry_without_page",
              "the index has neither page nor cross-reference for \"" + heading + "\"",
              "look whether its pages stand on another line, or were lost"));
    } else if (entry.pageFrom() != null && wrong(entry, lastPage) != null) {
      problems.add(
          problem(
              file,
              placed.line(),
              "index_page_impossible",
              "the index has \""
                  + heading
                  + "\" on page "
                  + entry.pages()
                  + ", "
                  + wrong(entry, lastPage),
              "compare with the printed index; the entry stays as it is"));
    }
  }

  /** What is wrong with an entry's pages; null where nothing is. */
  private static String wrong(IndexEntry entry, int lastPage) {
    if (new PageReference(entry.pages(), entry.pageFrom(), entry.pageTo()).backwards()) {
      return "which runs backwards";
    }
    boolean beyond = entry.pageFrom() > lastPage || entry.pageTo() > lastPage;
    return beyond ? "and the book ends on page " + lastPage : null;
  }

  private static Problem problem(
      InputFile file, int line, String code, String message, String remedy) {
    return new Problem(
        file.documentId(), file.path(), line, Severity.WARNING, code, message, remedy);
  }
}
