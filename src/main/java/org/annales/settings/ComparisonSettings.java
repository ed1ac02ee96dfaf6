package org.annales.settings;

import java.io.Serializable;
import java.util.List;

/**
 * How sections are compared.
 *
 * @param pairs a document of more sections has no pairs of them, and each is compared with the rest
 *     only
 * @param sample words of the samples that richness is compared in
 * @param resamples how often sentences and samples are drawn anew for an interval
 * @param permutations how often units are dealt out by chance for a test
 * @param words that are tested like measures, as counted
 * @param entities the same for entities, by their names or ids
 */
public record ComparisonSettings(
    int pairs,
    int sample,
    int resamples,
    int permutations,
    List<String> words,
    List<String> entities)
    implements Serializable {
  private static final int MOST_PAIRED = 1000;
  private static final int BLOCK = 50;
  private static final int LONGEST_SAMPLE = 100_000;
  private static final int MOST_DRAWN = 100_000;

  public ComparisonSettings {
    Checks checks = new Checks();
    checks.require(
        pairs >= 0 && pairs <= MOST_PAIRED,
        "comparison.pairs",
        "a whole number from 0 to " + MOST_PAIRED,
        pairs);
    checks.require(
        sample >= BLOCK && sample <= LONGEST_SAMPLE && sample % BLOCK == 0,
        "comparison.sample",
        "a multiple of " + BLOCK + " up to " + LONGEST_SAMPLE,
        sample);
    checks.require(
        resamples >= 1 && resamples <= MOST_DRAWN,
        "comparison.resamples",
        "a whole number from 1 to " + MOST_DRAWN,
        resamples);
    checks.require(
        permutations >= 1 && permutations <= MOST_DRAWN,
        "comparison.permutations",
        "a whole number from 1 to " + MOST_DRAWN,
        permutations);
    checks.done();
    words = List.copyOf(words);
    entities = List.copyOf(entities);
  }
}
