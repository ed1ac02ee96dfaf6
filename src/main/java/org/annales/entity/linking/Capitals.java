package org.annales.entity.linking;

import java.io.Serializable;

/**
 * Counts words by their capitals; names cannot be recognized in texts that have none or only
 * capitals.
 *
 * @param words words with letters
 * @param cased words with letters that have two cases; Chinese, Arabic or Georgian have none
 * @param capitalized cased words with a capital anywhere
 * @param longer cased words of two letters or more
 * @param upper of these, words in capitals throughout
 */
public record Capitals(long words, long cased, long capitalized, long longer, long upper)
    implements Serializable {
  public static final Capitals NONE = new Capitals(0, 0, 0, 0, 0);

  /** More words than 1 of this many have a capital if only sentences begin with one. */
  private static final int RARE = 200;

  public static Capitals of(WrittenSentence sentence) {
    Capitals sum = NONE;
    for (int i = 0; i < sentence.size(); i++) {
      sum = sum.plus(of(sentence.word(i)));
    }
    return sum;
  }

  private static Capitals of(String word) {
    if (word.codePoints().noneMatch(Character::isLetter)) {
      return NONE;
    }
    long letters = word.codePoints().filter(Capitals::hasCase).count();
    long capitals = word.codePoints().filter(Character::isUpperCase).count();
    return new Capitals(
        1,
        letters > 0 ? 1 : 0,
        letters > 0 && capitals > 0 ? 1 : 0,
        letters > 1 ? 1 : 0,
        letters > 1 && capitals == letters ? 1 : 0);
  }

  /**
   * Whether a letter has a title case. Georgian capitals are used for whole words only and have
   * none.
   */
  private static boolean hasCase(int letter) {
    return Character.toLowerCase(letter) != Character.toTitleCase(letter);
  }

  public Capitals plus(Capitals other) {
    return new Capitals(
        words + other.words,
        cased + other.cased,
        capitalized + other.capitalized,
        longer + other.longer,
        upper + other.upper);
  }

  /** Whether most words are in a script without capitals. */
  public boolean hasNoneInItsScript() {
    return cased * 2 < words;
  }

  /** Whether most words are in capitals. */
  public boolean areAll() {
    return upper * 2 > longer && !hasNoneInItsScript();
  }

  /** Whether even sentences begin without capitals. */
  public boolean areMissing() {
    return cased > 0 && capitalized * RARE < cased && !hasNoneInItsScript();
  }
}
