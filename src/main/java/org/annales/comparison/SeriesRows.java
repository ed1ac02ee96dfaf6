package org.annales.comparison;

import static org.annales.stats.Defined.orNull;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.annales.comparison.YearTrend.Line;
import org.annales.comparison.YearTrend.Value;
import org.annales.stats.test.FalseDiscovery;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** The rows of year_trends and year_values: the items of one kind in one series, in order. */
final class SeriesRows {
  static final String TRENDS = "year_trends";
  static final String VALUES = "year_values";

  private static final String TEST = "weighted_trend";
  private static final String RISING = "rising";
  private static final String FALLING = "falling";

  static final StructType TRENDS_SCHEMA =
      item()
          .add(
              "rank",
              IntegerType,
              true,
              "place among the rows of its kind in the series: robust ones first, then by p_value")
          .add("count", LongType, true, "occurrences in the tested years; null of measures")
          .add(
              "documents",
              LongType,
              true,
              "documents of the tested years that have the word or entity; of measures those in which it is defined")
          .add(
              "years",
              IntegerType,
              true,
              "tested years: with at least 500 counted words in the series, in which the item is defined; null where there is no test")
          .add("first_year", IntegerType, true, "the first of them")
          .add("last_year", IntegerType, true, "the last")
          .add(
              "value_early",
              DoubleType,
              true,
              "value of the text of the earlier half of the tested years together (of an odd number without the middle one), in the unit of the item: of richness and sentiment the mean of their segments or sentences, of words and entities per million words")
          .add("value_late", DoubleType, true, "the same of the later half")
          .add(
              "test",
              StringType,
              true,
              "weighted_trend: least squares of the rates of the documents on their years, a document weighing by its words (of sentence_length_mean and sentiment by its sentences), so that more text in later years is no trend; the error of the slope HC3: √Σ (x · (a − b · (r + slope · x)) / (1 − h))² / Σ b · x², a occurrences (of measures mean · b), b the weight, r = Σ a / Σ b, x the year minus Σ b · year / Σ b, h = b / Σ b + b · x² / Σ b · x²; null where there is no test")
          .add(
              "slope",
              DoubleType,
              true,
              "by how much the item rises a year, in its unit; of measures of the means of the segments or sentences of each document")
          .add(
              "slope_low",
              DoubleType,
              true,
              "lower end of its 95 % interval: ± t(0.975, documents − 2) · error")
          .add("slope_high", DoubleType, true, "its upper end")
          .add(
              "p_value",
              DoubleType,
              true,
              "two-sided, slope / error, Student's t with documents − 2 degrees of freedom; null where there is no test")
          .add(
              "q_value",
              DoubleType,
              true,
              "p_value corrected (Benjamini-Hochberg) for all tests of the kind in the series")
          .add("family_size", LongType, true, "tests in the family")
          .add(
              "tau",
              DoubleType,
              true,
              "how steadily: Kendall's tau-b of the values of the years and the years, 1 rises always, −1 falls always")
          .add(
              "block_p",
              DoubleType,
              true,
              "uncorrected, where p_value is at most 0.05: share of orders of blocks of neighbouring years (cube root of years) with at least this |tau|, (1 + these) / (1 + comparison.permutations); seed: series, kind and item. Of fewer than seven years it is never below 0.05")
          .add("direction", StringType, true, "rising or falling, where robust; else null")
          .add(
              "robust",
              BooleanType,
              true,
              "q_value and block_p at most 0.05, slope and tau of one direction; of words and entities also more than one document")
          .add("reason", StringType, true, "why there is no test; null where there is one");

  static final StructType VALUES_SCHEMA =
      item()
          .add("year", IntegerType, true, "the year of the documents; negative before Christ")
          .add("documents", IntegerType, true, "documents of the series of this year with words")
          .add("words", LongType, true, "their counted words")
          .add("count", LongType, true, "occurrences; null of measures")
          .add(
              "value",
              DoubleType,
              true,
              "the value of all their text together, in the unit of the item, as value_early of year_trends")
          .add("tested", BooleanType, true, "whether the year is in the test");

  private SeriesRows() {}

  private static StructType item() {
    return new StructType()
        .add("series", StringType, true, "a set of sections, as comparison.series names it")
        .add("kind", StringType, true, "measure, sentiment, word or entity")
        .add(
            "item",
            StringType,
            true,
            "a measure of section_measures, a word as counted, or an entity_id without its document; words and entities with comparison.min_count occurrences in the tested years are tested, and have rows where q_value is at most 0.05, or comparison.words or comparison.entities names them");
  }

  /** A trend with its corrected p-value. */
  record Corrected(YearTrend trend, double q) implements Serializable {
    boolean robust() {
      return trend.isRobust(q);
    }
  }

  /**
   * The items of a kind that are written, in order.
   *
   * @param tests of the kind, also of what is not written
   */
  record Family(String series, List<Corrected> written, long tests) implements Serializable {}

  /** Corrects the items of a kind together. */
  static Family family(SeriesPlan plan, Iterable<YearTrend> found) {
    List<YearTrend> all = new ArrayList<>();
    found.forEach(all::add);
    all.sort(Comparator.comparing(trend -> trend.item().item()));
    double[] q =
        FalseDiscovery.benjaminiHochberg(all.stream().mapToDouble(YearTrend::pValue).toArray());
    List<Corrected> written = new ArrayList<>();
    for (int i = 0; i < q.length; i++) {
      if (all.get(i).isWritten(q[i])) {
        written.add(new Corrected(all.get(i), q[i]));
      }
    }
    written.sort(
        Comparator.comparing((Corrected item) -> !item.robust())
            .thenComparing(item -> item.trend().pValue())
            .thenComparing(item -> item.trend().item().item()));
    long tests = all.stream().filter(trend -> !Double.isNaN(trend.pValue())).count();
    return new Family(plan.name(all.get(0).item().comparison()), List.copyOf(written), tests);
  }

  static List<Row> trends(Family family) {
    List<Row> rows = new ArrayList<>();
    for (Corrected item : family.written()) {
      rows.add(row(family, item, rows.size() + 1));
    }
    return rows;
  }

  private static Row row(Family family, Corrected item, int rank) {
    YearTrend trend = item.trend();
    Line line = trend.line();
    boolean tested = trend.reason() == null;
    return RowFactory.create(
        family.series(),
        trend.item().kind().label(),
        trend.item().item(),
        rank,
        trend.item().isCounted() ? (Long) trend.count() : null,
        trend.documents(),
        tested ? (Integer) line.years() : null,
        tested ? (Integer) line.first() : null,
        tested ? (Integer) line.last() : null,
        orNull(trend.early()),
        orNull(trend.late()),
        tested ? TEST : null,
        orNull(line.slope()),
        orNull(line.low()),
        orNull(line.high()),
        orNull(line.pValue()),
        orNull(item.q()),
        tested ? (Long) family.tests() : null,
        orNull(line.tau()),
        orNull(trend.blockP()),
        item.robust() ? line.slope() > 0 ? RISING : FALLING : null,
        tested ? (Boolean) item.robust() : null,
        trend.reason());
  }

  static List<Row> values(Family family) {
    List<Row> rows = new ArrayList<>();
    for (Corrected item : family.written()) {
      SetItem of = item.trend().item();
      for (Value value : item.trend().years()) {
        rows.add(
            RowFactory.create(
                family.series(),
                of.kind().label(),
                of.item(),
                value.year(),
                value.documents(),
                value.words(),
                of.isCounted() ? (Long) value.count() : null,
                orNull(value.value()),
                value.isTested()));
      }
    }
    return rows;
  }
}
