package org.annales.stats.richness;

import static org.annales.stats.Defined.finite;

/**
 * Readability formulas: functions of the lengths of words and sentences.
 *
 * <pre>
 *   Flesch          206.835 − 1.015 · w/s − 84.6 · y/w                 w words, s sentences
 *   Flesch–Kincaid  0.39 · w/s + 11.8 · y/w − 15.59                    y syllables
 *   Fog             0.4 · (w/s + 100 · complex/w)
 *   SMOG            1.0430 · √(30 · polysyllables/s) + 3.1291
 *   Coleman–Liau    5.88 · c/w − 29.6 · s/w − 15.8                     c letters
 *   ARI             4.71 · c/w + 0.5 · w/s − 21.43
 *   LIX             w/s + 100 · long/w
 * </pre>
 *
 * Flesch from about 100, very easy, to 0 and less; LIX from 20, very easy, to 60; the others are
 * years of school in the United States. Made for English, but for LIX. Not defined without words or
 * sentences; SMOG is meant for 30 sentences and more. The formulas are simple, the counts make the
 * difference: give them beside the scores.
 *
 * <p>Source: Flesch (1948), Journal of Applied Psychology 32, 221–233; Kincaid et al. (1975);
 * Gunning (1952), The Technique of Clear Writing; McLaughlin (1969), Journal of Reading 12(8),
 * 639–646; Coleman and Liau (1975), Journal of Applied Psychology 60, 283–284; Senter and Smith
 * (1967) (ARI); Björnsson (1968), Läsbarhet.
 *
 * @param complex words of three syllables and more without names, compounds, and those that only
 *     -es, -ed or -ing makes so long
 * @param polysyllables all words of three syllables and more
 * @param longWords words of more than six letters
 */
public record Readability(
    long words,
    long sentences,
    long letters,
    long syllables,
    long complex,
    long polysyllables,
    long longWords) {

  private double sentenceLength() {
    return (double) words / sentences;
  }

  private double perWord(long count) {
    return (double) count / words;
  }

  public double flesch() {
    return finite(206.835 - 1.015 * sentenceLength() - 84.6 * perWord(syllables));
  }

  public double fleschKincaid() {
    return finite(0.39 * sentenceLength() + 11.8 * perWord(syllables) - 15.59);
  }

  public double fog() {
    return finite(0.4 * (sentenceLength() + 100 * perWord(complex)));
  }

  public double smog() {
    return finite(1.0430 * Math.sqrt(30.0 * polysyllables / sentences) + 3.1291);
  }

  public double colemanLiau() {
    return finite(5.88 * perWord(letters) - 29.6 * perWord(sentences) - 15.8);
  }

  public double ari() {
    return finite(4.71 * perWord(letters) + 0.5 * sentenceLength() - 21.43);
  }

  public double lix() {
    return finite(sentenceLength() + 100 * perWord(longWords));
  }
}
