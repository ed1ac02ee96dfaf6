package org.annales.entity.linking;

import java.util.Set;

/**
 * Recognizes the word that tells a son from his father of the same name: Jr., II, the Elder, fils.
 */
final class Generation {
  private static final Set<String> SMALL = Set.of("fils", "père");
  private static final Set<String> AGES = Set.of("Elder", "Younger");

  private Generation() {}

  /** Whether a word is one of these, whatever precedes it. */
  static boolean is(String word) {
    boolean abbreviation =
        NameWords.GENERATION.has(word)
            && (isRoman(word) || WordShape.of(word, false) == WordShape.CAPITALIZED);
    return abbreviation || AGES.contains(word) || SMALL.contains(word);
  }

  /** Whether one of these follows a name behind a comma. */
  static boolean follows(WrittenSentence sentence, int at) {
    return sentence.gap(at).equals(", ") && is(sentence.word(at));
  }

  /** The number of words of one that begins in lower case; 0 where there is none. */
  static int length(WrittenSentence sentence, int at) {
    if (SMALL.contains(sentence.word(at))) {
      return 1;
    }
    boolean age =
        sentence.word(at).equals("the")
            && at + 1 < sentence.size()
            && sentence.gap(at + 1).equals(" ")
            && AGES.contains(sentence.word(at + 1));
    return age ? 2 : 0;
  }

  /** The form to compare: Junior is Jr. */
  static String key(String word) {
    String small = WordUse.key(word);
    return switch (small) {
      case "junior", "jun", "jnr", "fils", "younger" -> "jr";
      case "senior", "sen", "snr", "père", "elder" -> "sr";
      default -> small;
    };
  }

  /** Whether it is a number, which also tells ships and wars from others. */
  static boolean isRoman(String word) {
    return word.chars().allMatch(c -> c == 'I' || c == 'V');
  }

  /** The form to show: abbreviations have a full stop. */
  static String written(String word) {
    return word.length() > 3 || isRoman(word) || SMALL.contains(word) ? word : word + ".";
  }
}
