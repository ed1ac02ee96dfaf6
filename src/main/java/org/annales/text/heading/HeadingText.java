package org.annales.text.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The first words of a heading, in folded form, and where they stand in its text. */
final class HeadingText {
  private static final int MAX_WORDS = 12;
  private static final int LEAST_WORD = 3;
  private static final String NUMBER_SIGNS = "'’\"׳״ʹ´΄";
  private static final Pattern BEFORE_TITLE = Pattern.compile("^[\\s.:;,)\\]°—–：．、，・·،।|）】〕-]+");

  private final String text;
  private final List<String> words = new ArrayList<>();
  private final List<int[]> bounds = new ArrayList<>();

  HeadingText(String text) {
    this.text = text;
    int i = 0;
    while (i < text.length() && words.size() < MAX_WORDS) {
      int from = i;
      while (i < text.length() && isInWord(from, i)) {
        i++;
      }
      if (i > from) {
        words.add(WordFolding.fold(text.substring(from, i)));
        bounds.add(new int[] {from, i});
      } else {
        i++;
      }
    }
  }

  private boolean isInWord(int from, int i) {
    char c = text.charAt(i);
    if (Character.isLetterOrDigit(c) || isMark(c)) {
      return !(Character.isDigit(c) && i - from >= LEAST_WORD && isWord(from, i));
    }
    if (i == from) {
      return false;
    }
    boolean apostrophe = c == '\'' || c == '’' || c == 'ʼ';
    boolean letterAfter = i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
    boolean sign = NUMBER_SIGNS.indexOf(c) >= 0 && isLetterNumber(from, i);
    return (apostrophe && letterAfter) || sign || Character.getType(c) == Character.FORMAT;
  }

  /** Accents, and vowels of the scripts of India and South-East Asia. */
  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** Whether digits follow a word without a space: Chapter12. */
  private boolean isWord(int from, int to) {
    return text.substring(from, to)
        .chars()
        .allMatch(c -> Character.isLetter(c) || isMark((char) c));
  }

  /** Whether the word so far may be a number in Hebrew letters or Greek capitals: י״ב, Αʹ. */
  private boolean isLetterNumber(int from, int to) {
    return to - from <= LEAST_WORD
        && text.substring(from, to)
            .chars()
            .allMatch(c -> (c >= 'א' && c <= 'ת') || (c >= 'Α' && c <= 'Ω'));
  }

  /** Removes the signs between a number and a title. */
  static String withoutSigns(String rest) {
    return BEFORE_TITLE.matcher(rest).replaceFirst("").replace('\n', ' ').strip();
  }

  String text() {
    return text;
  }

  List<String> words() {
    return words;
  }

  int size() {
    return words.size();
  }

  /** A word as printed. */
  String printed(int word) {
    return text.substring(bounds.get(word)[0], bounds.get(word)[1]);
  }

  /** The characters between a word and the next one. */
  String gapAfter(int word) {
    return text.substring(bounds.get(word)[1], bounds.get(word + 1)[0]);
  }

  /** The text after a word. */
  String after(int word) {
    return text.substring(bounds.get(word)[1]);
  }

  /** Whether it has letters and all are capitals. */
  boolean isCapitals() {
    return text.chars().anyMatch(Character::isUpperCase)
        && text.chars().noneMatch(Character::isLowerCase);
  }
}
