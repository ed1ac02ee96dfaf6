package org.annales.text.encoding;

import java.util.Locale;
import java.util.Set;

/** Scores a non-ASCII sign by its neighbours: a rough natural logarithm below 0. */
final class SignPlaces {
  /** Score of a sign between letters that never occurs there. */
  static final double INSIDE_WORD = -7;

  private static final char NO_BREAK_SPACE = '\u00A0';

  /** Score of a space of several that indent a line. */
  private static final double INDENTS = -0.3;

  private static final double USUAL = -1.5;
  private static final double LESS_USUAL = -2.5;
  private static final double ODD = -4;
  private static final double RARE = -6;

  private static final String APOSTROPHES = "’ʼ";
  private static final String OPENING = "“‘„‚‹«¿¡»›";
  private static final String CLOSING = "”’“‘»«›‹…";
  private static final String DASHES = "—–―";
  private static final String SYMBOLS = "§©®™°£¢€½¼¾×±†‡•¶¹²³·№÷";
  private static final String HORIZONTAL = "─═";
  private static final String RUNNING = "─═█▓▒░▄▀";
  private static final String VERTICAL = "│║";

  /** One-letter words. */
  private static final String WORDS = "aAIiOoyYeEuàé";

  /** Endings after an apostrophe in English. */
  private static final Set<String> ENDINGS = Set.of("s", "t", "d", "m", "ll", "re", "ve", "em");

  private SignPlaces() {}

  static double of(String word, int i) {
    char c = word.charAt(i);
    char before = i == 0 ? ' ' : word.charAt(i - 1);
    char after = i + 1 == word.length() ? ' ' : word.charAt(i + 1);
    boolean inside = Plausibility.isLetter(before) && Plausibility.isLetter(after);
    if (isDrawn(c)) {
      return drawn(c, before, after);
    }
    if (inside && APOSTROPHES.indexOf(c) >= 0) {
      return isElision(word, i) ? -1 : -3;
    }
    if (DASHES.indexOf(c) >= 0) {
      return dash(word, i, before, after, inside);
    }
    if (c == NO_BREAK_SPACE && indents(word, i)) {
      return INDENTS;
    }
    if (c == NO_BREAK_SPACE || c == '\u00AD' || c == '\u202F') {
      return c == '\u00AD' && !inside ? ODD : -2;
    }
    return inside ? INSIDE_WORD : atEdge(c, before, after);
  }

  /**
   * Whether a no-break space is one of several before a word, as verse is indented. The same byte
   * is a line of drawings in other pages, and drawings do not end at a word.
   */
  private static boolean indents(String word, int i) {
    int from = i;
    int to = i;
    while (from > 0 && word.charAt(from - 1) == NO_BREAK_SPACE) {
      from--;
    }
    while (to + 1 < word.length() && word.charAt(to + 1) == NO_BREAK_SPACE) {
      to++;
    }
    return to > from
        && to + 1 < word.length()
        && (from == 0 || Character.isWhitespace(word.charAt(from - 1)))
        && !isDrawn(word.charAt(to + 1));
  }

  private static double atEdge(char c, char before, char after) {
    boolean eastAsian = (c >= '\u3000' && c < '\u3040') || c >= '\uFF00';
    if (eastAsian) {
      return -3;
    }
    boolean opens = !Character.isLetterOrDigit(before);
    boolean closes = !Character.isLetterOrDigit(after);
    if ((opens && OPENING.indexOf(c) >= 0) || (closes && CLOSING.indexOf(c) >= 0)) {
      return quotation(c, before, opens);
    }
    if (SYMBOLS.indexOf(c) < 0) {
      return RARE;
    }
    boolean crowded = before >= 0x80 || after >= 0x80;
    return Plausibility.isLetter(after) ? INSIDE_WORD : crowded ? RARE : -3.5;
  }

  /** A quotation mark before a word, or behind it; most quotations begin with a capital. */
  private static double quotation(char c, char before, boolean opens) {
    if (c == before && c != '…') {
      return -5;
    }
    boolean usual = (opens ? "“‘„«¿¡" : "”’»“").indexOf(c) >= 0;
    return usual ? USUAL : LESS_USUAL;
  }

  /** A dash stands between words or spaces, or between a space and a mark. */
  private static double dash(String word, int i, char before, char after, boolean inside) {
    if (inside) {
      boolean cuts =
          (lettersBefore(word, i) == 1 && WORDS.indexOf(before) < 0)
              || (lettersAfter(word, i) == 1 && WORDS.indexOf(after) < 0);
      return cuts ? ODD : USUAL;
    }
    boolean oneSided =
        (Plausibility.isLetter(before) && after == ' ')
            || (before == ' ' && Character.isLowerCase(after));
    return oneSided ? -3.5 : USUAL;
  }

  /** Box-drawing characters connect with their neighbours; others are decoding errors. */
  private static double drawn(char c, char before, char after) {
    if (Plausibility.isLetter(before) || Plausibility.isLetter(after)) {
      return INSIDE_WORD - 2;
    }
    if ((c == before || c == after) && RUNNING.indexOf(c) >= 0) {
      return -0.5;
    }
    boolean joins = HORIZONTAL.indexOf(before) >= 0 || HORIZONTAL.indexOf(after) >= 0;
    boolean alone = VERTICAL.indexOf(c) >= 0 && !isDrawn(before) && !isDrawn(after);
    return joins ? USUAL : alone ? -3 : RARE;
  }

  /** Whether a character is used for box drawings. */
  private static boolean isDrawn(char c) {
    return c >= '\u2500' && c < '\u2600';
  }

  /** Whether a short ending follows an apostrophe, or a short word comes before: don’t, l’eau. */
  private static boolean isElision(String word, int i) {
    int after = lettersAfter(word, i);
    String ending = word.substring(i + 1, i + 1 + after).toLowerCase(Locale.ROOT);
    return lettersBefore(word, i) <= 2 || ENDINGS.contains(ending);
  }

  private static int lettersBefore(String word, int i) {
    int at = i;
    while (at > 0 && Plausibility.isLetter(word.charAt(at - 1))) {
      at--;
    }
    return i - at;
  }

  private static int lettersAfter(String word, int i) {
    int at = i + 1;
    while (at < word.length() && Plausibility.isLetter(word.charAt(at))) {
      at++;
    }
    return at - i - 1;
  }
}
