package org.annales.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts the lines of an index together that surely belong to one entry, and measures its columns.
 */
final class IndexWraps {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

  /** How many lines before and after one show how wide its column is. */
  private static final int NEAR = 60;

  private static final int FEWEST_NEAR = 3;

  private final List<WrappedEntry> entries = new ArrayList<>();

  /** Lengths of lines that went on in the next, by the number of the entry; 0 where one did not. */
  private final List<Integer> lengths = new ArrayList<>();

  private IndexWraps() {}

  /** The entries of some lines. */
  static IndexWraps of(List<IndexLine> lines, IndexStyle style) {
    IndexWraps wraps = new IndexWraps();
    WrappedEntry open = null;
    for (IndexLine line : lines) {
      WrappedEntry next = new WrappedEntry(line);
      if (open != null && isPageNumber(open, line.text(), style.lastPage())) {
        continue;
      }
      if (open != null && !line.opensLetter() && open.goesOnWith(next, style)) {
        int last = wraps.lengths.size() - 1;
        wraps.lengths.set(last, Math.max(wraps.lengths.get(last), open.last().text().length()));
        open.add(next);
      } else {
        open = next;
        wraps.entries.add(next);
        wraps.lengths.add(0);
      }
    }
    return wraps;
  }

  private static boolean isPageNumber(WrappedEntry open, String text, int lastPage) {
    if (!NUMBER.matcher(text).matches()) {
      return false;
    }
    boolean goesOn = open.text().matches(".*[,–-]");
    return Integer.parseInt(text) > lastPage || (open.endsWithPage() && !goesOn);
  }

  List<WrappedEntry> entries() {
    return entries;
  }

  /**
   * How full the last line of an entry would be with the first word of the next, 1 where it would
   * be as full as those near it that went on; 0 where no lines go on.
   */
  double fullness(int entry) {
    int[] near = widths(Math.max(0, entry - NEAR), Math.min(lengths.size(), entry + NEAR));
    int[] measured = near.length >= FEWEST_NEAR ? near : widths(0, lengths.size());
    if (measured.length == 0) {
      return 0;
    }
    String next = entries.get(entry + 1).text();
    int word = next.indexOf(' ') < 0 ? next.length() : next.indexOf(' ');
    int last = entries.get(entry).last().text().length();
    return (double) (last + 1 + word) / measured[measured.length / 2];
  }

  private int[] widths(int from, int to) {
    return lengths.subList(from, to).stream()
        .mapToInt(l -> l)
        .filter(l -> l > 0)
        .sorted()
        .toArray();
  }
}
