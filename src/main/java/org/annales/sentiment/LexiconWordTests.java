package org.annales.sentiment;

import java.util.HashMap;
import java.util.Map;
import org.annales.stats.association.ChiSquared;
import org.annales.stats.association.LogLikelihood;
import org.annales.stats.association.TwoCorpora;
import org.annales.stats.test.TestFamily;

/** Tests which words of a lexicon mark a section against the rest of its document. */
final class LexiconWordTests {
  /** Words with fewer occurrences in the document are not tested. */
  private static final long LEAST = 5;

  private final Map<String, TwoCorpora> counts = new HashMap<>();
  private final Map<String, Double> lnP = new HashMap<>();
  private final TestFamily family;

  LexiconWordTests(DocumentHits document, int section) {
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

  int familySize() {
    return family.size();
  }
}
