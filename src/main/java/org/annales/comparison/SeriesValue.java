package org.annales.comparison;

import java.util.List;
import java.util.stream.Stream;
import org.annales.table.Column;
import org.annales.table.Table;
import org.annales.table.Table.Group;

/** The value of an item in a year of a series: a row of series_values. */
record SeriesValue(String series, ComparedItem item, SeriesTrend.Value value) {
  static final Table<SeriesValue> TABLE =
      Table.of(
          "series_values",
          Group.DETAIL,
          "The values of each year behind the trends of series",
          List.of("series", "kind", "item", "variant", "year"),
          ComparisonTables.joined(
              List.of(
                  Column.text(
                      "series",
                      "a set of sections, as comparison.series names it",
                      SeriesValue::series)),
              ComparisonTables.items(v -> v.item().name()),
              List.of(
                  Column.integer(
                      "year",
                      "the year of the documents; negative before Christ",
                      v -> v.value().year()),
                  Column.count(
                      "documents",
                      "documents of the series of this year with words",
                      v -> v.value().documents()),
                  Column.count("words", "their counted words", v -> v.value().words()),
                  Column.countOrNull(
                      "count",
                      "occurrences; null of measures",
                      v -> v.item().isCounted() ? (Long) v.value().count() : null),
                  Column.number(
                      "value",
                      "the value of all their text, in the unit of the item, as early_value of"
                          + " series_trends",
                      v -> v.value().value()),
                  Column.flag(
                      "tested", "whether the year is in the test", v -> v.value().isTested()))));

  static Stream<SeriesValue> of(SeriesTrend trend) {
    return trend.years().stream()
        .map(value -> new SeriesValue(trend.series(), trend.item(), value));
  }
}
