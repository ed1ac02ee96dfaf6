package org.annales.text.layout;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Counts the spellings of a book, to decide about hyphens at line ends and the case of small
 * capitals. Built at the first use.
 */
public final class Vocabulary {
  /** Least share of a common word's occurrences that is in small letters. */
  private static final double COMMON = 0.1;

  /** Least letters of a long word; shorter ones (under, over, with) may be prefixes. */
  private static final int LONG = 6;

  private static final String HALF_ENDS = LineHyphen.SIGNS + "=";

  private final List<String> lines;
  private Map<String, Integer> counts;

  /** Spellings after a word in small letters, that is, inside a sentence. */
  private Map<String, Integer> inside;

  /** Whether the line before ends with the first half of a word. */
  private boolean divided;

  public Vocabulary(List<String> lines) {
    this.lines = lines;
  }

  List<String> lines() {
    return lines;
  }

  /**
   * Whether a divided word, given with a hyphen, is spelled without it: as the more frequent form
   * in the book; if neither occurs, without it, except words of several parts (mother-in-law) or of
   * two long words of the book.
   */
  boolean joins(String divided) {
    count();
    String hyphenated = divided.toLowerCase(Locale.ROOT);
    int withHyphen = counts.getOrDefault(hyphenated, 0);
    int withoutHyphen = counts.getOrDefault(hyphenated.replace("-", ""), 0);
    boolean unknown = withHyphen == 0 && withoutHyphen == 0;
    return withoutHyphen >= withHyphen && !(unknown && isCompound(hyphenated));
  }

  /** Whether a word occurs by itself, and not only as half of a divided word. */
  boolean has(String word) {
    count();
    return counts.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a word occurs without or with a hyphen, given with it. */
  boolean knows(String hyphenated) {
    return has(hyphenated) || has(hyphenated.replace("-", ""));
  }

  private boolean isCompound(String hyphenated) {
    int first = hyphenated.indexOf('-');
    if (first != hyphenated.lastIndexOf('-')) {
      return true;
    }
    String second = hyphenated.substring(first + 1);
    return first >= LONG
        && second.length() >= LONG
        && counts.containsKey(hyphenated.substring(0, first))
        && counts.containsKey(second);
  }

  /**
   * The form of a word in capitals inside sentences: in small letters if at least one in ten
   * occurrences is, or if the word does not occur; else with a capital or in capitals, whichever is
   * more frequent.
   */
  String ordinaryCase(String capitals) {
    count();
    String small = capitals.toLowerCase(Locale.ROOT);
    String capital = capitalised(small);
    int asName = inside.getOrDefault(capital, 0);
    int asAcronym = inside.getOrDefault(capitals, 0);
    // A common word has a capital in titles; a name is in small letters only by an error.
    if (inside.getOrDefault(small, 0) >= Math.max(asName, asAcronym) * COMMON) {
      return small;
    }
    return asAcronym > asName ? capitals : capital;
  }

  static String capitalised(String small) {
    int first = small.offsetByCodePoints(0, 1);
    return small.substring(0, first).toUpperCase(Locale.ROOT) + small.substring(first);
  }

  private void count() {
    if (counts != null) {
      return;
    }
    counts = new HashMap<>();
    inside = new HashMap<>();
    lines.forEach(this::count);
  }

  /** Halves of words that a line's end divides are no words of their own. */
  private void count(String raw) {
    String line = Normalizer.normalize(raw, Normalizer.Form.NFC).stripTrailing();
    int last = lastHalf(line);
    boolean half = divided;
    divided = last < line.length() || (divided && line.isEmpty());
    int before = -1;
    boolean small = false;
    int start = 0;
    while (start < line.length()) {
      if (!Character.isLetter(line.charAt(start))) {
        start++;
        continue;
      }
      int end = wordEnd(line, start);
      String word = line.substring(start, end);
      if (!half && start < last) {
        counts.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum);
      }
      half = false;
      if (small && start == before + 1) {
        inside.merge(word, 1, Integer::sum);
      }
      before = end;
      small = Character.isLowerCase(line.charAt(end - 1));
      start = end;
    }
  }

  /** The position of the half of a divided word at a line's end; the length where there is none. */
  private static int lastHalf(String line) {
    int end = line.length();
    if (end < 2
        || HALF_ENDS.indexOf(line.charAt(end - 1)) < 0
        || !Character.isLetter(line.charAt(end - 2))) {
      return end;
    }
    int start = end - 1;
    while (start > 0
        && (Character.isLetter(line.charAt(start - 1)) || isMark(line.charAt(start - 1)))) {
      start--;
    }
    return start;
  }

  /** The end of a word: letters with combining marks, and hyphens and apostrophes between them. */
  private static int wordEnd(String line, int start) {
    int end = start + 1;
    while (end < line.length()) {
      char c = line.charAt(end);
      boolean joins =
          "-'’".indexOf(c) >= 0
              && end + 1 < line.length()
              && Character.isLetter(line.charAt(end + 1));
      if (!joins && !Character.isLetter(c) && !isMark(c)) {
        return end;
      }
      end++;
    }
    return end;
  }

  private static boolean isMark(char c) {
    return c >= '\u0300' && Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
