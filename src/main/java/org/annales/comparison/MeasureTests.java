package org.annales.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.annales.settings.ComparisonSettings;

/**
 * Tests one measure in a document: each section against the rest, and each pair of sections. Each
 * is a family of tests.
 */
final class MeasureTests {
  private final String documentId;
  private final String measure;
  private final List<Sample> sections;
  private final ComparisonSettings settings;
  private final Tester tester;

  MeasureTests(
      String documentId, String measure, Iterable<Sample> found, ComparisonSettings settings) {
    this.documentId = documentId;
    this.measure = measure;
    List<Sample> all = new ArrayList<>();
    found.forEach(all::add);
    all.sort(Comparator.comparingInt(Sample::ordinal));
    this.sections = all;
    this.settings = settings;
    this.tester = Tester.of(documentId, measure, all, settings);
  }

  /** The rows of both families. */
  Stream<SectionTest> rows() {
    Stream<SectionTest> rest = SectionTest.corrected(againstRest());
    return sections.size() > settings.maxSectionsForPairs()
        ? rest
        : Stream.concat(rest, SectionTest.corrected(pairs()));
  }

  private List<SectionTest> againstRest() {
    if (sections.size() == 1) {
      SampleTestResult none = SampleTestResult.none(Double.NaN, 0, 0, ComparisonReasons.NO_REST);
      return List.of(test(SectionTest.REST, sections.get(0), null, none));
    }
    return sections.stream()
        .map(section -> test(SectionTest.REST, section, null, tester.againstRest(section)))
        .toList();
  }

  private List<SectionTest> pairs() {
    List<SectionTest> pairs = new ArrayList<>();
    for (int i = 0; i < sections.size(); i++) {
      for (int j = i + 1; j < sections.size(); j++) {
        Sample a = sections.get(i);
        Sample b = sections.get(j);
        pairs.add(test(SectionTest.PAIR, a, b.sectionId(), tester.againstSection(a, b)));
      }
    }
    return pairs;
  }

  private SectionTest test(
      String scope, Sample section, String reference, SampleTestResult outcome) {
    return new SectionTest(
        documentId,
        scope,
        section.sectionId(),
        reference,
        measure,
        section.value(),
        outcome,
        null,
        null);
  }
}
