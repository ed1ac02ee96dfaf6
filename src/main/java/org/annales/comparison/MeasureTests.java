package org.annales.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.annales.settings.ComparisonSettings;
import org.annales.stats.test.TestFamily;

/**
 * The tests of one measure in a document: each section against the rest, and each pair of sections.
 * The p-values of either are corrected together.
 */
final class MeasureTests {
  private final String documentId;
  private final String measure;
  private final List<Sample> sections;
  private final ComparisonSettings settings;
  private final Tester tester;

  /** A section, its reference (null: the rest), and the result of the test. */
  private record Test(Sample section, String reference, Outcome outcome) {}

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
  List<SectionTest> rows() {
    List<SectionTest> rows = new ArrayList<>(rows(SectionTest.REST, againstRest()));
    if (sections.size() <= settings.maxSectionsForPairs()) {
      rows.addAll(rows(SectionTest.PAIR, pairs()));
    }
    return rows;
  }

  private List<Test> againstRest() {
    if (sections.size() == 1) {
      Outcome none = Outcome.none(Double.NaN, 0, 0, Reasons.NO_REST);
      return List.of(new Test(sections.get(0), null, none));
    }
    return sections.stream()
        .map(section -> new Test(section, null, tester.againstRest(section)))
        .toList();
  }

  private List<Test> pairs() {
    List<Test> pairs = new ArrayList<>();
    for (int i = 0; i < sections.size(); i++) {
      for (int j = i + 1; j < sections.size(); j++) {
        Sample a = sections.get(i);
        Sample b = sections.get(j);
        pairs.add(new Test(a, b.sectionId(), tester.againstSection(a, b)));
      }
    }
    return pairs;
  }

  private List<SectionTest> rows(String scope, List<Test> tests) {
    TestFamily family =
        TestFamily.ofP(tests.stream().mapToDouble(test -> test.outcome().pValue()).toArray());
    return tests.stream()
        .map(
            test ->
                new SectionTest(
                    documentId,
                    scope,
                    test.section().sectionId(),
                    test.reference(),
                    ItemName.of(measure),
                    test.section().value(),
                    test.outcome(),
                    tester.unit(),
                    null,
                    family.q(test.outcome().pValue()),
                    family.size()))
        .toList();
  }
}
