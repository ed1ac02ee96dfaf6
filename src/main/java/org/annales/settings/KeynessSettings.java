package org.annales.settings;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.List;

/**
 * Which sections are compared in keyness, and which terms are tested and written.
 *
 * @param rest whether each section of the works is compared with the rest of its document
 * @param alpha the most that corrected p-values may be
 * @param rows which terms are written
 * @param permutations random permutations of segments
 * @param evidence how many sentences are named for a term that is robust
 */
public record KeynessSettings(
    int max,
    @JsonProperty("min_count") long minCount,
    boolean rest,
    List<ComparisonSpec> comparisons,
    double alpha,
    Rows rows,
    int permutations,
    int evidence)
    implements Serializable {
  private static final int LONGEST = 5;
  private static final int MOST_PERMUTATIONS = 1_000_000;
  private static final int MOST_SENTENCES = 100;

  public KeynessSettings {
    Checks checks = new Checks();
    checks.require(
        max >= 1 && max <= LONGEST, "keyness.max", "a whole number from 1 to " + LONGEST, max);
    checks.require(minCount >= 1, "keyness.min_count", "a whole number from 1", minCount);
    checks.require(
        alpha > 0 && alpha < 1, "keyness.alpha", "a number between 0 and 1, such as 0.05", alpha);
    checks.require(
        permutations >= 1 && permutations <= MOST_PERMUTATIONS,
        "keyness.permutations",
        "a whole number from 1 to " + MOST_PERMUTATIONS,
        permutations);
    checks.require(
        evidence >= 0 && evidence <= MOST_SENTENCES,
        "keyness.evidence",
        "a whole number from 0 to " + MOST_SENTENCES,
        evidence);
    ComparisonSpec.check(checks, "keyness.comparisons", comparisons);
    checks.throwIfWrong();
    comparisons = List.copyOf(comparisons);
  }

  /** Which of the terms that were tested are written. */
  public enum Rows {
    PASSED,
    TESTED
  }
}
