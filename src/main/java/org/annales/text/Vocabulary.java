package org.annales.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a book, for deciding how a word divided at a line's end is written. Made when first
 * asked.
 */
final class Vocabulary {
  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");

  private final List<String> lines;
  private Map<String, Integer> counts;

  Vocabulary(List<String> lines) {
    this.lines = lines;
  }

  /**
   * Whether a divided word, given with a hyphen between its halves, is written without it: where
   * the book has the one form more often elsewhere, that form; where it has neither, without; but a
   * word of several parts (mother-in-law) keeps its hyphens.
   */
  boolean joins(String divided) {
    if (counts == null) {
      counts = count();
    }
    String hyphenated = divided.toLowerCase(Locale.ROOT);
    int withHyphen = counts.getOrDefault(hyphenated, 0);
    boolean compound = hyphenated.indexOf('-') != hyphenated.lastIndexOf('-');
    return !compound && counts.getOrDefault(hyphenated.replace("-", ""), 0) >= withHyphen;
  }

  private Map<String, Integer> count() {
    Map<String, Integer> words = new HashMap<>();
    for (String line : lines) {
      Matcher matcher = WORD.matcher(Normalizer.normalize(line, Normalizer.Form.NFC));
      while (matcher.find()) {
        words.merge(matcher.group().toLowerCase(Locale.ROOT), 1, Integer::sum);
      }
    }
    return words;
  }
}
