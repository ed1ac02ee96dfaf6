package org.annales.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.annales.comparison.HomogeneityTest.Result;
import org.annales.stats.test.TestFamily;

/** Corrects the homogeneity tests of a document jointly: rows of scope all in section_tests. */
final class HomogeneityRows {
  private HomogeneityRows() {}

  /** The rows of a document: measures are one family, words and entities another. */
  static List<SectionTest> of(String documentId, Iterable<Result> found) {
    List<Result> all = new ArrayList<>();
    found.forEach(all::add);
    all.sort(Comparator.comparing(Result::measure));
    return Stream.of(false, true)
        .flatMap(
            counted ->
                family(documentId, all.stream().filter(t -> t.counted() == counted).toList()))
        .toList();
  }

  private static Stream<SectionTest> family(String documentId, List<Result> results) {
    TestFamily family = TestFamily.ofP(results.stream().mapToDouble(Result::pValue).toArray());
    return results.stream().map(result -> row(documentId, result, family));
  }

  private static SectionTest row(String documentId, Result of, TestFamily family) {
    double no = Double.NaN;
    Outcome outcome =
        new Outcome(
            no,
            of.effectSize(),
            of.effect(),
            no,
            no,
            of.test(),
            of.pValue(),
            of.units(),
            0,
            of.reason());
    return new SectionTest(
        documentId,
        SectionTest.ALL,
        null,
        null,
        ItemName.of(of.measure()),
        no,
        outcome,
        of.unit(),
        new SectionTest.Homogeneous(of.sections(), of.statistic(), of.chanceHigh()),
        family.q(of.pValue()),
        family.size());
  }
}
