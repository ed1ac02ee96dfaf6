package org.annales.entity.linking;

import java.util.regex.Pattern;

/** The capitalisation of a word. */
enum WordShape {
  /** In lower case, or without letters. */
  LOWER,
  /** One capital letter, or a digraph that transliterates one: S, Ya, Ch. */
  INITIAL,
  /** Capitalised like a name: Moscow, McAdam, d'Arc. */
  CAPITALIZED,
  /** In capitals: NKVD, MOSCOW. */
  UPPER;

  /** Letters that are words where no stop follows. */
  private static final String WORDS = "AIO";

  private static final Pattern CONTRACTION = Pattern.compile("I['’]\\p{Ll}+");

  private static final Pattern DIGRAPH =
      Pattern.compile("\\p{Lu}[haeiouy]|Shch|Zh|Kh|Ts|Ch|Sh|Th|Ph");

  /**
   * The shape of a word.
   *
   * @param stop whether a full stop follows
   */
  static WordShape of(String word, boolean stop) {
    int first = word.codePointAt(0);
    int letters = (int) word.codePoints().filter(Character::isLetter).count();
    long capitals = word.codePoints().filter(Character::isUpperCase).count();
    if (letters == 0 || capitals == 0 || CONTRACTION.matcher(word).matches()) {
      return LOWER;
    }
    if (letters == 1 && word.length() == Character.charCount(first)) {
      return stop || !WORDS.contains(word) ? INITIAL : LOWER;
    }
    if (stop && word.length() <= 4 && DIGRAPH.matcher(word).matches()) {
      return INITIAL;
    }
    if (capitals == letters) {
      return UPPER;
    }
    boolean begins = Character.isUpperCase(first) || Character.isTitleCase(first);
    return begins || hasInnerCapital(word) ? CAPITALIZED : LOWER;
  }

  /** Whether a capital follows a mark: d'Arc, al-Rashid. */
  private static boolean hasInnerCapital(String word) {
    for (int i = 1; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i)) && !Character.isLetterOrDigit(word.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }
}
