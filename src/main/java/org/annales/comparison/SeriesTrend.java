package org.annales.comparison;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.annales.stats.Confidence;
import org.annales.table.Column;
import org.annales.table.Table;
import org.annales.table.Table.Group;

/**
 * The trend of an item over the years of a series, by its documents, and how steady it is, by its
 * years: a row of series_trends.
 *
 * @param chosen whether the configuration names the item
 * @param years with a value, from the first on
 * @param count occurrences in the tested years
 * @param documents of the tested years that have it; of a measure those in which it is defined
 * @param early value of the earlier half of the tested years, without the middle one
 * @param late value of the later half
 * @param blockP NaN where it is not computed
 * @param reason why there is no test; null where there is one
 */
record SeriesTrend(
    String series,
    ComparedItem item,
    boolean chosen,
    List<Value> years,
    long count,
    long documents,
    double early,
    double late,
    Line line,
    double blockP,
    String reason,
    CorrectedP correction)
    implements ItemTest<SeriesTrend> {
  private static final String WEIGHTED = "weighted_trend";

  static final Table<SeriesTrend> TABLE =
      Table.of(
          "series_trends",
          Group.MAIN,
          "What rises or falls over the years of the sources, or of other documents",
          List.of("series", "kind", "item", "variant"),
          ComparisonTables.joined(
              List.of(
                  Column.text(
                      "series",
                      "a set of sections, as comparison.series names it",
                      SeriesTrend::series)),
              ComparisonTables.items(t -> t.item().name()),
              List.of(
                  Column.integer(
                      "rank",
                      "rank in its family: robust rows first, then by p_value",
                      t -> t.correction().rank()),
                  Column.countOrNull(
                      "count",
                      "occurrences in the tested years; null of measures",
                      t -> t.item().isCounted() ? (Long) t.count() : null),
                  Column.count(
                      "documents",
                      "documents of the tested years that have the word or entity; of measures"
                          + " those in which it is defined",
                      t -> t.documents()),
                  Column.countOrNull(
                      "years",
                      "tested years: with at least 500 counted words, in which the item is defined;"
                          + " null where there is no test",
                      t -> t.ifTested(t.line().years())),
                  Column.integerOrNull(
                      "first_year",
                      "the first tested year",
                      t -> t.isTested() ? (Integer) t.line().first() : null),
                  Column.integerOrNull(
                      "last_year",
                      "the last tested year",
                      t -> t.isTested() ? (Integer) t.line().last() : null),
                  Column.number(
                      "early_value",
                      "value of the text of the earlier half of the tested years (without the"
                          + " middle one); of richness and sentiment the mean of units, of words"
                          + " and entities per million words",
                      t -> t.early()),
                  Column.number("late_value", "the same of the later half", t -> t.late()),
                  Column.<SeriesTrend>text(
                          "test",
                          "the test; null where there is none",
                          t -> t.isTested() ? WEIGHTED : null)
                      .codes(
                          Map.of(
                              WEIGHTED,
                              "least squares of the rates of documents on their years, weighted by"
                                  + " words or sentences, with the error HC3")),
                  Column.number(
                      "slope", "change of the item in a year, in its unit", t -> t.line().slope()),
                  Column.number(
                      "slope_low",
                      "lower end of its 95 % interval, by Student's t with documents − 2 degrees of"
                          + " freedom",
                      t -> t.line().low()),
                  Column.number(
                      "slope_high", "upper end of its 95 % interval", t -> t.line().high()),
                  Column.number(
                      "p_value",
                      "two-sided p-value of the slope; null where there is no test",
                      t -> t.line().pValue()),
                  Column.number(
                      "q_value",
                      "p_value corrected (Benjamini-Hochberg) in its family: measures, sentiment,"
                          + " words or entities of the series, also those without a row",
                      t -> t.correction().q()),
                  Column.countOrNull(
                      "family_size",
                      "tests in the family; null where there is no test",
                      t -> t.ifTested(t.correction().familySize())),
                  Column.number(
                      "tau",
                      "Kendall's tau-b of values and years: 1 rises always, −1 falls always",
                      t -> t.line().tau()),
                  Column.<SeriesTrend>number(
                          "block_p_value",
                          "where p_value is at most 0.05: share of permutations of blocks of"
                              + " neighbouring years with at least this |tau|",
                          t -> t.blockP())
                      .seededBy("series, kind, item"),
                  Column.<SeriesTrend>text(
                          "direction",
                          "the direction of a robust trend; else null",
                          t -> t.robust() ? t.line().slope() > 0 ? "rising" : "falling" : null)
                      .codes(
                          Map.of(
                              "rising",
                              "slope and tau are above 0",
                              "falling",
                              "slope and tau are below 0")),
                  Column.flagOrNull(
                      "robust",
                      "q_value and block_p_value at most 0.05, slope and tau of one sign; of words"
                          + " and entities also more than one document",
                      t -> t.isTested() ? (Boolean) t.robust() : null),
                  Column.<SeriesTrend>text(
                          "reason",
                          "why there is no test; null where there is one",
                          t -> t.reason())
                      .codes(ComparisonReasons.OF_SERIES))));

  /**
   * The value of a year.
   *
   * @param isTested whether the year has words enough
   */
  record Value(int year, int documents, long words, long count, double value, boolean isTested)
      implements Serializable {}

  /**
   * The result of the tests.
   *
   * @param slope of the documents, by year
   * @param tau of the years
   */
  record Line(
      int years,
      int first,
      int last,
      double slope,
      double low,
      double high,
      double pValue,
      double tau)
      implements Serializable {
    /** No test. */
    static Line none() {
      double no = Double.NaN;
      return new Line(0, 0, 0, no, no, no, no, no);
    }
  }

  @Override
  public SeriesTrend with(CorrectedP corrected) {
    return new SeriesTrend(
        series, item, chosen, years, count, documents, early, late, line, blockP, reason,
        corrected);
  }

  @Override
  public double pValue() {
    return line.pValue();
  }

  @Override
  public double least() {
    return 0;
  }

  /** Whether documents and years agree, and more than one document has the item. */
  @Override
  public boolean robust() {
    return correction.q() <= Confidence.ALPHA
        && blockP <= Confidence.ALPHA
        && line.slope() * line.tau() > 0
        && (documents > 1 || !item.isCounted());
  }

  private boolean isTested() {
    return reason == null;
  }

  private Long ifTested(long value) {
    return isTested() ? value : null;
  }
}
