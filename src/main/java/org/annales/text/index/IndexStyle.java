package org.annales.text.index;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The typographical style of an index.
 *
 * @param lastPage the book's last page, 0 if unknown
 * @param commas whether a comma precedes pages
 * @param runIn whether subheadings are run in, separated by semicolons
 * @param volumes how the volume is named before pages
 */
record IndexStyle(int lastPage, boolean commas, boolean runIn, IndexVolumes volumes) {
  private static final Pattern COMMA = Pattern.compile("\\p{L}\\.?[,:]\\s\\d");
  private static final Pattern NO_COMMA = Pattern.compile("\\p{L}\\s\\d{1,4}(?:[,;–-]|$)");
  private static final Pattern RUN_IN = Pattern.compile(";\\s*\\p{L}");

  /** The last page of other volumes is unknown. */
  private static final int UNKNOWN = 9_999;

  private static final double MANY_RUN_IN = 0.06;

  /** Whether pages begin with one of the book. */
  boolean isPage(PageList pages) {
    Integer first = pages == null ? null : pages.pages().get(0).from();
    return first != null && first <= lastPage;
  }

  /** Infers the style from lines. */
  static IndexStyle of(List<IndexLine> lines, int lastPage) {
    long commas = count(lines, COMMA.asPredicate());
    long none = count(lines, NO_COMMA.asPredicate());
    long runIn = count(lines, RUN_IN.asPredicate());
    IndexVolumes volumes = IndexVolumes.of(lines);
    return new IndexStyle(
        volumes == IndexVolumes.NONE ? lastPage : UNKNOWN,
        none <= commas,
        runIn > lines.size() * MANY_RUN_IN,
        volumes);
  }

  private static long count(List<IndexLine> lines, Predicate<String> shows) {
    return lines.stream().filter(line -> shows.test(line.text())).count();
  }
}
