package org.annales.text;

import java.util.List;
import java.util.regex.Pattern;

/** Tells verse from prose by its lines: they do not fill the measure, and begin with capitals. */
final class Verse {
  private static final int LONGEST_LINE = 75;

  /** Two short lines alone may be a name under a letter. */
  private static final int FEWEST_LINES = 3;

  private static final String INDENTED = "    ";
  private static final double CAPITALS = 0.6;
  private static final double SHORT_OF_MEASURE = 0.85;
  private static final Pattern CAPITALS_ALONE = Pattern.compile("\\p{Lu}{4,}");
  private static final Pattern COLUMNS = Pattern.compile("\\S {3,}\\S|\\t|\\|");

  private static final Pattern ATTRIBUTION = Pattern.compile("\\s*(?:--|[—–―-])\\s?[_*]*\\p{Lu}");

  private Verse() {}

  /** Lines without the last where a dash opens it, before the name of whose they are. */
  private static List<String> withoutAttribution(List<String> lines) {
    int last = lines.size() - 1;
    boolean signed = last >= 2 && ATTRIBUTION.matcher(lines.get(last)).lookingAt();
    return signed ? lines.subList(0, last) : lines;
  }

  /** Whether a passage is verse: two lines or more, and the last ends a sentence. */
  static boolean is(Passage passage, BookText book) {
    List<String> lines = withoutAttribution(book.lines().subList(passage.from(), passage.to()));
    boolean wrapped = book.layout().wrapped();
    int fewest = wrapped && !lines.get(0).startsWith(INDENTED) ? FEWEST_LINES : 2;
    if (lines.size() < fewest) {
      return false;
    }
    double longest = wrapped ? book.layout().measure() * SHORT_OF_MEASURE : LONGEST_LINE;
    int capitals = 0;
    int columns = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      // Names in capitals sign a letter or an order.
      if (line.length() > longest || CAPITALS_ALONE.matcher(line).find()) {
        return false;
      }
      int first = Ends.first(line);
      capitals += Character.isLowerCase(first) || Character.isDigit(first) ? 0 : 1;
      columns += COLUMNS.matcher(line).find() ? 1 : 0;
    }
    String last = lines.get(lines.size() - 1);
    boolean ends =
        Ends.closed(last)
            || Ends.last(last) == ','
            || Ends.last(last) == ';'
            || Ends.last(last) == '—';
    return ends && columns * 3 < lines.size() && capitals >= lines.size() * CAPITALS;
  }
}
