package org.annales.entity.linking;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Removes the possessive ending 's of a name. */
final class Possessive {
  private static final Pattern ENDING = Pattern.compile("(?<=\\p{L})['’](?:[sS])?$");

  private Possessive() {}

  static String without(String word) {
    if (word.indexOf('\'') < 0 && word.indexOf('’') < 0) {
      return word;
    }
    Matcher ending = ENDING.matcher(word);
    return ending.find() && ending.start() > 0 ? word.substring(0, ending.start()) : word;
  }

  static boolean isOf(String word) {
    return !without(word).equals(word);
  }
}
