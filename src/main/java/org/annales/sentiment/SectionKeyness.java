package org.annales.sentiment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annales.stats.association.ChiSquared;
import org.annales.stats.association.LogLikelihood;
import org.annales.stats.association.TwoCorpora;
import org.annales.stats.test.FalseDiscovery;

/** Which words of a lexicon mark a section against the rest of its document. */
final class SectionKeyness {
  /** Words with fewer occurrences in the document are not tested. */
  static final long LEAST = 5;

  private final Map<String, Double> lnQ = new HashMap<>();
  private final Map<String, TwoCorpora> counts = new HashMap<>();

  /** The words of a section; the family is those of the lexicon that the document has. */
  SectionKeyness(DocumentHits document, int section) {
    long size = document.sections().get(section).words();
    long rest = document.words() - size;
    Map<String, WordTally> here = document.tally(section);
    List<String> tested = new ArrayList<>();
    List<Double> lnP = new ArrayList<>();
    document
        .totals()
        .forEach(
            (word, total) -> {
              WordTally tally = here.get(word);
              boolean isTested = rest > 0 && total.count() >= LEAST;
              if (isTested || tally != null) {
                long count = tally == null ? 0 : tally.count();
                TwoCorpora both = new TwoCorpora(count, total.count() - count, size, rest);
                counts.put(word, both);
                if (isTested) {
                  tested.add(word);
                  lnP.add(ChiSquared.lnP(LogLikelihood.fourCells(both.table())));
                }
              }
            });
    double[] corrected =
        FalseDiscovery.lnBenjaminiHochberg(lnP.stream().mapToDouble(p -> p).toArray());
    for (int i = 0; i < corrected.length; i++) {
      lnQ.put(tested.get(i), corrected[i]);
    }
  }

  /** How often a word stands in the section and in the rest. */
  TwoCorpora counts(String word) {
    return counts.get(word);
  }

  /** The corrected p-value; null where the word was not tested. */
  Double qValue(String word) {
    Double found = lnQ.get(word);
    return found == null ? null : (Double) Math.exp(found);
  }

  /** How many words were tested. */
  int familySize() {
    return lnQ.size();
  }
}
