package org.annales.settings;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.annales.settings.Settings.CountedUnit;

/**
 * Settings of n-grams.
 *
 * @param skip most tokens that an n-gram may skip
 * @param minCounts least occurrences by length: the first of single tokens, the last of all longer
 */
public record NgramSettings(
    CountedUnit of,
    int min,
    int max,
    int skip,
    @JsonProperty("min_count") List<Long> minCounts,
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
    // An item that is no number is null, and a mistake already.
    minCounts = minCounts.stream().filter(Objects::nonNull).toList();
    checks.require(!minCounts.isEmpty(), "ngrams.min_count", "at least one number", "none");
    for (long minCount : minCounts) {
      checks.require(minCount >= 1, "ngrams.min_count", "whole numbers from 1", minCount);
    }
    checks.throwIfWrong();
  }

  /** The least occurrences of n-grams of a length. */
  public long minCount(int length) {
    return minCounts.get(Math.min(length, minCounts.size()) - 1);
  }

  /** Whether n-grams of some length need more than one occurrence. */
  public boolean hasThreshold() {
    return IntStream.rangeClosed(min, max).anyMatch(length -> minCount(length) > 1);
  }
}
