package org.annales.text;

import it.unimi.dsi.fastutil.ints.Int2DoubleMap;
import it.unimi.dsi.fastutil.ints.Int2DoubleOpenHashMap;
import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Set;

/**
 * How well words read that have been decoded: a sum over their characters beyond ASCII, each a
 * natural logarithm below 0, so that of two readings of the same bytes the greater is the better.
 *
 * <ul>
 *   <li>A letter counts by its frequency in the language that fits all of them best ({@link
 *       Alphabet}); a capital inside a word, a letter of another script than its neighbour's and a
 *       letter three times over count against it.
 *   <li>A mark counts by where it stands: quotation marks at the edges of words, apostrophes and
 *       dashes between letters, hardly another sign inside a word.
 *   <li>Lines and blocks of pictures drawn with characters belong together.
 *   <li>Characters without a meaning count most against a reading.
 * </ul>
 */
final class Plausibility {
  private static final double MEANINGLESS = -12;
  private static final double INSIDE_WORD = -7;
  private static final double CASE_BROKEN = -6;
  private static final double SCRIPT_BROKEN = -7;
  private static final double CAPITAL = -1.5;
  private static final double BEYOND = -6;

  private static final String APOSTROPHES = "’ʼ";
  private static final String OPENING = "“‘„‚‹«¿¡»›";
  private static final String CLOSING = "”’“‘»«›‹…";
  private static final String DASHES = "—–―";
  private static final String SIGNS = "§©®™°£¢€½¼¾×±†‡•¶¹²³·№÷";

  /** Letters that are words. */
  private static final String WORDS = "aAIiOoyYeEuàé";

  private static final String HORIZONTAL = "─═";
  private static final String VERTICAL = "│║";

  /** The scripts of characters that were met: looking one up anew is slow. */
  private static final UnicodeScript[] SCRIPTS = new UnicodeScript[1 << 16];

  /** What English writes behind an apostrophe. */
  private static final Set<String> ENDINGS = Set.of("s", "t", "d", "m", "ll", "re", "ve", "em");

  private double signs;
  private final Int2DoubleOpenHashMap letters = new Int2DoubleOpenHashMap();

