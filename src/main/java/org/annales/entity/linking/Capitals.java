package org.annales.entity.linking;

import java.io.Serializable;

/**
 * How the words of a text are written: what tells names from other words is their capitals, and
 * some texts have none, or nothing else.
 *
 * @param words words with letters
 * @param cased those with letters that there are in two cases; scripts such as the Chinese, Arabic
 *     or Georgian have none in use
 * @param capitalized of these, those with a capital anywhere
 * @param longer cased words of two letters and more
 * @param upper of these, those in capitals throughout
 */
public record Capitals(long words, long cased, long capitalized, long longer, long upper)
    implements Serializable {
  public static final Capitals NONE = new Capitals(0, 0, 0, 0, 0);

  /** With capitals at the beginnings of sentences alone, more words have one. */
  private static final int RARE = 200;

  /** Those of a sentence. */
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
   * Whether a letter is written otherwise at the beginning of a name. Georgian letters have
   * capitals, but for whole words alone, and so no title case of their own.
   */
  private static boolean hasCase(int letter) {
    return Character.toLowerCase(letter) != Character.toTitleCase(letter);
  }

  /** Those of two texts. */
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

  /** Whether words with a capital are so rare that not even sentences begin with one. */
  public boolean areMissing() {
    return cased > 0 && capitalized * RARE < cased && !hasNoneInItsScript();
  }
}
