package org.annales.comparison;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.annales.text.sentence.WrittenWords;

/**
 * Counts the syllables of English acronyms that are said letter by letter: BBC, USA, PhD.
 *
 * <p>Capitals are said so if no English word has such a sequence of letters (BBC, USSR), or if they
 * are two or three; longer ones that can be pronounced are words (NATO). Emphasis is none: capitals
 * in a sentence of capitals or beside others, before an exclamation mark, or of a word that the
 * text or the list of function words has in small letters (STOP, NOT).
 */
final class Acronyms {
  private static final int SHORT = 3;
  private static final int SYLLABLES_OF_W = 3;

  private static final Pattern CLITIC = Pattern.compile("['\u2019][Ss]$|(?<=\\p{Lu}{2})s$");
  private static final Pattern VOWEL = Pattern.compile("[AEIOUY]");

  /** Letters that begin or end no English word, or stand nowhere in one. */
  private static final Pattern UNSPOKEN =
      Pattern.compile(
          "^(?:[BCDFGHJKLMNPQRSTVWXZ]{4}|([BDFGJKMNPQRTVZ])\\1|[BDFGKMNPTVWZ][BDFGKMPTVZ]|C[BCDFGJKMPQSTVXZ]"
              + "|S[BDFGJRSVXZ]|L[BCDFGJKLMNPRSTVZ]|R[BCDFGJKLMNPRSTVZ]|H[BCDFGJKLMNPRSTVZ]|[NM][CJLRS]|U[CPR]?SS)"
              + "|(?:[BCDFGHJKLMNPQRSTVWXZ]{5}|SSR|AACP)"
              + "|(?!(.)\\2)(?:[BCDFGPTV]C|M[CDFGKRV]|[BCDFGKPTV][BDFGKMNPRV]|[FGHJKLMNPRSTVWXZ][JQV]"
              + "|[BDFJKLMNVXZ]H|N[BFLMPRV]|S[BDFGLNRV])$");

  private static final Pattern REPEATED = Pattern.compile("(.)\\1\\1");
  private static final Pattern ROMAN =
      Pattern.compile("(?=.*[IVXL])M*(?:CM|CD|D?C*)(?:XC|XL|L?X*)(?:IX|IV|V?I*)");

  /** Short words that are no acronyms in capitals, and acronyms that are said as words. */
  private static final Set<String> WORDS =
      Set.of(
          "mr", "mrs", "ms", "dr", "st", "jr", "sr", "mt", "hmm", "shh", "psst", "tsk", "brr",
          "grr", "yes", "no", "oh", "ah", "ha", "hey", "god", "go", "stop", "run", "now", "out",
          "up", "off", "big", "bad", "new", "one", "two", "ten", "man", "men", "war", "law", "end",
          "yet", "let", "get", "got", "say", "see", "pin", "sim", "ram", "rom", "lan", "wan", "gif",
          "zip", "pow");

  private final Set<String> function;
  private final Predicate<String> inSmall;

  /**
   * @param function words that stand behind no article, but for acronyms: the US
   * @param inSmall whether the text has a word in lower case in small letters
   */
  Acronyms(Set<String> function, Predicate<String> inSmall) {
    this.function = function;
    this.inSmall = inSmall;
  }

  /** The syllables of a word of a sentence; 0 where it is no acronym that is said by letters. */
  int syllables(WrittenWords words, int at, int size) {
    String written = CLITIC.matcher(words.word(at)).replaceFirst("");
    if (!Character.isUpperCase(written.charAt(0))) {
      return 0;
    }
    if (isAbbreviated(words, written, at, size)) {
      return spelled(written);
    }
    boolean capitals = written.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    if (!capitals || written.length() == 1) {
      return isDegree(written) ? spelled(written) : 0;
    }
    boolean article = at > 0 && words.word(at - 1).equalsIgnoreCase("the");
    return isSpelled(written, article) && !isEmphasis(words, written, at, size)
        ? spelled(written)
        : 0;
  }

  /** Whether letters follow behind a stop without space: Ph.D. */
  private static boolean isAbbreviated(WrittenWords words, String written, int at, int size) {
    return written.length() == 2
        && !VOWEL.matcher(written.toUpperCase(Locale.ROOT)).find()
        && at + 1 < size
        && words.before(at + 1).equals(".");
  }

  /** Whether it has several capitals among small letters and no vowel: PhD, BSc. */
  private static boolean isDegree(String written) {
    return written.chars().allMatch(Character::isLetter)
        && written.chars().filter(Character::isUpperCase).count() > 1
        && !VOWEL.matcher(written.toUpperCase(Locale.ROOT)).find();
  }

  private boolean isSpelled(String capitals, boolean article) {
    String word = capitals.toLowerCase(Locale.ROOT);
    boolean common = function.contains(word) ? !article : inSmall.test(word);
    if (WORDS.contains(word)
        || REPEATED.matcher(capitals).find()
        || ROMAN.matcher(capitals).matches()) {
      return false;
    }
    boolean unspoken = !VOWEL.matcher(capitals).find() || UNSPOKEN.matcher(capitals).find();
    return !common && (unspoken || capitals.length() <= SHORT);
  }

  /** Whether capitals around a word, or an exclamation mark, explain its own. */
  private static boolean isEmphasis(WrittenWords words, String written, int at, int size) {
    boolean spoken = VOWEL.matcher(written).find() && !UNSPOKEN.matcher(written).find();
    if (isInCapitals(words, size)) {
      return true;
    }
    return spoken
        && (isCapitals(words, at - 1, size)
            || isCapitals(words, at + 1, size)
            || words.isExclaimed());
  }

  private static boolean isInCapitals(WrittenWords words, int size) {
    int capitals = 0;
    for (int i = 0; i < size; i++) {
      capitals += isCapitals(words, i, size) ? 1 : 0;
    }
    return 2 * capitals > size;
  }

  private static boolean isCapitals(WrittenWords words, int at, int size) {
    return at >= 0
        && at < size
        && words.word(at).length() > 1
        && words.word(at).chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }

  private static int spelled(String letters) {
    return letters.toUpperCase(Locale.ROOT).chars().map(c -> c == 'W' ? SYLLABLES_OF_W : 1).sum();
  }
}
