package org.annales.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annales.table.Column;
import org.annales.table.Getter;

/** Columns that several tables have. */
final class ComparisonTables {
  static final Map<String, String> UNITS =
      Map.of(
          Sample.UNIT,
          "500 words, the remainder joined to the last; a sentence belongs to the segment of its"
              + " middle word");

  private static final Map<String, String> EFFECTS =
      Map.of(
          "cliffs_delta",
          "share of pairs of units in which the target is above, minus those in which it is below:"
              + " -1 to 1",
          "log_ratio",
          "binary logarithm of the ratio of rates; words and entities");

  private static final Map<String, String> TESTS =
      Map.of(
          "mann_whitney_exact",
          "Mann and Whitney, over all splits of the ranks: up to 40 units without ties, or where"
              + " the units of the smaller side times all units are at most 1200",
          "mann_whitney",
          "Mann and Whitney, normal law corrected for ties and continuity",
          "permutation",
          "segments permuted between the sides, comparison.permutations times or in all ways",
          "log_ratio_normal",
          "log ratio over its error, by the variance between segments");

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

  /** Columns in their order. */
  @SafeVarargs
  static <T> List<Column<T>> joined(List<Column<T>>... columns) {
    List<Column<T>> all = new ArrayList<>();
    for (List<Column<T>> part : columns) {
      all.addAll(part);
    }
    return all;
  }

  /** The columns effect_size, effect and its interval; {@code more} codes of effect sizes. */
  static <T> List<Column<T>> effects(
      Getter<T, SampleTestResult> outcome, Map<String, String> more) {
    return List.of(
        Column.<T>text("effect_size", "the effect size", row -> outcome.get(row).effectSize())
            .codes(both(EFFECTS, more)),
        Column.number(
            "effect",
            "its value: above 0 where the target has more; of scope all 0 none, 1 all",
            row -> outcome.get(row).effect()),
        Column.number(
            "effect_low",
            "lower end of the 95 % interval of the effect (METHODS.md has the formulas); null of"
                + " scope all",
            row -> outcome.get(row).low()),
        Column.number(
            "effect_high",
            "upper end of the 95 % interval of the effect",
            row -> outcome.get(row).high()));
  }

  /** The column test; {@code more} codes of tests. */
  static <T> List<Column<T>> tests(Getter<T, SampleTestResult> outcome, Map<String, String> more) {
    return List.of(
        Column.<T>text("test", "the test; null where there is none", row -> outcome.get(row).test())
            .codes(both(TESTS, more)));
  }

  private static Map<String, String> both(Map<String, String> some, Map<String, String> others) {
    Map<String, String> all = new HashMap<>(some);
    all.putAll(others);
    return all;
  }
}
