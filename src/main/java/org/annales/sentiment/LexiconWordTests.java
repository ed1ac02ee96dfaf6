package org.annales.sentiment;

import java.util.HashMap;
import java.util.Map;
import org.annales.stats.Confidence;
import org.annales.stats.association.ChiSquared;
import org.annales.stats.association.LogLikelihood;
import org.annales.stats.association.TwoCorpora;
import org.annales.stats.resampling.Seeds;
import org.annales.stats.test.PermutationTest;
import org.annales.stats.test.TestFamily;

/**
 * Tests which words of a lexicon mark a section against the rest of its document: by their tokens,
 * and by permutation of segments those that pass, since words come in bursts.
 */
final class LexiconWordTests {
  /** Words with fewer occurrences in the document are not tested. */
  private static final long LEAST = 5;

  private final WordSegments segments;
  private final int section;
  private final Map<String, TwoCorpora> counts = new HashMap<>();
  private final Map<String, Double> lnP = new HashMap<>();
  private final Map<String, Double> permutationP = new HashMap<>();
  private final TestFamily family;
  private final TestFamily permutationFamily;

  LexiconWordTests(DocumentHits document, WordSegments segments, int section, int permutations) {
    this.segments = segments;
    this.section = section;
    long size = document.sections().get(section).words();
    long rest = document.words() - size;
    Map<String, WordTally> here = document.tallies().get(section);
    document
        .totals()
        .forEach(
            (word, total) -> {
              long count = here.containsKey(word) ? here.get(word).count() : 0;
              TwoCorpora both = new TwoCorpora(count, total.count() - count, size, rest);
              counts.put(word, both);
              if (rest > 0 && total.count() >= LEAST) {
                lnP.put(word, ChiSquared.lnP(LogLikelihood.fourCells(both.table())));
              }
            });
    this.family = new TestFamily(lnP.values().stream().mapToDouble(p -> p).toArray());
    permute(permutations, Seeds.of(document.sections().get(section).sectionId(), "words"));
    this.permutationFamily =
        TestFamily.ofSome(lnP.size(), permutationP.values().stream().mapToDouble(p -> p).toArray());
  }

  private void permute(int permutations, long seed) {
    PermutationTest test =
        new PermutationTest(segments.size(section), segments.others(section), permutations, seed);
    for (String word : lnP.keySet()) {
      if (qValue(word) <= Confidence.ALPHA) {
        permutationP.put(word, segments.pValue(word, section, test));
      }
    }
  }

  /** The counts of a word in the section and in the rest. */
  TwoCorpora counts(String word) {
    return counts.get(word);
  }

  /** The corrected p-value; NaN where the word was not tested. */
  double qValue(String word) {
    Double tested = lnP.get(word);
    return tested == null ? Double.NaN : Math.exp(family.lnQ(tested));
  }

  /** The p-value of the permutation of segments; NaN where the word was not tested by it. */
  double permutationP(String word) {
    return permutationP.getOrDefault(word, Double.NaN);
  }

  /** The same, corrected. */
  double permutationQ(String word) {
    return permutationFamily.q(permutationP(word));
  }

  /** Whether the word marks the section by its tokens and segments, and not in one burst. */
  boolean isRobust(String word) {
    return permutationQ(word) <= Confidence.ALPHA
        && segments.isApart(word, section, counts(word).sign() > 0);
  }

  int familySize() {
    return family.size();
  }
}
