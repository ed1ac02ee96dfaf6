package org.annales.comparison;

import java.util.List;
import java.util.Map;
import org.annales.settings.ComparisonSpec;
import org.annales.stats.Confidence;
import org.annales.table.Column;
import org.annales.table.Table;
import org.annales.table.Table.Group;

/**
 * How two sets differ in an item: a row of set_differences.
 *
 * @param chosen whether the configuration names the word or entity
 * @param value of the target
 * @param permutationP NaN where it is not computed
 * @param sections of the target that have the word or entity; 0 of measures
 * @param large whether the effect is as great as comparison.min_effect asks
 */
record SetDifference(
    ComparisonSpec sides,
    ComparedItem item,
    boolean chosen,
    double value,
    SampleTestResult outcome,
    double permutationP,
    int sections,
    int referenceSections,
    boolean large,
    CorrectedP correction)
    implements ItemTest<SetDifference> {
  static final Table<SetDifference> TABLE =
      Table.of(
          "set_differences",
          Group.MAIN,
          "All that differs between the sets of sections that the configuration names",
          List.of("target", "reference", "kind", "item", "variant"),
          ComparisonTables.joined(
              List.of(
                  Column.text(
                      "target",
                      "a set of sections, as comparison.sets names it",
                      d -> d.sides().target()),
                  Column.text(
                      "reference",
                      "the set it is compared with; sections of the target are left out of it",
                      d -> d.sides().reference())),
              ComparisonTables.items(d -> d.item().name()),
              List.of(
                  Column.integer(
                      "rank",
                      "rank in its family: robust rows first, then by the end of the interval"
                          + " nearest to 0, then by p_value",
                      d -> d.correction().rank()),
                  Column.number(
                      "target_value",
                      "value of all text of the target; of richness the mean of its segments, of"
                          + " sentiment of its sentences; of words and entities per million words",
                      d -> d.value()),
                  Column.number(
                      "reference_value",
                      "the same of the reference",
                      d -> d.outcome().referenceValue()),
                  Column.number(
                      "difference",
                      "target_value − reference_value",
                      d -> d.value() - d.outcome().referenceValue())),
              ComparisonTables.effects(SetDifference::outcome, Map.of()),
              ComparisonTables.tests(SetDifference::outcome, Map.of()),
              List.of(
                  Column.<SetDifference>text("unit", "what is tested", d -> Sample.UNIT)
                      .codes(ComparisonTables.UNITS),
                  Column.count("target_units", "units of the target", d -> d.outcome().units()),
                  Column.count(
                      "reference_units",
                      "units of the reference",
                      d -> d.outcome().referenceUnits()),
                  Column.countOrNull(
                      "target_sections",
                      "sections of the target that have the word or entity; null of measures",
                      d -> d.ifCounted(d.sections())),
                  Column.countOrNull(
                      "reference_sections",
                      "sections of the reference that have the word or entity; null of measures",
                      d -> d.ifCounted(d.referenceSections())),
                  Column.number(
                      "p_value",
                      "two-sided p-value; null where there is no test",
                      d -> d.outcome().pValue()),
                  Column.number(
                      "q_value",
                      "p_value corrected (Benjamini-Hochberg) in its family: measures, sentiment,"
                          + " words or entities of the comparison, also those without a row",
                      d -> d.correction().q()),
                  Column.countOrNull(
                      "family_size",
                      "tests in the family; null where there is no test",
                      d -> d.isTested() ? (Long) d.correction().familySize() : null),
                  Column.<SetDifference>number(
                          "permutation_p_value",
                          "of words and entities with p_value at most 0.05: share of permutations"
                              + " of all segments between both sides that differ as much",
                          d -> d.permutationP())
                      .seededBy("target and reference as comparison.sets writes them, on one line"),
                  Column.flagOrNull(
                      "robust",
                      "q_value at most 0.05, 0 outside the interval, effect at least"
                          + " comparison.min_effect; of words and entities also permutation_p_value"
                          + " at most 0.05, two sections of the side with more",
                      d -> d.isTested() ? (Boolean) d.robust() : null),
                  Column.<SetDifference>text(
                          "reason",
                          "why there is no test; null where there is one",
                          d -> d.outcome().reason())
                      .codes(ComparisonReasons.OF_TESTS))));

  @Override
  public SetDifference with(CorrectedP corrected) {
    return new SetDifference(
        sides,
        item,
        chosen,
        value,
        outcome,
        permutationP,
        sections,
        referenceSections,
        large,
        corrected);
  }

  @Override
  public double pValue() {
    return outcome.pValue();
  }

  /** The end of the interval nearest to 0; 0 where it holds 0. */
  @Override
  public double least() {
    return outcome.low() > 0 ? outcome.low() : Math.max(0, -outcome.high());
  }

  /**
   * Whether the difference is certain and not negligible, and neither one section nor chance among
   * segments made it.
   */
  @Override
  public boolean robust() {
    int having = outcome.effect() > 0 ? sections : referenceSections;
    return correction.q() <= Confidence.ALPHA
        && least() > 0
        && large
        && (!item.isCounted() || (permutationP <= Confidence.ALPHA && having > 1));
  }

  private boolean isTested() {
    return outcome.test() != null;
  }

  private Long ifCounted(long count) {
    return item.isCounted() ? count : null;
  }
}
