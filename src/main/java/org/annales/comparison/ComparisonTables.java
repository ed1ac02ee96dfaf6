package org.annales.comparison;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.annales.table.Column;
import org.annales.table.Getter;
import org.annales.table.Table;
import org.annales.table.Table.Group;

/** Declares the tables of sections, and columns that several tables have. */
final class ComparisonTables {
  static final Map<String, String> UNITS =
      Map.of("segment", "500 words; the remainder joined to the last", "sentence", "a sentence");

  static final Table<SectionMeasure> MEASURES =
      Table.of(
          "section_measures",
          Group.MAIN,
          "Measures of each section: counts, rates, richness, readability, sentiment, chosen words"
              + " and entities",
          List.of("section_id", "kind", "item", "variant"),
          joined(
              List.of(
                  Column.<SectionMeasure>text(
                          "document_id", "the document", SectionMeasure::documentId)
                      .refersTo("documents"),
                  Column.<SectionMeasure>text(
                          "section_id", "a counted section", SectionMeasure::sectionId)
                      .refersTo("sections")),
              items(SectionMeasure::name),
              List.of(
                  Column.number(
                      "value",
                      "its value in the unit that the table measures names, of words and entities"
                          + " per million words; null where it is not defined",
                      m -> m.value().value()),
                  Column.number(
                      "low",
                      "lower end of the 95 % interval: blocks of sentences, samples or segments"
                          + " resampled; null where there is none",
                      m -> m.value().low()),
                  Column.number("high", "upper end of the 95 % interval", m -> m.value().high()),
                  Column.text("method", "how the value was computed", m -> m.value().method()),
                  Column.<SectionMeasure>text(
                          "reason",
                          "why value or interval is missing; null where none should be there or"
                              + " both are",
                          m -> m.value().reason())
                      .codes(Reasons.OF_MEASURES))));

  static final Table<MeasureMeaning> MEANINGS =
      Table.of(
          "measures",
          Group.DETAIL,
          "The measures of sections: what each of them is",
          List.of("item", "variant"),
          List.of(
              Column.text("item", "a measure, as in section_measures", MeasureMeaning::item),
              Column.text(
                  "variant",
                  "whole: of the section; resampled: mean of samples of equal size; segments: mean"
                      + " of segments; of sentiment the lexicon",
                  MeasureMeaning::variant),
              Column.text("name", "its name in words", MeasureMeaning::name),
              Column.text("meaning", "what it measures", MeasureMeaning::meaning),
              Column.text(
                  "formula",
                  "its formula, of the counts that are measures too",
                  MeasureMeaning::formula),
              Column.text("unit", "the unit of its values", MeasureMeaning::unit),
              Column.<MeasureMeaning>text(
                      "direction", "what a higher value says", MeasureMeaning::direction)
                  .codes(MeasureCatalogue.DIRECTIONS),
              Column.flag(
                  "depends_on_length",
                  "whether a longer section has another value, were all else equal",
                  MeasureMeaning::dependsOnLength)));

