package org.annales.sentiment.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text as VADER divides it: at spaces, without the punctuation around them. */
final class VaderText {
  private static final Pattern WORD = Pattern.compile("\\S+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  /** What is as short as this without its punctuation may be an emoticon, and keeps it. */
  private static final int EMOTICON = 2;

  private final String text;
  private final List<String> words = new ArrayList<>();
  private final List<String> small = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private final boolean mixesCase;

  VaderText(String text) {
    this.text = text;
    int capitals = 0;
    for (Matcher word = WORD.matcher(text); word.find(); ) {
      String stripped = stripped(word.group());
      words.add(stripped);
      small.add(stripped.toLowerCase(Locale.ROOT));
      starts.add(word.start() + word.group().indexOf(stripped));
      capitals += isUpper(stripped) ? 1 : 0;
    }
    this.mixesCase = capitals > 0 && capitals < words.size();
  }

  private static String stripped(String word) {
    int from = 0;
    int to = word.length();
    while (from < to && PUNCTUATION.indexOf(word.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && PUNCTUATION.indexOf(word.charAt(to - 1)) >= 0) {
      to--;
    }
    return word.codePointCount(from, to) <= EMOTICON ? word : word.substring(from, to);
  }

  private static boolean isUpper(String word) {
    return word.codePoints().anyMatch(Character::isUpperCase)
        && word.codePoints().noneMatch(c -> Character.isLowerCase(c) || Character.isTitleCase(c));
  }

  int size() {
    return words.size();
  }

  /** A word in lower case. */
  String small(int i) {
    return small.get(i);
  }

  /** Some successive words in lower case. */
  String small(int from, int to) {
    return String.join(" ", small.subList(from, to));
  }

  /** Where a word begins in the text. */
  int start(int i) {
    return starts.get(i);
  }

  int indexOf(String word) {
    return small.indexOf(word);
  }

  /** Whether a word stands out by its capitals. */
  boolean isLoud(int i) {
    return mixesCase && isUpper(words.get(i));
  }

  /** How often a character stands in the text. */
  int count(char c) {
    return Math.toIntExact(text.chars().filter(found -> found == c).count());
  }
}
