package org.annales.settings;

import java.io.Serializable;
import java.util.List;

/**
 * Which words carry feeling, and what is done to them.
 *
 * @param lexicons names of lexicons, or paths of them
 * @param resamples how often the sentences of a section are drawn anew for an interval
 * @param bins parts of a work that the curve of its sentences has
 * @param evidence how many sentences are named for a word of a section
 */
public record SentimentSettings(
    List<String> lexicons,
    Rules rules,
    Names names,
    Weights weights,
    int resamples,
    int bins,
    int evidence)
    implements Serializable {
  private static final int MOST_RESAMPLES = 100_000;
  private static final int MOST_BINS = 1000;
  private static final int MOST_SENTENCES = 100;

  public SentimentSettings {
    Checks checks = new Checks();
    checks.require(
        !lexicons.isEmpty(), "sentiment.lexicons", "at least one lexicon, such as vader", "none");
    checks.require(
        lexicons.stream().distinct().count() == lexicons.size(),
        "sentiment.lexicons",
        "each lexicon once",
        String.join(", ", lexicons));
    checks.require(
        rules != Rules.VADER || weights == Weights.LEXICON,
        "sentiment.weights",
        "lexicon, since with sentiment.rules=vader scores are VADER's own",
        "adapted");
    checks.require(
        resamples >= 1 && resamples <= MOST_RESAMPLES,
        "sentiment.resamples",
        "a whole number from 1 to " + MOST_RESAMPLES,
        resamples);
    checks.require(
        bins >= 1 && bins <= MOST_BINS,
        "sentiment.bins",
        "a whole number from 1 to " + MOST_BINS,
        bins);
    checks.require(
        evidence >= 0 && evidence <= MOST_SENTENCES,
        "sentiment.evidence",
        "a whole number from 0 to " + MOST_SENTENCES,
        evidence);
    checks.done();
    lexicons = List.copyOf(lexicons);
  }

  /** What negations, boosters and the like do to words. */
  public enum Rules {
    ANNALES,
    VADER,
    NONE
  }

  /** Whether words that are written as names have their weight. */
  public enum Names {
    SKIP,
    COUNT
  }

  /** Whose weights scores are made of. */
  public enum Weights {
    LEXICON,
    /** The document's own for words whose use there contradicts the lexicon. */
    ADAPTED
  }
}
