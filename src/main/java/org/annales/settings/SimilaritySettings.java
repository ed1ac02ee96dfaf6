package org.annales.settings;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.Locale;

/**
 * How sections are compared with each other and clustered.
 *
 * @param words the most frequent words that Delta is made of
 * @param minWords sections with fewer counted tokens have no Delta, and no place in tree and map
 * @param permutations how often segments are permuted
 * @param maxSectionsForPairs with more sections, only the nearest of each are measured
 * @param nearest how many these are
 * @param tree what the tree of sections is made of
 * @param resamples how often segments are resampled for the tree and for the map
 * @param maxSections with more sections a document has no tree and no map, and is divided into so
 *     many parts for trends
 * @param axes of the map
 * @param minCount rarer words are neither put into the map nor tested for change
 * @param alpha the most that corrected p-values may be
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
  /** How often segments are dealt out among all sections for the axes of the map. */
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
    checks.done();
  }

  private static void between(Checks checks, String key, int value, int least, int most) {
    checks.require(
        value >= least && value <= most,
        "similarity." + key,
        "a whole number from " + least + (most == ANY ? "" : " to " + most),
        value);
  }

  /** How the weight of a word falls with the sections that have it. */
  public enum Idf {
    PLAIN,
    SMOOTH
  }

  /** How far clusters are from one another. */
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

    /** Its name in the tables. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether more of it is nearer. */
    public boolean isSimilarity() {
      return this == COSINE_TFIDF;
    }
  }
}
