package org.annales.text.encoding;

import it.unimi.dsi.fastutil.ints.Int2DoubleMap;
import it.unimi.dsi.fastutil.ints.Int2DoubleOpenHashMap;
import java.lang.Character.UnicodeScript;

/**
 * Scores decoded words: a sum over their characters beyond ASCII, each a natural logarithm below 0;
 * the greater sum is more plausible.
 *
 * <ul>
 *   <li>A letter counts by its frequency in the language that fits all of them best ({@link
 *       Alphabet}); a capital inside a word, a letter of another script than its neighbour's and a
 *       letter three times over count against it.
 *   <li>A mark counts by where it stands: quotation marks at the edges of words, apostrophes and
 *       dashes between letters, rarely another sign inside a word.
 *   <li>Lines and blocks of pictures drawn with characters connect with each other.
 *   <li>Undecodable characters have the highest penalty.
 * </ul>
 */
final class Plausibility {
  private static final double MEANINGLESS = -12;
  private static final double CASE_BROKEN = -6;
  private static final double SCRIPT_BROKEN = -7;
  private static final double CAPITAL = -1.5;
  private static final double BEYOND = -6;

  /** Caches the scripts of characters, since the lookup is slow. */
  private static final UnicodeScript[] SCRIPTS = new UnicodeScript[1 << 16];

  private double signs;
  private final Int2DoubleOpenHashMap letters = new Int2DoubleOpenHashMap();

  /** Adds a word with its neighbouring characters. */
  void add(String word, double weight) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        signs += weight * at(word, i, weight);
      }
    }
  }

  /** The total score. */
  double sum() {
    double best = letters.isEmpty() ? 0 : Double.NEGATIVE_INFINITY;
    for (Alphabet alphabet : Alphabet.ALL) {
      double sum = 0;
      for (Int2DoubleMap.Entry letter : letters.int2DoubleEntrySet()) {
        sum += letter.getDoubleValue() * alphabet.logarithm((char) letter.getIntKey());
      }
      best = Math.max(best, sum);
    }
    return signs + best;
  }

  /** The score of one word. */
  static double of(String word) {
    Plausibility plausibility = new Plausibility();
    plausibility.add(word, 1);
    return plausibility.sum();
  }

  private double at(String word, int i, double weight) {
    char c = word.charAt(i);
    if (Character.isSurrogate(c)) {
      return BEYOND;
    }
    if (c == Utf8.REPLACEMENT || Character.isISOControl(c) || !isMeant(c)) {
      return MEANINGLESS;
    }
    return isLetter(c) ? letter(word, i, weight) : SignPlaces.of(word, i);
  }

  private static boolean isMeant(char c) {
    int type = Character.getType(c);
    return type != Character.UNASSIGNED && type != Character.PRIVATE_USE;
  }

  /** Whether a character is a letter or a combining mark. */
  static boolean isLetter(char c) {
    int type = Character.getType(c);
    boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    return mark || (Character.isLetter(c) && c != 'ª' && c != 'º' && c != 'µ');
  }

  private double letter(String word, int i, double weight) {
    char c = word.charAt(i);
    UnicodeScript script = script(c);
    boolean capital = Character.isUpperCase(c);
    char small = c == 'İ' ? c : Character.toLowerCase(c);
    letters.addTo(small, weight);
    double score = capital ? capital(word, i) : 0;
    score += lonely(word, i);
    score += broken(word, i, i - 1, script) + broken(word, i, i + 1, script);
    boolean thrice = i > 1 && c == word.charAt(i - 1) && c == word.charAt(i - 2);
    return thrice ? score + CASE_BROKEN : score;
  }

  /** Penalty of a capital; one after another, as in headings and initials, costs little. */
  private static double capital(String word, int i) {
    boolean follows = i > 0 && Character.isUpperCase(word.charAt(i - 1));
    return follows ? CAPITAL / 5 : CAPITAL;
  }

  /** Penalty of a letter outside of a word. */
  private static double lonely(String word, int i) {
    char before = i == 0 ? ' ' : word.charAt(i - 1);
    char after = i + 1 == word.length() ? ' ' : word.charAt(i + 1);
    if (isLetter(before) || isLetter(after)) {
      return 0;
    }
    if (Character.isDigit(before) && Character.isDigit(after)) {
      return SignPlaces.INSIDE_WORD;
    }
    boolean atStop = ".,;:!?".indexOf(before) >= 0;
    return atStop ? CASE_BROKEN : before == ' ' && after == ' ' ? CAPITAL : 0;
  }

  /** Penalty of a letter that does not match its neighbour in case or script. */
  private static double broken(String word, int i, int neighbour, UnicodeScript script) {
    if (neighbour < 0 || neighbour >= word.length() || !isLetter(word.charAt(neighbour))) {
      return 0;
    }
    char c = word.charAt(i);
    char other = word.charAt(neighbour);
    if (!goTogether(script, script(other))) {
      return isEastAsian(script) ? SCRIPT_BROKEN / 3 : SCRIPT_BROKEN;
    }
    if (neighbour < i) {
      boolean capitalInside = Character.isUpperCase(c) && Character.isLowerCase(other);
      boolean smallInCapitals =
          Character.isLowerCase(c)
              && Character.isUpperCase(other)
              && neighbour > 0
              && Character.isUpperCase(word.charAt(neighbour - 1));
      return capitalInside ? CASE_BROKEN : smallInCapitals ? CASE_BROKEN / 2 : 0;
    }
    if (Character.isUpperCase(c) && Character.isLowerCase(other)) {
      // Two capitals may begin a word in capitals.
      return i > 0 && Character.isUpperCase(word.charAt(i - 1)) ? CASE_BROKEN / 2 : 0;
    }
    boolean capitalFollows = Character.isLowerCase(c) && Character.isUpperCase(other);
    return capitalFollows ? CASE_BROKEN : 0;
  }

  private static boolean goTogether(UnicodeScript script, UnicodeScript other) {
    return script == other
        || script == UnicodeScript.INHERITED
        || other == UnicodeScript.INHERITED
        || script == UnicodeScript.COMMON
        || other == UnicodeScript.COMMON
        || (isEastAsian(script)
            && isEastAsian(other)
            && script != UnicodeScript.HANGUL
            && other != UnicodeScript.HANGUL);
  }

  private static UnicodeScript script(char c) {
    UnicodeScript known = SCRIPTS[c];
    if (known == null) {
      known = UnicodeScript.of(c);
      SCRIPTS[c] = known;
    }
    return known;
  }

  private static boolean isEastAsian(UnicodeScript script) {
    return switch (script) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
      default -> false;
    };
  }
}
