package org.annales.comparison;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.annales.stats.test.AttainableFamily;
import org.annales.stats.test.TestFamily;
import org.annales.table.Column;
import org.annales.table.Table;
import org.annales.table.Table.Group;

/**
 * A test of a section, or of all sections of a document: a row of section_tests.
 *
 * @param measure its key, as in {@link MeasureValue}
 * @param sectionId null of all
 * @param reference null but of pairs
 * @param value of the section; NaN of all
 * @param homogeneity what only a test of all sections has; null of others
 * @param correction null before it is corrected
 */
record SectionTest(
    String documentId,
    String scope,
    String sectionId,
    String reference,
    String measure,
    double value,
    SampleTestResult outcome,
    Homogeneous homogeneity,
    CorrectedP correction)
    implements Serializable {
  static final String ALL = "all";
  static final String REST = "rest";
  static final String PAIR = "pair";

  static final Table<SectionTest> TABLE =
      Table.of(
          "section_tests",
          Group.MAIN,
          "Sections of a work compared with the rest, with each other, and all sections of a work"
              + " jointly",
          List.of(
              "document_id",
              "scope",
              "section_id",
              "reference_section_id",
              "kind",
              "item",
              "variant"),
          ComparisonTables.joined(
              List.of(
                  Column.<SectionTest>text(
                          "document_id", "the document, a work", SectionTest::documentId)
                      .refersTo("documents"),
                  Column.<SectionTest>text("scope", "what is compared", SectionTest::scope)
                      .codes(
                          Map.of(
                              ALL,
                              "all sections of the document: do they differ at all",
                              REST,
                              "a section with all other counted sections of the document",
                              PAIR,
                              "a section with another that comes later")),
                  Column.<SectionTest>text(
                          "section_id", "the section; null of all", SectionTest::sectionId)
                      .refersTo("sections"),
                  Column.<SectionTest>text(
                          "reference_section_id",
                          "the other section; null but of pairs",
                          SectionTest::reference)
                      .refersTo("sections")),
              ComparisonTables.items(t -> ItemName.of(t.measure())),
              List.of(
                  Column.number(
                      "target_value",
                      "value in the section, as in section_measures; null of all",
                      SectionTest::value),
                  Column.number(
                      "reference_value",
                      "value in the reference: of rates in all its text, of richness the mean of"
                          + " its segments, of sentiment of its sentences; null of all",
                      t -> t.outcome().referenceValue()),
                  Column.number(
                      "difference",
                      "target_value − reference_value",
                      t -> t.value() - t.outcome().referenceValue())),
              ComparisonTables.effects(
                  SectionTest::outcome,
                  Map.of(
                      "eta_squared",
                      "of all: (H − k + 1) / (N − k), the share of the ranks' variance between"
                          + " sections",
                      "cramers_v",
                      "of all, words and entities: √(χ² / tokens), corrected by Bergsma")),
              List.of(
                  Column.<SectionTest>number(
                          "chance_high",
                          "of all: the effect that chance alone exceeds in one case of twenty",
                          SectionTest::chanceHigh)
                      .seededBy("document_id, item")),
              ComparisonTables.tests(
                  SectionTest::outcome,
                  Map.of(
                      "kruskal_wallis",
                      "of all: Kruskal and Wallis, chi-squared law, where each section has at"
                          + " least 5 units",
                      "kruskal_wallis_permutation",
                      "of all: Kruskal and Wallis, units permuted between sections",
                      "chi_squared_permutation",
                      "of all, words and entities: segments permuted between sections")),
              List.of(
                  Column.<SectionTest>text("unit", "what is tested", t -> Sample.UNIT)
                      .codes(ComparisonTables.UNITS),
                  Column.countOrNull(
                      "sections", "of all: sections with units enough, k", SectionTest::sections),
                  Column.number(
                      "statistic",
                      "of all: H corrected for ties, or of words and entities χ²",
                      SectionTest::statistic),
                  Column.countOrNull(
                      "degrees", "of all: degrees of freedom, k − 1", SectionTest::degrees),
                  Column.count(
                      "target_units",
                      "units of the section in which the measure is defined; of all: of the tested"
                          + " sections",
                      t -> t.outcome().units()),
                  Column.countOrNull(
                      "reference_units",
                      "units of the reference; null of all",
                      SectionTest::referenceUnits),
                  Column.<SectionTest>number(
                          "p_value",
                          "two-sided p-value; null where there is no test",
                          t -> t.outcome().pValue())
                      .seededBy(
                          "document_id, section_id, reference_section_id or 'rest'; of scope all:"
                              + " document_id, item"),
                  Column.number(
                      "q_value",
                      "p_value corrected (Benjamini-Hochberg) in its family: tests of a document"
                          + " and scope in one item that can be significant (Gilbert); of all in"
                          + " all measures, or all words and entities",
                      t -> t.correction().q()),
                  Column.countOrNull(
                      "family_size",
                      "tests in the family; null where there is no test, and of tests outside it",
                      SectionTest::testedFamily),
                  Column.<SectionTest>text(
                          "reason",
                          "why there is no test or no q_value; null where there are both",
                          SectionTest::reason)
                      .codes(ComparisonReasons.OF_TESTS))));

  /** What only a test of all sections has. */
  record Homogeneous(long sections, double statistic, double chanceHigh) implements Serializable {}

  /** Corrects the p-values of a family of tests, without those that cannot be significant in it. */
  static Stream<SectionTest> corrected(List<SectionTest> tests) {
    boolean[] members =
        AttainableFamily.members(
            tests.stream().mapToDouble(test -> test.outcome.leastPValue()).toArray());
    double[] p = new double[members.length];
    Arrays.setAll(p, i -> members[i] ? tests.get(i).outcome.pValue() : Double.NaN);
    TestFamily family = TestFamily.ofP(p);
    return IntStream.range(0, p.length).mapToObj(i -> tests.get(i).with(family, p[i]));
  }

  private SectionTest with(TestFamily family, double pValue) {
    return new SectionTest(
        documentId,
        scope,
        sectionId,
        reference,
        measure,
        value,
        outcome,
        homogeneity,
        new CorrectedP(0, family.q(pValue), family.size()));
  }

  /** Corrects the tests of scope all of a document: measures, and words with entities. */
  static Stream<SectionTest> correctedOfAll(Iterable<SectionTest> ofDocument) {
    return StreamSupport.stream(ofDocument.spliterator(), false)
        .sorted(Comparator.comparing(SectionTest::measure))
        .collect(Collectors.partitioningBy(SectionTest::isCounted))
        .values()
        .stream()
        .flatMap(SectionTest::corrected);
  }

  private boolean isCounted() {
    return !ItemName.of(measure).kind().equals(ItemName.MEASURE);
  }

  private boolean isTested() {
    return outcome.test() != null;
  }

  private boolean isInFamily() {
    return !Double.isNaN(correction.q());
  }

  String reason() {
    return isTested() && !isInFamily() ? ComparisonReasons.NOT_ATTAINABLE : outcome.reason();
  }

  private boolean isOfAll() {
    return homogeneity != null;
  }

  Long testedFamily() {
    return isInFamily() ? correction.familySize() : null;
  }

  Long referenceUnits() {
    return isOfAll() ? null : (Long) (long) outcome.referenceUnits();
  }

  Long sections() {
    return isOfAll() ? (Long) homogeneity.sections() : null;
  }

  Long degrees() {
    return isOfAll() && isTested() ? (Long) (homogeneity.sections() - 1) : null;
  }

  double statistic() {
    return isOfAll() ? homogeneity.statistic() : Double.NaN;
  }

  double chanceHigh() {
    return isOfAll() ? homogeneity.chanceHigh() : Double.NaN;
  }
}
