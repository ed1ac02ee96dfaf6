package org.annales.settings;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.annales.settings.Settings.CountedUnit;

/**
 * Settings of n-grams.
 *
 * @param skip most tokens that an n-gram may skip
 */
public record NgramSettings(
    CountedUnit of,
    int min,
    int max,
    int skip,
    @JsonProperty("min_count") long minCount,
    @JsonProperty("by_section") boolean bySection,
    boolean totals,
    boolean dispersion) {
  /** The longest n-gram. */
  public static final int LONGEST = 10;

  private static final int MOST_SKIPPED = 5;

  public NgramSettings {
    Checks checks = new Checks();
    checks.require(
        min >= 1 && min <= LONGEST, "ngrams.min", "a whole number from 1 to " + LONGEST, min);
    checks.require(
        max >= 1 && max <= LONGEST, "ngrams.max", "a whole number from 1 to " + LONGEST, max);
    checks.require(
        skip >= 0 && skip <= MOST_SKIPPED,
        "ngrams.skip",
        "a whole number from 0 to " + MOST_SKIPPED,
        skip);
    checks.require(min <= max, "ngrams.min", "at most ngrams.max, which is " + max, min);
    checks.require(minCount >= 1, "ngrams.min_count", "a whole number from 1", minCount);
    checks.throwIfWrong();
  }
}
