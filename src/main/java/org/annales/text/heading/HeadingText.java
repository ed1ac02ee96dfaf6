package org.annales.text.heading;

import java.util.ArrayList;
import java.util.List;

/** The first words of a heading, in folded form, and where they stand in its text. */
final class HeadingText {
  private static final int MAX_WORDS = 12;

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
        words.add(HeadingWords.fold(text.substring(from, i)));
        bounds.add(new int[] {from, i});
      }
      i++;
    }
  }

  private boolean isInWord(int from, int i) {
    char c = text.charAt(i);
    if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
      return true;
    }
    boolean apostrophe = c == '\'' || c == '’' || c == 'ʼ';
    return apostrophe
        && i > from
        && i + 1 < text.length()
        && Character.isLetter(text.charAt(i + 1));
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
