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

  /** Least columns of a line of wrapped prose. */
  private static final int FILLED = 40;

  /** Columns by which a word or a stop shortens a line. */
  private static final int RAGGED = 6;

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
        && !areWrapped(lines)
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

  /**
   * Whether lines of a script without capitals and spaces are prose: all but the last are filled to
   * one width, in which no verse is.
   */
  private static boolean areWrapped(List<String> lines) {
    int last = lines.size() - 1;
    int longest = 0;
    int shortest = Integer.MAX_VALUE;
    for (String line : lines.subList(0, last)) {
      String text = line.strip();
      int filled = UnspacedScripts.is(TextEdges.first(text)) ? width(text) : 0;
      longest = Math.max(longest, filled);
      shortest = Math.min(shortest, filled);
    }
    return shortest >= FILLED && longest - shortest <= RAGGED;
  }

  /** Columns of a line; letters of scripts without spaces take two. */
  private static int width(String line) {
    return line.codePoints().map(c -> UnspacedScripts.is(c) ? 2 : 1).sum();
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
