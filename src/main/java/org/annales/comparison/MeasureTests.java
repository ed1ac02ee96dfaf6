package org.annales.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.annales.settings.ComparisonSettings;
import org.annales.stats.test.FalseDiscovery;
import org.apache.spark.sql.Row;

/**
 * The tests of one measure in a document: each section against the rest, and each pair of sections.
 * The p-values of either are corrected together.
 */
final class MeasureTests {
  static final String REST = "rest";
  static final String PAIR = "pair";

  private final String documentId;
  private final String measure;
  private final List<Sample> sections;
  private final ComparisonSettings settings;
  private final Tester tester;

  /** A section, what it is held against, and what came of it. */
  record Test(Sample section, String reference, Outcome outcome) {}

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
  List<Row> rows() {
    List<Row> rows = new ArrayList<>(rows(REST, againstRest()));
    if (sections.size() <= settings.maxSectionsForPairs()) {
      rows.addAll(rows(PAIR, pairs()));
    }
    return rows;
  }

  private List<Test> againstRest() {
    if (sections.size() == 1) {
      Outcome none =
          Outcome.none(Double.NaN, 0, 0, "no rest: the document has one counted section");
      return List.of(new Test(sections.get(0), REST, none));
    }
    return sections.stream()
        .map(section -> new Test(section, REST, tester.againstRest(section)))
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

  private List<Row> rows(String family, List<Test> tests) {
    double[] p = tests.stream().mapToDouble(test -> test.outcome().pValue()).toArray();
    double[] q = FalseDiscovery.benjaminiHochberg(p);
    long size = tests.stream().filter(test -> !Double.isNaN(test.outcome().pValue())).count();
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < p.length; i++) {
      rows.add(
          ComparisonTables.test(
              documentId, measure, tests.get(i), family, q[i], size, tester.unit()));
    }
    return rows;
  }
}
