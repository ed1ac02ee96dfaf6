package org.annales.settings;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.List;

/**
 * How sections are compared.
 *
 * @param maxSectionsForPairs a document of more sections has no pairs of them, and each is compared
 *     with the rest only
 * @param sample words of the samples that richness is compared in
 * @param resamples samples of words that richness is averaged over
 * @param permutations random permutations of segments for a test
 * @param words that are tested like measures, as counted
 * @param entities the same for entities, by their names or ids
 * @param sets sets of sections that are compared with each other
 * @param series sets of sections whose measures, words and entities are followed over the years of
 *     their documents
 * @param minCount words and entities with fewer occurrences in both sets, or in a series, are not
 *     tested
 * @param minEffect the least effects of robust differences
 */
public record ComparisonSettings(
    @JsonProperty("max_sections_for_pairs") int maxSectionsForPairs,
    int sample,
    int resamples,
    int permutations,
    List<String> words,
    List<String> entities,
    List<ComparisonSpec> sets,
    List<String> series,
    @JsonProperty("min_count") long minCount,
    @JsonProperty("min_effect") MinEffect minEffect)
    implements Serializable {
  private static final int MOST_PAIRED = 1000;
  private static final int BLOCK = 50;
  private static final int LONGEST_SAMPLE = 100_000;
  private static final int MOST_DRAWN = 100_000;

  public ComparisonSettings {
    Checks checks = new Checks();
    checks.require(
        maxSectionsForPairs >= 0 && maxSectionsForPairs <= MOST_PAIRED,
        "comparison.max_sections_for_pairs",
        "a whole number from 0 to " + MOST_PAIRED,
        maxSectionsForPairs);
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
    checks.require(minCount >= 1, "comparison.min_count", "a whole number from 1", minCount);
    ComparisonSpec.check(checks, "comparison.sets", sets);
    for (String set : series) {
      new SectionSetSpec(set)
          .mistake()
          .ifPresent(expected -> checks.require(false, "comparison.series", expected, set));
    }
    checks.require(
        series.stream().distinct().count() == series.size(),
        "comparison.series",
        "each set once",
        String.join(", ", series));
    checks.throwIfWrong();
    words = List.copyOf(words);
    entities = List.copyOf(entities);
    sets = List.copyOf(sets);
    series = List.copyOf(series);
  }
}
