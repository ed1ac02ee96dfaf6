package org.annales.settings;

import java.io.Serializable;
import java.util.List;

/**
 * Settings of sentiment.
 *
 * @param lexicons names of lexicons, or paths of them
 * @param permutations random permutations of segments or sections, for tests
 * @param bins parts of a work in its curve
 * @param evidence example sentences per word of a section
 */
public record SentimentSettings(
    List<String> lexicons,
    Rules rules,
    Names names,
    Senses senses,
    Weights weights,
    int permutations,
    int bins,
    int evidence)
    implements Serializable {
  private static final int MOST_PERMUTATIONS = 100_000;
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
        permutations >= 1 && permutations <= MOST_PERMUTATIONS,
        "sentiment.permutations",
        "a whole number from 1 to " + MOST_PERMUTATIONS,
        permutations);
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
    checks.throwIfWrong();
    lexicons = List.copyOf(lexicons);
  }

  /** The rules for negations, boosters and similar words. */
  public enum Rules {
    ANNALES,
    VADER,
    NONE
  }

  /** Whether words written as names are weighted. */
  public enum Names {
    SKIP,
    COUNT
  }

  /** Whether words in another sense than the lexicon's are weighted. */
  public enum Senses {
    SKIP,
    COUNT
  }

  /** The source of the weights. */
  public enum Weights {
    LEXICON,
    /** The document's weights for words whose contexts there contradict the lexicon. */
    ADAPTED
  }
}
