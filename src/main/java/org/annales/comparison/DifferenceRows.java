package org.annales.comparison;

import static org.annales.stats.Defined.orNull;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.annales.settings.ComparisonSpec;
import org.annales.stats.test.FalseDiscovery;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** The rows of set_differences: the items of one kind in one comparison, in order. */
final class DifferenceRows {
  static final String NAME = "set_differences";

  static final StructType SCHEMA =
      new StructType()
          .add("target", StringType, true, "a set of sections, as comparison.sets names it")
          .add(
              "reference",
              StringType,
              true,
              "what it is held against; sections of the target are left out of it")
          .add("kind", StringType, true, "measure, sentiment, word or entity")
          .add(
              "item",
              StringType,
              true,
              "a measure of section_measures, a word as counted, or an entity_id without its document; words and entities with comparison.min_count occurrences in both sets together are tested, and have a row where q_value is at most 0.05, or comparison.words or comparison.entities names them")
          .add(
              "rank",
              IntegerType,
              true,
              "place among the rows of its kind, robust ones first, then by the end of the interval that is nearest to 0, then (of those that have 0 inside) by p_value; 1 differs most surely")
          .add(
              "value_target",
              DoubleType,
              true,
              "value of all text of the target together; of richness and sentiment the mean of all units; of words and entities per million words")
          .add("value_reference", DoubleType, true, "the same of the reference")
          .add("difference", DoubleType, true, "value_target − value_reference")
          .add(
              "effect_size",
              StringType,
              true,
              "cliffs_delta, hedges_g or log_ratio, as in section_tests")
          .add("effect", DoubleType, true, "the effect, over 0 where the target has more")
          .add(
              "effect_low", DoubleType, true, "lower end of its 95 % interval, as in section_tests")
          .add("effect_high", DoubleType, true, "its upper end")
          .add(
              "test",
              StringType,
              true,
              "as in section_tests; of words and entities log_ratio_normal, by the variance between segments")
          .add("unit", StringType, true, "segment or sentence")
          .add("units_target", IntegerType, true, "units of the target")
          .add("units_reference", IntegerType, true, "units of the reference")
          .add(
              "sections_target",
              IntegerType,
              true,
              "sections of the target that have the word or entity; null of measures")
          .add("sections_reference", IntegerType, true, "the same of the reference")
          .add("p_value", DoubleType, true, "two-sided; null where there is no test")
          .add(
              "q_value",
              DoubleType,
              true,
              "p_value corrected (Benjamini-Hochberg) for all tests of the kind in the comparison")
          .add("family_size", LongType, true, "tests in the family")
          .add(
              "permutation_p",
              DoubleType,
              true,
              "of words and entities with p_value of at most 0.05: share of deals of all segments to both sides that differ as much (seed: target and reference as written)")
          .add(
              "robust",
              BooleanType,
              true,
              "q_value at most 0.05 and 0 outside the interval; of words and entities also permutation_p at most 0.05, and more than one section of the side that has more")
          .add("reason", StringType, true, "why there is no test; null where there is one");

  private final SetPlan plan;
  private final List<Difference> family = new ArrayList<>();

  DifferenceRows(SetPlan plan, Iterable<Difference> found) {
    this.plan = plan;
    found.forEach(family::add);
    family.sort(Comparator.comparing(difference -> difference.item().item()));
  }

  /** A difference with its corrected p-value. */
  private record Corrected(Difference difference, double q) {
    boolean robust() {
      return difference.isRobust(q);
    }
  }

  List<Row> rows() {
    double[] p = family.stream().mapToDouble(d -> d.outcome().pValue()).toArray();
    double[] q = FalseDiscovery.benjaminiHochberg(p);
    long size = family.stream().filter(d -> !Double.isNaN(d.outcome().pValue())).count();
    List<Corrected> written = new ArrayList<>();
    for (int i = 0; i < q.length; i++) {
      if (family.get(i).isWritten(q[i])) {
        written.add(new Corrected(family.get(i), q[i]));
      }
    }
    written.sort(
        Comparator.comparing((Corrected found) -> !found.robust())
            .thenComparing(found -> -found.difference().least())
            .thenComparing(found -> found.difference().outcome().pValue())
            .thenComparing(found -> found.difference().item().item()));
    List<Row> rows = new ArrayList<>();
    for (Corrected found : written) {
      rows.add(row(found, rows.size() + 1, size));
    }
    return rows;
  }

  private Row row(Corrected found, int rank, long familySize) {
    Difference difference = found.difference();
    Outcome outcome = difference.outcome();
    SetItem item = difference.item();
    ComparisonSpec sides = plan.comparison(item.comparison());
    boolean tested = outcome.test() != null;
    return RowFactory.create(
        sides.target(),
        sides.reference(),
        item.kind().label(),
        item.item(),
        rank,
        orNull(difference.value()),
        orNull(outcome.referenceValue()),
        orNull(difference.value() - outcome.referenceValue()),
        outcome.effectSize(),
        orNull(outcome.effect()),
        orNull(outcome.low()),
        orNull(outcome.high()),
        outcome.test(),
        difference.unit(),
        outcome.units(),
        outcome.referenceUnits(),
        item.isCounted() ? (Integer) difference.sections() : null,
        item.isCounted() ? (Integer) difference.sectionsOfReference() : null,
        orNull(outcome.pValue()),
        orNull(found.q()),
        tested ? (Long) familySize : null,
        orNull(difference.permutationP()),
        tested ? (Boolean) found.robust() : null,
        outcome.reason());
  }
}