  static final Table<SectionTest> TESTS =
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
          joined(
              List.of(
                  Column.<SectionTest>text(
                          "document_id", "the document, a work", SectionTest::documentId)
                      .refersTo("documents"),
                  Column.<SectionTest>text("scope", "what is compared", SectionTest::scope)
                      .codes(
                          Map.of(
                              "all",
                              "all sections of the document: do they differ at all",
                              "rest",
                              "a section with all other counted sections of the document",
                              "pair",
                              "a section with another that comes later")),
                  Column.<SectionTest>text(
                          "section_id", "the section; null of all", SectionTest::sectionId)
                      .refersTo("sections"),
                  Column.<SectionTest>text(
                          "reference_section_id",
                          "the other section; null but of pairs",
                          SectionTest::reference)
                      .refersTo("sections")),
              items(SectionTest::name),
              List.of(
                  Column.number(
                      "target_value",
                      "value in the section, as in section_measures; null of all",
                      SectionTest::value),
                  Column.number(
                      "reference_value",
                      "value in the reference: of rates in all its text, of richness and sentiment"
                          + " the mean of its units; null of all",
                      t -> t.outcome().referenceValue()),
                  Column.number(
                      "difference",
                      "target_value − reference_value",
                      t -> t.value() - t.outcome().referenceValue()),
                  Column.<SectionTest>text(
                          "effect_size", "the effect size", t -> t.outcome().effectSize())
                      .codes(
                          Map.of(
                              "cliffs_delta",
                                  "share of pairs of units in which the target is above, minus"
                                      + " those in which it is below: -1 to 1",
                              "hedges_g",
                                  "difference of means in pooled standard deviations, corrected for"
                                      + " few units; sentiment",
                              "log_ratio",
                                  "binary logarithm of the ratio of rates; words and entities",
                              "eta_squared",
                                  "of all: (H − k + 1) / (N − k), the share of the ranks' variance"
                                      + " between sections",
                              "cramers_v",
                                  "of all, words and entities: √(χ² / tokens), corrected by"
                                      + " Bergsma")),
                  Column.number(
                      "effect",
                      "its value: above 0 where the section has more; of all 0 none, 1 all",
                      t -> t.outcome().effect()),
                  Column.number(
                      "effect_low",
                      "lower end of the 95 % interval of the effect (METHODS.md has the formulas);"
                          + " null of all",
                      t -> t.outcome().low()),
                  Column.number(
                      "effect_high",
                      "upper end of the 95 % interval of the effect",
                      t -> t.outcome().high()),
                  Column.number(
                      "chance_high",
                      "of all: the effect that chance alone exceeds in one case of twenty",
                      SectionTest::chanceHigh),
                  Column.<SectionTest>text(
                          "test", "the test; null where there is none", t -> t.outcome().test())
                      .codes(
                          Map.ofEntries(
                              Map.entry(
                                  "mann_whitney_exact",
                                  "Mann and Whitney, over all splits of the ranks: up to 40 units,"
                                      + " 16 with ties"),
                              Map.entry(
                                  "mann_whitney",
                                  "Mann and Whitney, normal law corrected for ties and continuity"),
                              Map.entry("welch", "Welch's t-test"),
                              Map.entry(
                                  "permutation",
                                  "units permuted between the sides, comparison.permutations times"
                                      + " or in all ways"),
                              Map.entry(
                                  "log_ratio_normal",
                                  "log ratio over its error, by the variance between segments"),
                              Map.entry(
                                  "kruskal_wallis",
                                  "of all: Kruskal and Wallis, chi-squared law, where each section"
                                      + " has at least 5 units"),
                              Map.entry(
                                  "kruskal_wallis_permutation",
                                  "of all: Kruskal and Wallis, units permuted between sections"),
                              Map.entry(
                                  "chi_squared_permutation",
                                  "of all, words and entities: segments permuted between"
                                      + " sections"))),
                  Column.<SectionTest>text("unit", "what is tested", SectionTest::unit)
                      .codes(UNITS),
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
                  Column.number(
                      "p_value",
                      "two-sided p-value; null where there is no test",
                      t -> t.outcome().pValue()),
                  Column.number(
                      "q_value",
                      "p_value corrected (Benjamini-Hochberg) in its family: tests of a document"
                          + " and scope, in one measure; of all in all measures, or in all words"
                          + " and entities",
                      SectionTest::q),
                  Column.countOrNull(
                      "family_size",
                      "tests in the family; null where there is no test",
                      SectionTest::testedFamily),
                  Column.<SectionTest>text(
                          "reason",
                          "why there is no test; null where there is one",
                          t -> t.outcome().reason())
                      .codes(Reasons.OF_TESTS))));

  private ComparisonTables() {}

  /** The columns kind, item and variant. */
  static <T> List<Column<T>> items(Getter<T, ItemName> name) {
    return List.of(
        Column.<T>text("kind", "what the row is of", from -> name.get(from).kind())
            .codes(
                Map.of(
                    ItemName.MEASURE, "a measure of the table measures",
                    ItemName.WORD, "a word as counted",
                    ItemName.ENTITY, "an entity")),
        Column.text(
            "item",
            "the measure, the word or the entity_id (of sets and series without its document)",
            from -> name.get(from).item()),
        Column.text(
            "variant",
            "of a measure as in the table measures; null of words and entities",
            from -> name.get(from).variant()));
  }

  /** Columns before and after others. */
  static <T> List<Column<T>> joined(
      List<Column<T>> first, List<Column<T>> items, List<Column<T>> last) {
    return Stream.of(first, items, last).flatMap(List::stream).toList();
  }
}
