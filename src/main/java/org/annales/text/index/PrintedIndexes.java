package org.annales.text.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.annales.text.layout.BookText;
import org.annales.text.model.IndexEntry;
import org.annales.text.model.InputFile;
import org.annales.text.model.Problem;
import org.annales.text.model.Section;
import org.annales.text.outline.Outline;
import org.annales.text.outline.OutlineItem;

/**
 * Reads all printed indexes of a document and checks them.
 *
 * <p>The book's last page is that of its last page mark, or the page of its first index in the
 * contents; otherwise the greatest page of the indexes that is no outlier.
 */
public final class PrintedIndexes {
  private static final Pattern PAGE =
      Pattern.compile("(?:^|[,;–-])\\s?(\\d{1,4})(?=n?(?:[,;.–-]|\\s*$))");
  private static final double MOST = 0.98;
  private static final double LEAP = 1.25;
  private static final int ROOM = 20;
  private static final int UNKNOWN = 9_999;

  private final List<PrintedIndex.Placed> placed = new ArrayList<>();
  private List<Problem> problems = List.of();

  private PrintedIndexes() {}

  public static PrintedIndexes of(
      InputFile file, BookText book, Outline outline, List<Section> sections) {
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
      indexes.placed.addAll(index.entries(lines.get(i)));
    }
    List<String> titles = items.stream().map(OutlineItem::title).filter(Objects::nonNull).toList();
    indexes.problems = IndexChecks.of(file, indexes.placed, titles, lastPage);
    return indexes;
  }

  public List<IndexEntry> entries() {
    return placed.stream().map(PrintedIndex.Placed::entry).toList();
  }

  /** The errors in the entries, see {@link IndexChecks}. */
  public List<Problem> problems() {
    return problems;
  }

  /** The greatest page of the indexes that is no outlier. */
  static int lastPage(List<List<IndexLine>> indexes) {
    int[] pages = indexes.stream().flatMapToInt(PrintedIndexes::pages).sorted().toArray();
    if (pages.length == 0) {
      return UNKNOWN;
    }
    double highest = pages[(int) ((pages.length - 1) * MOST)] * LEAP + ROOM;
    return Arrays.stream(pages).filter(page -> page <= highest).max().orElse(UNKNOWN);
  }

  private static IntStream pages(List<IndexLine> index) {
    IndexVolumes volumes = IndexVolumes.of(index);
    return index.stream()
        .flatMap(line -> PAGE.matcher(volumes.without(line.text())).results())
        .mapToInt(found -> Integer.parseInt(found.group(1)));
  }
}
