package org.annales.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.annales.stats.test.FalseDiscovery;

/** Corrects the trends of one kind in one series jointly, and ranks those that are written. */
final class SeriesRows {
  private SeriesRows() {}

  /** The written trends of a kind, in order. */
  static List<SeriesTrend> of(SeriesPlan plan, Iterable<YearTrend> found) {
    List<YearTrend> all = new ArrayList<>();
    found.forEach(all::add);
    all.sort(Comparator.comparing(trend -> trend.item().item()));
    double[] q =
        FalseDiscovery.benjaminiHochberg(all.stream().mapToDouble(YearTrend::pValue).toArray());
    long tests = all.stream().filter(trend -> !Double.isNaN(trend.pValue())).count();
    String series = plan.name(all.get(0).item().comparison());
    List<SeriesTrend> written = new ArrayList<>();
    for (int i = 0; i < q.length; i++) {
      if (all.get(i).isWritten(q[i])) {
        written.add(new SeriesTrend(series, all.get(i), 0, q[i], tests));
      }
    }
    written.sort(
        Comparator.comparing((SeriesTrend item) -> !item.robust())
            .thenComparing(item -> item.trend().pValue())
            .thenComparing(item -> item.trend().item().item()));
    for (int i = 0; i < written.size(); i++) {
      written.set(i, written.get(i).ranked(i + 1));
    }
    return written;
  }

  /** The values of the years of a trend. */
  static Stream<SeriesValue> values(SeriesTrend trend) {
    return trend.trend().years().stream()
        .map(value -> new SeriesValue(trend.series(), trend.trend().item(), value));
  }
}
