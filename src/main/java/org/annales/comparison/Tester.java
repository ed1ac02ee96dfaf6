package org.annales.comparison;

import java.util.List;
import org.annales.settings.ComparisonSettings;

/** A way to hold the sections of a document against each other in one measure. */
interface Tester {
  /** What the values are of: segment or sentence. */
  String unit();

  /** With fewer units on a side there is no test. */
  int least();

  /** A section against all others together. */
  Outcome againstRest(Sample section);

  /** A section against another. */
  Outcome againstSection(Sample section, Sample other);

  /** The way of a measure, of all sections of a document. */
  static Tester of(
      String documentId, String measure, List<Sample> sections, ComparisonSettings settings) {
    if (sections.get(0).occurrences() != null) {
      return new OccurrenceTester(documentId, sections, settings.permutations());
    }
    return measure.startsWith(MeasureSection.SENTIMENT)
        ? new MeanTester(documentId, sections, settings.permutations())
        : new RankTester(Rate.named(measure).orElse(null), sections);
  }
}
