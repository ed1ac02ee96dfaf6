package org.annales.text.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Articles, prepositions and conjunctions, at which subheadings of an index begin and end ({@code
 * and the miller}, {@code price of}), and at which lines break.
 */
public final class FunctionWords {
  private static final Set<String> WORDS =
      new HashSet<>(
          List.of(
              ("a an the of in on at by to for from with without and or as against under over"
                      + " between among about after before during into through toward towards upon"
                      + " near within behind beyond despite inside outside since until versus his her"
                      + " their its der die das des dem den ein eine einer von vom zu zum zur bei beim"
                      + " im am an auf aus mit nach über und oder als gegen für durch unter zwischen"
                      + " vor le la les l un une du des de d à au aux en dans par pour sur avec et ou"
                      + " chez entre contre sous il lo gli i dei della delle di da nel nella con per"
                      + " su e el los las y del por para sobre и в на с о об к по от для из у за")
                  .split(" ")));

  private FunctionWords() {}

  /** Whether the last word of a text, without trailing signs, is one in small letters. */
  public static boolean endsWith(String text) {
    int end = text.length();
    while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    boolean hyphen = start > 0 && text.charAt(start - 1) == '-';
    return !hyphen && WORDS.contains(text.substring(start, end));
  }

  public static boolean beginsWith(String text) {
    int end = 0;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return WORDS.contains(text.substring(0, end));
  }

  public static boolean is(String word) {
    return WORDS.contains(word.toLowerCase(Locale.ROOT));
  }
}
