package org.annales.text.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annales.text.heading.Numerals;
import org.annales.text.model.Markup;

/**
 * Finds the marks of page beginnings: {@code [Pg 12]}, {@code [Page 12]}, {@code [Seite 12]},
 * {@code [v. 2 p. 12]}, {@code {12}}, and the page breaks of marked-up formats, which are written
 * as {@link Markup#PAGE}, the page, {@link Markup#END}.
 *
 * <p>A mark has a line of its own or is inside one. Numbers in braces mark pages if they rise
 * through the whole book and nearly none repeats; numbers of notes occur twice, at their mark and
 * before their note, or restart.
 */
public final class PageMarks {
  /** A pattern of any page mark, with the page in one of three groups. */
  public static final String MARK =
      "\\[(?:(?:Pg|Page|Seite)|[Vv](?:ol)?\\. ?(?:[0-9]{1,3}|[ivxlIVXL]{1,6}),?"
          + " ?[Pp](?:g|age)?)\\.? ?([0-9]{1,4}|[ivxlcIVXLC]{1,9})\\]|\\{(\\d{1,4})\\}|"
          + Markup.PAGE
          + "([^"
          + Markup.PAGE
          + Markup.END
          + "]{0,40})"
          + Markup.END;

  private static final Pattern ANY = Pattern.compile(MARK);
  private static final Pattern UNDOUBTED =
      Pattern.compile(MARK.replace("|\\{(\\d{1,4})\\}|", "|()" + "(?!)|"));
  private static final Pattern IN_BRACES = Pattern.compile("\\{(\\d{1,4})\\}");
  private static final int FEWEST = 3;
  private static final double MOSTLY = 0.9;

  /** A page mark with the line where its page begins and the last line of the page before. */
  private record Place(int page, int begins, int ended) {}

  /**
   * The page of a mark.
   *
   * @param page as printed
   * @param line index of its line
   * @param opens whether no text precedes it in its line
   * @param closes whether no text follows it in its line
   */
  public record Label(String page, int line, boolean opens, boolean closes) {}

  private final Pattern pattern;
  private final List<Place> places = new ArrayList<>();
  private final List<Label> labels = new ArrayList<>();

  private PageMarks(boolean braces) {
    this.pattern = braces ? ANY : UNDOUBTED;
  }

  public static PageMarks of(List<String> lines) {
    PageMarks marks = new PageMarks(inBraces(lines));
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.indexOf('[') >= 0 || line.indexOf('{') >= 0 || line.indexOf(Markup.PAGE) >= 0) {
        marks.read(lines, i);
      }
    }
    return marks;
  }

  /** Whether numbers in braces are pages. */
  static boolean inBraces(List<String> lines) {
    Set<Integer> seen = new HashSet<>();
    int all = 0;
    int rising = 0;
    int before = Integer.MAX_VALUE;
    for (String line : lines) {
      if (line.indexOf('{') >= 0) {
        Matcher braces = IN_BRACES.matcher(line);
        while (braces.find()) {
          int number = Integer.parseInt(braces.group(1));
          all++;
          rising += number > before ? 1 : 0;
          before = number;
          seen.add(number);
        }
      }
    }
    return all >= FEWEST && rising >= (all - 1) * MOSTLY && seen.size() >= all * MOSTLY;
  }

  private void read(List<String> lines, int i) {
    String line = lines.get(i);
    Matcher mark = pattern.matcher(line);
    while (mark.find()) {
      String label = label(mark);
      if (label != null && !label.isEmpty()) {
        boolean opens = without(line.substring(0, mark.start())).isBlank();
        labels.add(new Label(label, i, opens, without(line.substring(mark.end())).isBlank()));
      }
      Integer page = Numerals.pageNumber(label);
      if (page != null) {
        int begins = line.substring(mark.end()).isBlank() ? nextFilled(lines, i) : i;
        int ended = line.substring(0, mark.start()).isBlank() ? i - 1 : i;
        places.add(new Place(page, begins + 1, ended + 1));
      }
    }
  }

  private static String label(Matcher mark) {
    for (int group = 1; group <= mark.groupCount(); group++) {
      if (mark.group(group) != null && !mark.group(group).isEmpty()) {
        return mark.group(group).strip();
      }
    }
    return null;
  }

  private static int nextFilled(List<String> lines, int after) {
    int next = after + 1;
    while (next < lines.size() && lines.get(next).isBlank()) {
      next++;
    }
    return Math.min(next, lines.size() - 1);
  }

  /** The last mark before the text of a line; null where there is none. */
  public Label before(int line) {
    int low = 0;
    int high = labels.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      Label label = labels.get(middle);
      boolean stands = label.line() < line || (label.line() == line && label.opens());
      low = stands ? middle + 1 : low;
      high = stands ? high : middle;
    }
    return low == 0 ? null : labels.get(low - 1);
  }

  /** Whether there are enough marks to locate pages. */
  public boolean many() {
    return places.size() >= FEWEST;
  }

  /** The greatest arabic page; 0 where there is none. */
  public int lastPage() {
    return places.stream().mapToInt(Place::page).max().orElse(0);
  }

  /** Whether a line has only a page mark. */
  public boolean alone(String line) {
    return !line.isBlank() && without(line).isBlank();
  }

  public String without(String line) {
    boolean some =
        line.indexOf('[') >= 0 || line.indexOf('{') >= 0 || line.indexOf(Markup.PAGE) >= 0;
    return some ? pattern.matcher(line).replaceAll("") : line;
  }

  /**
   * The first and last line, from 1, of a range of pages; null where the first precedes all marks.
   */
  public int[] lines(int from, int to) {
    int first = -1;
    int last = -1;
    for (int i = 0; i < places.size(); i++) {
      int page = places.get(i).page();
      if (page < 0 == from < 0 && Math.abs(page) <= Math.abs(from)) {
        first = i;
      }
      if (page < 0 == to < 0 && Math.abs(page) <= Math.abs(to)) {
        last = i;
      }
    }
    if (first < 0 || last < first) {
      return null;
    }
    int end = last + 1 < places.size() ? places.get(last + 1).ended() : Integer.MAX_VALUE;
    return new int[] {places.get(first).begins(), Math.max(places.get(first).begins(), end)};
  }
}
