package org.annales.text.index;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annales.text.layout.FunctionWords;

/**
 * Joins index lines that certainly belong to one entry, and measures column widths. A line
 * continues if it ends with a comma, a hyphen, an open bracket, an article or preposition, a run-in
 * subheading without pages, or {@code see}; or if the next has only pages.
 */
final class IndexWraps {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
  private static final Pattern LAST_NUMBER = Pattern.compile("(\\d{1,4})\\D{0,8}$");
  private static final Pattern FIRST_NUMBER = Pattern.compile("(\\d{1,4})");
  private static final Pattern OPEN_END = Pattern.compile("[(\\[–—/-]$");
  private static final Pattern ALSO_ALONE = Pattern.compile("also\\b");
  private static final Pattern RUN_IN = Pattern.compile("(?:;\\s*|:\\s)\\p{L}");
  private static final Pattern REST_OF_PAGE =
      Pattern.compile("(?:ff?\\.|passim\\b|nn?\\.\\s?\\d|u\\.\\s?ö\\.|et\\sseq)");

  /** A run-in subheading without pages yet. */
  private static final Pattern BEGUN = Pattern.compile("\\dn?;\\s\\p{L}[^;]*$");

  private static final Pattern BEGUN_RUN_IN = Pattern.compile("[;:]\\s\\p{L}[^;]*$");

  /** Entries before and after one that determine its column width. */
  private static final int NEAR = 60;

  private static final double NEARLY_FULL = 0.9;
  private static final int FEWEST_NEAR = 3;

  private final IndexStyle style;
  private final List<WrappedEntry> entries = new ArrayList<>();

  /** The longest continued line of each entry; 0 where there is none. */
  private final List<Integer> lengths = new ArrayList<>();

  private int usualWidth;

  /** The 95th percentile of line lengths. */
  private final int measure;

  private IndexWraps(IndexStyle style, int measure) {
    this.style = style;
    this.measure = measure;
  }

  /** Joins lines into entries. */
  static IndexWraps of(List<IndexLine> lines, IndexStyle style) {
    IndexWraps wraps = new IndexWraps(style, measure(lines));
    WrappedEntry open = null;
    for (IndexLine line : lines) {
      WrappedEntry next = new WrappedEntry(line);
      if (open == null || !wraps.isPageNumber(open, line.text())) {
        open = open == null || line.opensLetter() ? wraps.opened(next) : wraps.added(open, next);
      }
    }
    int[] widths = wraps.widths(0, wraps.lengths.size());
    wraps.usualWidth = widths.length == 0 ? 0 : widths[widths.length / 2];
    return wraps;
  }

  private static int measure(List<IndexLine> lines) {
    int[] lengths = lines.stream().mapToInt(line -> line.text().length()).sorted().toArray();
    return lengths.length == 0 ? 0 : lengths[lengths.length * 19 / 20];
  }

  private WrappedEntry opened(WrappedEntry entry) {
    entries.add(entry);
    lengths.add(0);
    return entry;
  }

  private WrappedEntry added(WrappedEntry open, WrappedEntry next) {
    if (!goesOn(open, next)) {
      return opened(next);
    }
    int place = lengths.size() - 1;
    lengths.set(place, Math.max(lengths.get(place), open.last().text().length()));
    open.add(next);
    return open;
  }

  /** Whether a number alone is a page number of the index itself. */
  private boolean isPageNumber(WrappedEntry open, String text) {
    if (!NUMBER.matcher(text).matches()) {
      return false;
    }
    String end = open.tail();
    boolean goesOn = ",–-".indexOf(end.charAt(end.length() - 1)) >= 0;
    return Integer.parseInt(text) > style.lastPage() || (open.endsWithPage() && !goesOn);
  }

  private boolean goesOn(WrappedEntry open, WrappedEntry next) {
    String end = open.tail();
    if (next.isReference() && !end.endsWith(",")) {
      return !open.complete() || end.endsWith(";");
    }
    if (open.isReference() && !CrossReference.isOpen(end)) {
      return end.endsWith(",");
    }
    if (CrossReference.isOpen(end) || ALSO_ALONE.matcher(next.head()).lookingAt()) {
      return true;
    }
    return bringsPages(open, next, end) || breaksOff(open, next, end);
  }

  private boolean bringsPages(WrappedEntry open, WrappedEntry next, String end) {
    if (open.endsWithPage() && REST_OF_PAGE.matcher(next.head()).lookingAt()) {
      return true;
    }
    boolean volume = style.volumes().at(next.head(), 0) != null && end.endsWith(";");
    return isPages(next)
        && (volume || !open.complete() || end.endsWith(",") || rises(end, next.head()));
  }

  /** Whether only pages precede a cross-reference or a run-in subheading. */
  private boolean isPages(WrappedEntry entry) {
    PageList pages = PageList.at(IndexText.of(entry.head()), 0, style.volumes());
    if (pages == null) {
      return false;
    }
    Integer first = pages.pages().get(0).from();
    return first == null || first <= style.lastPage();
  }

  private static boolean rises(String end, String next) {
    Matcher last = LAST_NUMBER.matcher(end);
    Matcher first = FIRST_NUMBER.matcher(next);
    return last.find()
        && first.lookingAt()
        && Integer.parseInt(first.group(1)) > Integer.parseInt(last.group(1));
  }

  private boolean breaksOff(WrappedEntry open, WrappedEntry next, String end) {
    if (end.endsWith(",")) {
      return !WrappedEntry.endsWithPage(end.substring(0, end.length() - 1));
    }
    if (end.endsWith(";")) {
      boolean small = Character.isLowerCase(next.head().codePointAt(0));
      return style.runIn() || (small && RUN_IN.matcher(end).find());
    }
    if (open.endsWithPage() || (open.refers() && next.complete())) {
      return false;
    }
    boolean begun = !open.refers() && (style.runIn() ? BEGUN_RUN_IN : BEGUN).matcher(end).find();
    return begun
        || OPEN_END.matcher(end).find()
        || isUnclosed(end)
        || isCutInPhrase(open, next, end);
  }

  /** Inverted headings (Nights, table of) end alike, but the next word would have fitted. */
  private boolean isCutInPhrase(WrappedEntry open, WrappedEntry next, String end) {
    int space = next.head().indexOf(' ');
    int word = space < 0 ? next.head().length() : space;
    return FunctionWords.endsWith(end)
        && open.last().text().length() + 1 + word > measure * NEARLY_FULL;
  }

  private static boolean isUnclosed(String end) {
    boolean quoted = end.indexOf('„') < 0 && end.lastIndexOf('“') > end.lastIndexOf('”');
    return quoted || end.lastIndexOf('(') > end.lastIndexOf(')');
  }

  List<WrappedEntry> entries() {
    return entries;
  }

  /**
   * Width of an entry's last line with the first word of the next, divided by the width of nearby
   * continued lines; 0 where no lines continue.
   */
  double fullness(int entry) {
    int[] near = widths(Math.max(0, entry - NEAR), Math.min(lengths.size(), entry + NEAR));
    int width = near.length >= FEWEST_NEAR ? near[near.length / 2] : usualWidth;
    if (width == 0) {
      return 0;
    }
    String next = entries.get(entry + 1).head();
    int word = next.indexOf(' ') < 0 ? next.length() : next.indexOf(' ');
    int last = entries.get(entry).last().text().length();
    return (double) (last + 1 + word) / width;
  }

  private int[] widths(int from, int to) {
    return lengths.subList(from, to).stream()
        .mapToInt(Integer::intValue)
        .filter(length -> length > 0)
        .sorted()
        .toArray();
  }
}
