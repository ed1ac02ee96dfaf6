package org.annales.settings;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.Locale;

/**
 * Settings of similarity.
 *
 * @param words number of most frequent words for Delta
 * @param minWords sections with fewer counted tokens have no Delta and are not in tree and map
 * @param permutations random orders of blocks of sections, for trends of words
 * @param maxSectionsForPairs with more sections, only the nearest of each are compared
 * @param nearest number of nearest sections
 * @param tree the measure of the tree of sections
 * @param resamples bootstrap resamples of segments for tree and map
 * @param maxSections a document of more sections has no tree and no map, and this many parts for
 *     trends
 * @param axes axes of the map
 * @param minCount rarer words are not in the map and not tested for change
 * @param alpha significance level of corrected p-values
 */
public record SimilaritySettings(
    int words,
    @JsonProperty("min_words") int minWords,
    Idf idf,
    int permutations,
    @JsonProperty("max_sections_for_pairs") int maxSectionsForPairs,
    int nearest,
    Measure tree,
    Linkage linkage,
    int resamples,
    @JsonProperty("max_sections") int maxSections,
    int axes,
    @JsonProperty("min_count") int minCount,
    double alpha)
    implements Serializable {
  /** Permutations of segments among sections for the axes of the map. */
  public static final int MAP_PERMUTATIONS = 99;

  private static final int MOST_WORDS = 10_000;
  private static final int FEWEST_PERMUTATIONS = 40;
  private static final int MOST_PERMUTATIONS = 100_000;
  private static final int MOST_SECTIONS = 1000;
  private static final int MOST_NEAREST = 100;
  private static final int MOST_AXES = 10;
  private static final int ANY = Integer.MAX_VALUE;

  public SimilaritySettings {
    Checks checks = new Checks();
    between(checks, "words", words, 1, MOST_WORDS);
    between(checks, "min_words", minWords, 1, ANY);
    between(checks, "permutations", permutations, FEWEST_PERMUTATIONS, MOST_PERMUTATIONS);
    between(checks, "max_sections_for_pairs", maxSectionsForPairs, 1, MOST_SECTIONS);
    between(checks, "nearest", nearest, 1, MOST_NEAREST);
    between(checks, "resamples", resamples, FEWEST_PERMUTATIONS, MOST_PERMUTATIONS);
    between(checks, "max_sections", maxSections, 2, MOST_SECTIONS);
    between(checks, "axes", axes, 1, MOST_AXES);
    between(checks, "min_count", minCount, 1, ANY);
    checks.require(
        alpha > 0 && alpha < 1,
        "similarity.alpha",
        "a number between 0 and 1, such as 0.05",
        alpha);
    checks.throwIfWrong();
  }

  private static void between(Checks checks, String key, int value, int least, int most) {
    checks.require(
        value >= least && value <= most,
        "similarity." + key,
        "a whole number from " + least + (most == ANY ? "" : " to " + most),
        value);
  }

  /** The formula of the inverse document frequency. */
  public enum Idf {
    PLAIN,
    SMOOTH
  }

  /** The distance of clusters. */
  public enum Linkage {
    AVERAGE,
    COMPLETE,
    WARD
  }

  /** A measure of two sections. */
  public enum Measure {
    COSINE_TFIDF,
    JENSEN_SHANNON,
    BURROWS_DELTA,
    COSINE_DELTA;

    /** The name in the tables. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a larger value means more similar. */
    public boolean isSimilarity() {
      return this == COSINE_TFIDF;
    }
  }
}
