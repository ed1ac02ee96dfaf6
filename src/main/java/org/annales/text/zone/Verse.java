package org.annales.text.zone;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.annales.text.layout.BookText;
import org.annales.text.layout.Layout;
import org.annales.text.layout.TextEdges;
import org.annales.text.layout.ZonedBlock;

/** Recognises verse: lines that are shorter than the measure and begin with capitals. */
final class Verse {
  private static final int LONGEST_LINE = 75;

  /** Least lines; two short lines may be the signature of a letter. */
  private static final int FEWEST_LINES = 3;

  private static final String INDENTED = "    ";
  private static final double CAPITALS = 0.6;
  private static final double COLUMNS = 0.3;
  private static final double SHORT_OF_MEASURE = 0.85;
  private static final Pattern CAPITALS_ALONE = Pattern.compile("\\p{Lu}{4,}");
  private static final Pattern COLUMN = Pattern.compile("\\S {3,}\\S|\\t|\\|");

  /** A speaker's name in a play. */
  private static final Pattern SPEAKER =
      Pattern.compile("\\s*_?[\\p{Lu}][\\p{Lu} .'’]{1,30}[.:]?_?\\s*");

  private static final Pattern ATTRIBUTION = Pattern.compile("\\s*(?:--|[—–―-])\\s?[_*]*\\p{Lu}");

  private Verse() {}

  /** Removes a last line with a dash, the attribution. */
  private static List<String> withoutAttribution(List<String> lines) {
    int last = lines.size() - 1;
    boolean signed = last >= 2 && ATTRIBUTION.matcher(lines.get(last)).lookingAt();
    return signed ? lines.subList(0, last) : lines;
  }

  /** Whether a block is verse: at least two lines, the last of which ends a sentence. */
  static boolean is(ZonedBlock passage, BookText book) {
    Layout layout = book.layout();
    List<String> lines = withoutAttribution(book.lines().subList(passage.from(), passage.to()));
    if (layout.verse() && lines.size() > 2 && SPEAKER.matcher(lines.get(0)).matches()) {
      lines = lines.subList(1, lines.size());
    }
    boolean wrapped = layout.wrapped() && !layout.verse();
    int fewest = wrapped && !lines.get(0).startsWith(INDENTED) ? FEWEST_LINES : 2;
    boolean indented = lines.stream().allMatch(line -> line.startsWith(INDENTED));
    double width = indented ? 1 : SHORT_OF_MEASURE;
    double longest = wrapped ? layout.measure() * width : LONGEST_LINE;
    return lines.size() >= fewest
        && (layout.verse() || ends(lines.get(lines.size() - 1)))
        && lines.stream().allMatch(line -> couldBeVerse(line.strip(), longest))
        && share(lines, Verse::hasColumns) < COLUMNS
        && share(lines, Verse::begins) >= CAPITALS
        && !areNames(lines);
  }

  /** Whether most words after the first of each line have capitals, as in lists of names. */
  private static boolean areNames(List<String> lines) {
    int words = 0;
    int capitals = 0;
    for (String line : lines) {
      String[] ofLine = line.strip().split("\\s+", -1);
      for (int i = 1; i < ofLine.length; i++) {
        words++;
        capitals += Character.isUpperCase(TextEdges.first(ofLine[i])) ? 1 : 0;
      }
    }
    return words > 0 && capitals * 2 >= words;
  }

  private static boolean ends(String line) {
    return TextEdges.closed(line) || ",;—".indexOf(TextEdges.last(line)) >= 0;
  }

  /** A line in capitals may be a signature. */
  private static boolean couldBeVerse(String line, double longest) {
    return line.length() <= longest && !CAPITALS_ALONE.matcher(line).find();
  }

  private static boolean hasColumns(String line) {
    return COLUMN.matcher(line.strip()).find();
  }

  private static boolean begins(String line) {
    int first = TextEdges.first(line);
    return !Character.isLowerCase(first) && !Character.isDigit(first);
  }

  private static double share(List<String> lines, Predicate<String> kind) {
    return (double) lines.stream().filter(kind).count() / lines.size();
  }
}
