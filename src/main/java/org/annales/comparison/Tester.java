package org.annales.comparison;

import java.util.List;
import org.annales.settings.ComparisonSettings;

/** Tests how the sections of a document differ in one measure. */
interface Tester {
  /** Compares a section with all others. */
  SampleTestResult againstRest(Sample section);

  /** Compares a section with another. */
  SampleTestResult againstSection(Sample section, Sample other);

  /** The tester of a measure, for all sections of a document. */
  static Tester of(
      String documentId, String measure, List<Sample> sections, ComparisonSettings settings) {
    return sections.get(0).occurrences() == null
        ? new RankTester(Rate.named(measure).orElse(null), sections)
        : new OccurrenceTester(documentId, sections, settings.permutations());
  }
}
