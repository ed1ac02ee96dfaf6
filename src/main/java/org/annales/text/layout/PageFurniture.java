package org.annales.text.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annales.text.heading.Headings;
import org.annales.text.model.SetAsideReason;

/**
 * Finds page numbers and running heads.
 *
 * <p>Numbers alone on lines are page numbers if they rise from page to page and are many, not far
 * apart. A short line is a running head if it recurs beside or with page numbers.
 */
public final class PageFurniture {
  private static final Pattern PAGE_NUMBER =
      Pattern.compile("[\\s\\[(–—-]*(?:[Pp]age |Pg |[Pp]\\. )?(\\d{1,4})[\\s\\])–—.-]*");
  private static final Pattern NUMBER_AT_EDGE =
      Pattern.compile("\\s*(?:\\d{1,4}\\s+\\D+|\\D+\\s+\\d{1,4})\\s*");
  private static final int FEWEST_PAGES = 8;
  private static final double MOSTLY = 0.8;
  private static final int MOST_SKIPPED = 20;
  private static final int MOST_BETWEEN = 6_000;
  private static final int FEWEST_HEADS = 4;
  private static final int LONGEST_HEAD = 80;
  private static final int SHORTEST_KEY = 4;

  /** Lines between a running head and its page number, at most. */
  private static final int NEAR = 2;

  private final Map<Integer, SetAsideReason> reasons;

  private PageFurniture(Map<Integer, SetAsideReason> reasons) {
    this.reasons = reasons;
  }

  static PageFurniture of(List<String> lines) {
    return of(lines, PageMarks.of(lines));
  }

  static PageFurniture of(List<String> lines, PageMarks marks) {
    Map<Integer, SetAsideReason> reasons = new HashMap<>();
    pageNumbers(lines, marks).forEach(i -> reasons.put(i, SetAsideReason.PAGE_NUMBER));
    reasons.putAll(PageEdges.of(lines, marks));
    runningHeads(lines, Set.copyOf(reasons.keySet()))
        .forEach(i -> reasons.put(i, SetAsideReason.RUNNING_HEAD));
    return new PageFurniture(reasons);
  }

  /** Whether there are enough page numbers to locate pages. */
  public boolean many() {
    return reasons.size() >= FEWEST_PAGES;
  }

  /** Whether a block is at the edge of a page. */
  public boolean endsPage(ZonedBlock passage) {
    return reasons.containsKey(passage.from());
  }

  /** Why a line, by its index, is set aside; null where it is not. */
  public SetAsideReason reason(int index) {
    return reasons.get(index);
  }

  private static List<Integer> pageNumbers(List<String> lines, PageMarks marks) {
    List<Integer> pages = new ArrayList<>();
    List<Integer> numbered = new ArrayList<>();
    int rising = 0;
    int before = -1;
    long characters = 0;
    long between = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      characters += line.length();
      if (marks.alone(line)) {
        pages.add(i);
        continue;
      }
      int page = pageNumber(line);
      if (page < 0) {
        continue;
      }
      if (before >= 0 && page > before && page <= before + MOST_SKIPPED) {
        rising++;
        between += characters;
      }
      before = page;
      characters = 0;
      numbered.add(i);
    }
    boolean many = rising >= FEWEST_PAGES && rising >= numbered.size() * MOSTLY;
    if (many && between / rising <= MOST_BETWEEN) {
      pages.addAll(numbered);
    }
    return pages;
  }

  /** The number alone on a line; −1 where there is none. */
  private static int pageNumber(String line) {
    if (line.length() > LONGEST_HEAD || !hasDigitAtEdge(line)) {
      return -1;
    }
    Matcher number = PAGE_NUMBER.matcher(line);
    return number.matches() ? Integer.parseInt(number.group(1)) : -1;
  }

  /** A quick filter: whether the first or last letter or digit is a digit. */
  private static boolean hasDigitAtEdge(String line) {
    int first = 0;
    while (first < line.length() && !Character.isLetterOrDigit(line.charAt(first))) {
      first++;
    }
    int last = line.length() - 1;
    while (last > first && !Character.isLetterOrDigit(line.charAt(last))) {
      last--;
    }
    return first < line.length()
        && (Character.isDigit(line.charAt(first)) || Character.isDigit(line.charAt(last)));
  }

  private static Set<Integer> runningHeads(List<String> lines, Set<Integer> pages) {
    Map<String, List<Integer>> byKey = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && line.length() <= LONGEST_HEAD && besidesPage(lines, i, pages)) {
        String key = Headings.key(line).replaceAll("[0-9]+", "").strip();
        if (key.length() >= SHORTEST_KEY && key.indexOf(' ') > 0 && !isSentence(line)) {
          byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
        }
      }
    }
    Set<Integer> heads = new HashSet<>();
    byKey.values().stream()
        .filter(at -> at.size() >= FEWEST_HEADS && mayBePages(lines, at))
        .forEach(heads::addAll);
    return heads;
  }

  /** Whether the numbers of lines differ, as pages do and quantities of a recipe do not. */
  private static boolean mayBePages(List<String> lines, List<Integer> at) {
    Set<String> numbers = new HashSet<>();
    int numbered = 0;
    for (int i : at) {
      String number = lines.get(i).replaceAll("\\D+", "");
      numbered += number.isEmpty() ? 0 : 1;
      numbers.add(number);
    }
    return numbered < at.size() || numbers.size() * 2 > at.size();
  }

  private static boolean isSentence(String line) {
    return TextEdges.closed(line.strip()) && line.chars().anyMatch(Character::isLowerCase);
  }

  private static boolean besidesPage(List<String> lines, int i, Set<Integer> pages) {
    if (pages.contains(i)) {
      return false;
    }
    String line = lines.get(i);
    boolean numbered = hasDigitAtEdge(line) && NUMBER_AT_EDGE.matcher(line).matches();
    if (numbered || line.startsWith("\f")) {
      return true;
    }
    for (int near = i - NEAR; near <= i + NEAR; near++) {
      if (pages.contains(near)) {
        return true;
      }
    }
    return false;
  }
}
