package org.annales.text.sentence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds the speakers of transcripts and plays by the labels that begin paragraphs: Ann Pell. Whose
 * hen is it? A VOICE: Mine! (Ann, laughing.)
 *
 * <p>A label is up to five words, the first with a capital, before a full stop or a colon; with an
 * optional bracket after it. It is accepted if it begins two nearby paragraphs, or one between
 * paragraphs with accepted labels.
 */
public final class Speakers {
  private static final int MAX_WORDS = 5;
  private static final int MAX_BRACKET = 80;
  private static final int NEAR = 10;
  private static final int BESIDE = 2;
  private static final Set<String> TITLES =
      Set.of(
          "MR", "MRS", "MS", "DR", "PROF", "REV", "HON", "GEN", "COL", "CAPT", "LT", "SGT", "ST",
          "SEN", "REP", "GOV", "ADM", "MAJ", "MME", "MLLE", "SR", "SRA", "HR", "FR", "SIG", "ТОВ");

  private record Label(String name, int end) {}

  private final Set<String> names;

  private Speakers(Set<String> names) {
    this.names = names;
  }

  /** Finds the speakers of a section's paragraphs, given in order. */
  public static Speakers of(List<String> paragraphs) {
    List<String> openings = new ArrayList<>(paragraphs.size());
    for (String paragraph : paragraphs) {
      Label label = label(paragraph);
      openings.add(label == null ? null : label.name());
    }
    Set<String> names = repeated(openings);
    if (!names.isEmpty()) {
      names.addAll(amidst(openings, names));
    }
    return new Speakers(names);
  }

  /** The index after a speaker's label and the dots and dashes after it; 0 without a label. */
  public int labelEnd(String paragraph) {
    if (names.isEmpty()) {
      return 0;
    }
    Label label = label(paragraph);
    return label != null && names.contains(label.name()) ? label.end() : 0;
  }

  private static Set<String> repeated(List<String> openings) {
    Set<String> names = new HashSet<>();
    Map<String, Integer> last = new HashMap<>();
    for (int i = 0; i < openings.size(); i++) {
      if (openings.get(i) != null) {
        Integer before = last.put(openings.get(i), i);
        if (before != null && i - before <= NEAR) {
          names.add(openings.get(i));
        }
      }
    }
    return names;
  }

  private static Set<String> amidst(List<String> openings, Set<String> names) {
    Set<String> found = new HashSet<>();
    for (int i = 0; i < openings.size(); i++) {
      if (openings.get(i) != null
          && anyOf(openings, names, i - BESIDE, i)
          && anyOf(openings, names, i + 1, i + 1 + BESIDE)) {
        found.add(openings.get(i));
      }
    }
    return found;
  }

  private static boolean anyOf(List<String> openings, Set<String> names, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(to, openings.size()); i++) {
      if (openings.get(i) != null && names.contains(openings.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Parses a possible label at the beginning of a paragraph; null if there is none. */
  private static Label label(String text) {
    int start = Stop.behindSpaces(text, 0);
    if (start == text.length() || !Character.isUpperCase(text.codePointAt(start))) {
      return null;
    }
    int i = start;
    for (int words = 1; words <= MAX_WORDS; words++) {
      int end = wordEnd(text, i);
      if (end == i) {
        return null;
      }
      int behind = bracketEnd(text, end);
      if (behind < text.length() && isLabelMark(text, i, behind)) {
        return label(text, start, end, behind);
      }
      boolean shortened = end < text.length() && text.charAt(end) == '.';
      i = Stop.behindSpaces(text, shortened ? end + 1 : end);
    }
    return null;
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end)) || "'’-".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return end;
  }

  private static int bracketEnd(String text, int wordEnd) {
    int i = Stop.behindSpaces(text, wordEnd);
    if (i == text.length() || (text.charAt(i) != '(' && text.charAt(i) != '[')) {
      return wordEnd;
    }
    int limit = Math.min(text.length(), i + MAX_BRACKET);
    while (i < limit && text.charAt(i) != ')' && text.charAt(i) != ']') {
      i++;
    }
    return i < limit ? i + 1 : wordEnd;
  }

  /** A colon, or a stop that belongs to no initial or title. */
  private static boolean isLabelMark(String text, int wordStart, int mark) {
    String word = text.substring(wordStart, mark);
    return text.charAt(mark) == ':'
        || (text.charAt(mark) == '.'
            && word.length() > 1
            && !TITLES.contains(word.toUpperCase(Locale.ROOT)));
  }

  private static Label label(String text, int start, int nameEnd, int mark) {
    int end = mark + 1;
    while (end < text.length()
        && (Stop.isSpace(text.charAt(end)) || ".…—–-".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    boolean apart = end > mark + 1 && end < text.length();
    if (!apart || Character.isDigit(text.charAt(end))) {
      return null;
    }
    return new Label(text.substring(start, nameEnd).toUpperCase(Locale.ROOT), end);
  }
}
