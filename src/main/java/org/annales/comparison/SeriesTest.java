package org.annales.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.annales.comparison.SeriesTrend.Line;
import org.annales.comparison.SeriesTrend.Value;
import org.annales.settings.ComparisonSettings;
import org.annales.stats.Confidence;
import org.annales.stats.resampling.BlockBootstrap;
import org.annales.stats.resampling.BlockPermutation;
import org.annales.stats.resampling.Resampling;
import org.annales.stats.resampling.Seeds;
import org.annales.stats.test.MannKendall;
import org.annales.stats.test.WeightedTrend;

/** Tests the trend of an item of a series, which it sums by document and by year. */
final class SeriesTest {
  /** With fewer, no order is rare enough. */
  private static final int FEWEST = 5;

  private static final double MILLION = 1e6;

  private final ComparedItem item;
  private final String series;
  private final SeriesYears years;
  private final Rate rate;
  private final boolean chosen;
  private final Map<Integer, SeriesSum> byDocument = new TreeMap<>();
  private final SeriesSum[] byYear;
  private int[] tested;

  /**
   * An item.
   *
   * @param parts the sections that have it, in order
   */
  SeriesTest(ComparedItem item, List<ItemPart> parts, String series, SeriesYears years) {
    this.item = item;
    this.series = series;
    this.years = years;
    this.rate = Rate.named(item.item()).orElse(null);
    this.chosen = parts.stream().anyMatch(ItemPart::chosen);
    parts.forEach(
        part -> byDocument.merge(part.place().document(), SeriesSum.of(part), SeriesSum::plus));
    this.byYear = new SeriesSum[years.size()];
  }

  /**
   * Its trend; null of a word or an entity that is not chosen, and too rare or in too few years.
   * Rare ones cost no more than their occurrences.
   */
  SeriesTrend trend(ComparisonSettings settings) {
    if (isRare(all(), settings) && !chosen) {
      return null;
    }
    Arrays.fill(byYear, SeriesSum.NONE);
    byDocument.forEach(
        (document, sum) -> byYear[years.yearOf(document)] = year(document).plus(sum));
    tested = IntStream.range(0, years.size()).filter(this::isTested).toArray();
    SeriesSum all = sum(0, tested.length);
    boolean rare = isRare(all, settings);
    boolean few = tested.length < FEWEST;
    if (item.isCounted() && !chosen && (rare || few)) {
      return null;
    }
    Line line = few || rare ? Line.none() : line();
    boolean near = line.pValue() <= Confidence.ALPHA;
    int half = tested.length / 2;
    return new SeriesTrend(
        series,
        item,
        chosen,
        near || chosen || !item.isCounted() ? written() : List.of(),
        Math.round(all.sum()),
        byDocument.keySet().stream().filter(this::isInTestedYear).count(),
        value(0, half),
        value(tested.length - half, tested.length),
        line,
        near ? blockP(settings) : Double.NaN,
        reason(few, rare, line),
        null);
  }

  private SeriesSum year(int document) {
    return byYear[years.yearOf(document)];
  }

  private SeriesSum all() {
    return byDocument.values().stream().reduce(SeriesSum.NONE, SeriesSum::plus);
  }

  private boolean isRare(SeriesSum all, ComparisonSettings settings) {
    return item.isCounted() && all.sum() < settings.minCount();
  }

  private boolean isTested(int year) {
    return years.isLong(year) && !Double.isNaN(value(byYear[year], years.words(year)));
  }

  private boolean isInTestedYear(int document) {
    boolean has = item.isCounted() || byDocument.get(document).units() > 0;
    return has && Arrays.binarySearch(tested, years.yearOf(document)) >= 0;
  }

  /** The sum of some of the tested years. */
  private SeriesSum sum(int from, int to) {
    return Arrays.stream(tested, from, to)
        .mapToObj(year -> byYear[year])
        .reduce(SeriesSum.NONE, SeriesSum::plus);
  }

  private double value(int from, int to) {
    return value(sum(from, to), Arrays.stream(tested, from, to).mapToLong(years::words).sum());
  }

  private double value(SeriesSum sum, long words) {
    if (item.isCounted()) {
      return MILLION * sum.sum() / words;
    }
    if (rate == null) {
      return sum.sum() / sum.units();
    }
    return sum.counts() == null ? Double.NaN : rate.of(sum.counts());
  }

  private List<Value> written() {
    return IntStream.range(0, years.size())
        .filter(year -> !Double.isNaN(value(byYear[year], years.words(year))))
        .mapToObj(
            year ->
                new Value(
                    years.number(year),
                    years.documents(year),
                    years.words(year),
                    Math.round(byYear[year].sum()),
                    value(byYear[year], years.words(year)),
                    years.isLong(year)))
        .toList();
  }

  private static String reason(boolean few, boolean rare, Line line) {
    if (few) {
      return ComparisonReasons.FEW_YEARS;
    }
    if (rare) {
      return ComparisonReasons.TOO_RARE;
    }
    return Double.isNaN(line.pValue()) ? ComparisonReasons.CONSTANT : null;
  }

  private double[] values() {
    return Arrays.stream(tested)
        .mapToDouble(year -> value(byYear[year], years.words(year)))
        .toArray();
  }

  private Line line() {
    int[] documents =
        byDocument.keySet().stream().filter(this::isInTestedYear).mapToInt(i -> i).toArray();
    WeightedTrend trend = item.isCounted() ? ofOccurrences(documents) : ofMeans(documents);
    double unit = item.isCounted() ? MILLION : 1;
    return new Line(
        tested.length,
        years.number(tested[0]),
        years.number(tested[tested.length - 1]),
        unit * trend.slope(),
        unit * trend.low(),
        unit * trend.high(),
        trend.pValue(),
        new MannKendall(values()).tau());
  }

  private WeightedTrend ofOccurrences(int... documents) {
    return years
        .texts()
        .trend(
            Arrays.stream(documents).map(years::place).toArray(),
            Arrays.stream(documents).mapToDouble(i -> byDocument.get(i).sum()).toArray());
  }

  /** A document weighs by its sentences where these are measured, else by its words. */
  private WeightedTrend ofMeans(int... documents) {
    boolean sentences =
        item.kind() == ComparedItem.Kind.SENTIMENT
            || (rate != null && rate.tested() == Rate.Tested.WHOLE_SENTENCES);
    double[] sizes =
        Arrays.stream(documents)
            .mapToDouble(i -> sentences ? byDocument.get(i).units() : years.wordsOf(i))
            .toArray();
    double[] sums =
        IntStream.range(0, documents.length)
            .mapToDouble(i -> byDocument.get(documents[i]).mean() * sizes[i])
            .toArray();
    double[] times = Arrays.stream(documents).mapToDouble(years::time).toArray();
    return new WeightedTrend.Texts(times, sizes).trend(sums);
  }

  private double blockP(ComparisonSettings settings) {
    double[] values = values();
    BlockPermutation orders =
        new BlockPermutation(
            values,
            BlockBootstrap.usualBlock(values.length),
            settings.permutations(),
            Seeds.of(series, item.kind().label(), item.item()));
    double[] chance = orders.ofValues(order -> Math.abs(MannKendall.s(order)));
    return Resampling.pValue(chance, Math.abs(MannKendall.s(values)));
  }
}