  /** Adds a word, with the characters that stand directly before and behind it. */
  void add(String word, double weight) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        signs += weight * at(word, i, weight);
      }
    }
  }

  /** The sum over all that was added. */
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

  /** How well one word reads. */
  static double of(String word) {
    Plausibility plausibility = new Plausibility();
    plausibility.add(word, 1);
    return plausibility.sum();
  }

  private double at(String word, int i, double weight) {
    char c = word.charAt(i);
    char before = i == 0 ? ' ' : word.charAt(i - 1);
    char after = i + 1 == word.length() ? ' ' : word.charAt(i + 1);
    if (Character.isSurrogate(c)) {
      return BEYOND;
    }
    if (c == Utf8.REPLACEMENT || Character.isISOControl(c) || !isMeant(c)) {
      return MEANINGLESS;
    }
    if (isDrawn(c)) {
      return drawn(c, before, after);
    }
    if (isLetter(c)) {
      return letter(word, i, weight);
    }
    return sign(c, word, i, before, after);
  }

  private static boolean isMeant(char c) {
    int type = Character.getType(c);
    return type != Character.UNASSIGNED && type != Character.PRIVATE_USE;
  }

  private static boolean isLetter(char c) {
    int type = Character.getType(c);
    boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    return mark || (Character.isLetter(c) && c != 'ª' && c != 'º' && c != 'µ');
  }

  /** Lines go on into each other; what only looks like them is text that was read wrong. */
  private static double drawn(char c, char before, char after) {
    if (isLetter(before) || isLetter(after)) {
      return INSIDE_WORD - 2;
    }
    if (c == before || c == after) {
      return -0.5;
    }
    boolean joins = HORIZONTAL.indexOf(before) >= 0 || HORIZONTAL.indexOf(after) >= 0;
    boolean alone = VERTICAL.indexOf(c) >= 0 && !isDrawn(before) && !isDrawn(after);
    return joins ? -1.5 : alone ? -3 : -6;
  }

  private static boolean isDrawn(char c) {
    return c >= '\u2500' && c < '\u2600';
  }

  private double letter(String word, int i, double weight) {
    char c = word.charAt(i);
    UnicodeScript script = script(c);
    boolean capital = Character.isUpperCase(c);
    char small = c == 'İ' ? c : Character.toLowerCase(c);
    letters.addTo(small, weight);
    double score = capital ? CAPITAL : 0;
    score += lonely(word, i, capital);
    score += broken(word, i, i - 1, script) + broken(word, i, i + 1, script);
    boolean thrice = i > 1 && c == word.charAt(i - 1) && c == word.charAt(i - 2);
    return thrice ? score + CASE_BROKEN : score;
  }

  /** What counts against a letter since it is no part of a word. */
  private static double lonely(String word, int i, boolean capital) {
    char before = i == 0 ? ' ' : word.charAt(i - 1);
    char after = i + 1 == word.length() ? ' ' : word.charAt(i + 1);
    if (isLetter(before) || isLetter(after)) {
      return 0;
    }
    if (Character.isDigit(before) && Character.isDigit(after)) {
      return INSIDE_WORD;
    }
    boolean atStop = ".,;:!?".indexOf(before) >= 0;
    return atStop ? CASE_BROKEN : before == ' ' && after == ' ' && capital ? CAPITAL : 0;
  }

  /** What counts against a letter since it does not go with its neighbour. */
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
      // One capital begins a word: ÉÉn is none.
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

  private static double sign(char c, String word, int i, char before, char after) {
    boolean inside = isLetter(before) && isLetter(after);
    if (inside && APOSTROPHES.indexOf(c) >= 0) {
      return isElision(word, i) ? -1 : -3;
    }
    if (DASHES.indexOf(c) >= 0) {
      return dash(word, i, before, after, inside);
    }
    if (c == '\u00A0' || c == '\u00AD' || c == '\u202F') {
      return c == '\u00AD' && !inside ? -4 : -2;
    }
    if (inside) {
      return INSIDE_WORD;
    }
    if ((c >= '\u3000' && c < '\u3040') || c >= '\uFF00') {
      return -3;
    }
    boolean opens = !Character.isLetterOrDigit(before);
    boolean closes = !Character.isLetterOrDigit(after);
    if ((opens && OPENING.indexOf(c) >= 0) || (closes && CLOSING.indexOf(c) >= 0)) {
      return quotation(c, before, opens);
    }
    if (SIGNS.indexOf(c) >= 0) {
      return isLetter(after) ? INSIDE_WORD : -3.5;
    }
    return -6;
  }

  private static double quotation(char c, char before, boolean opens) {
    if (c == before && c != '…') {
      return -5;
    }
    boolean usual = (opens ? "“‘„«¿¡" : "”’»“").indexOf(c) >= 0;
    return usual ? -1.5 : -2.5;
  }

  /** A dash has words on both sides, or spaces, or a space before it and a mark behind it. */
  private static double dash(String word, int i, char before, char after, boolean inside) {
    if (inside) {
      boolean cuts =
          (lettersBefore(word, i) == 1 && WORDS.indexOf(before) < 0)
              || (lettersAfter(word, i) == 1 && WORDS.indexOf(after) < 0);
      return cuts ? -4 : -1.5;
    }
    boolean oneSided = isLetter(before) && after == ' ';
    return oneSided ? -3.5 : -1.5;
  }

  /** Whether a short ending follows an apostrophe, or a short word comes before: don’t, l’eau. */
  private static boolean isElision(String word, int i) {
    int after = lettersAfter(word, i);
    String ending = word.substring(i + 1, i + 1 + after).toLowerCase(Locale.ROOT);
    return lettersBefore(word, i) <= 2 || ENDINGS.contains(ending);
  }

  private static int lettersBefore(String word, int i) {
    int at = i;
    while (at > 0 && isLetter(word.charAt(at - 1))) {
      at--;
    }
    return i - at;
  }

  private static int lettersAfter(String word, int i) {
    int at = i + 1;
    while (at < word.length() && isLetter(word.charAt(at))) {
      at++;
    }
    return at - i - 1;
  }
}
