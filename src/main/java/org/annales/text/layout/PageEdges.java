package org.annales.text.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annales.text.heading.Headings;
import org.annales.text.model.Markup;
import org.annales.text.model.SetAsideReason;

/**
 * Finds running heads and page numbers of a file with marked pages, such as PDF: first or last
 * lines of pages that recur with a number rising with the pages or, on at least three pages,
 * without one.
 */
final class PageEdges {
  private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d])\\d{1,4}(?![\\p{L}\\d])");
  private static final int LONGEST = 80;
  private static final int FEWEST = 2;
  private static final int FEWEST_WITHOUT_NUMBER = 3;

  private final Map<String, List<Integer>> alike = new HashMap<>();

  private PageEdges() {}

  /** The reasons by line index. */
  static Map<Integer, SetAsideReason> of(List<String> lines, PageMarks marks) {
    PageEdges edges = new PageEdges();
    int page = 0;
    int last = -1;
    boolean begins = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank()) {
        continue;
      }
      if (marks.alone(line) && line.indexOf(Markup.PAGE) >= 0) {
        edges.add(lines, last, page, "bottom");
        page++;
        begins = true;
        last = -1;
        continue;
      }
      if (begins) {
        edges.add(lines, i, page, "top");
      }
      begins = false;
      last = i;
    }
    edges.add(lines, last, page, "bottom");
    return edges.found();
  }

  private void add(List<String> lines, int i, int page, String place) {
    if (page == 0 || i < 0 || lines.get(i).length() > LONGEST) {
      return;
    }
    String line = lines.get(i);
    Matcher number = NUMBER.matcher(line);
    String rises = number.find() ? Integer.toString(Integer.parseInt(number.group()) - page) : "";
    String words = Headings.key(number.replaceFirst(""));
    if (!rises.isEmpty() || !words.isEmpty()) {
      alike.computeIfAbsent(place + "|" + rises + "|" + words, k -> new ArrayList<>()).add(i);
    }
  }

  private Map<Integer, SetAsideReason> found() {
    Map<Integer, SetAsideReason> found = new HashMap<>();
    alike.forEach(
        (key, at) -> {
          boolean numbered = !key.contains("||");
          if (at.size() >= (numbered ? FEWEST : FEWEST_WITHOUT_NUMBER)) {
            at.forEach(
                i ->
                    found.put(
                        i,
                        key.endsWith("|")
                            ? SetAsideReason.PAGE_NUMBER
                            : SetAsideReason.RUNNING_HEAD));
          }
        });
    return found;
  }
}
