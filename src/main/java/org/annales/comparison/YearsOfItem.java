package org.annales.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.annales.comparison.YearTrend.Line;
import org.annales.comparison.YearTrend.Value;
import org.annales.ngram.SectionPart;
import org.annales.settings.ComparisonSettings;
import org.annales.stats.BlockBootstrap;
import org.annales.stats.BlockOrders;
import org.annales.stats.MannKendall;
import org.annales.stats.WeightedTrend;
import org.annales.text.Seeds;

/** An item year by year: what the documents of each year bring to it, and what comes of it. */
final class YearsOfItem {
  /** With fewer, no order is rare enough. */
  private static final int FEWEST = 5;

  private static final double ALPHA = 0.05;
  private static final double MILLION = 1e6;

  private final SetItem item;
  private final String series;
  private final Rate rate;
  private final TreeMap<Integer, Year> years = new TreeMap<>();

  /** A document and what it brings. */
  private record Found(SeriesPlan.Dated document, YearSum sum) {}

  /**
   * An item.
   *
   * @param found what sections bring to it, in any order
   */
  YearsOfItem(SetItem item, Iterable<YearPart> found, SeriesPlan plan) {
    this.item = item;
    this.series = plan.name(item.comparison());
    this.rate = Rate.named(item.item()).orElse(null);
    List<YearPart> parts = new ArrayList<>();
    found.forEach(parts::add);
    parts.sort(YearPart.ORDER);
    Map<Integer, YearSum> sums = new HashMap<>();
    parts.forEach(part -> sums.merge(part.place().document(), part.sum(), YearSum::plus));
    for (SeriesPlan.Dated document : plan.documents(item.comparison())) {
      years
          .computeIfAbsent(document.year(), Year::new)
          .add(new Found(document, sums.getOrDefault(document.order(), YearSum.NONE)));
    }
  }

  /** The documents of some years. */
  private final class Year {
    private final int number;
    private final List<Found> documents = new ArrayList<>();
    private long words;
    private YearSum sum = YearSum.NONE;

    Year(int number) {
      this.number = number;
    }

    /** Several years as one. */
    Year(List<Year> all) {
      this(0);
      all.forEach(year -> year.documents.forEach(this::add));
    }

    void add(Found document) {
      documents.add(document);
      words += document.document().words();
      sum = sum.plus(document.sum());
    }

    double value() {
      if (item.isCounted()) {
        return MILLION * sum.sum() / words;
      }
      if (rate == null) {
        return sum.sum() / sum.units();
      }
      return sum.counts() == null ? Double.NaN : rate.of(sum.counts());
    }

    boolean isDefined() {
      return !Double.isNaN(value());
    }

    boolean isTested() {
      return words >= SectionPart.SEGMENT && isDefined();
    }

    Value written() {
      return new Value(number, documents.size(), words, Math.round(sum.sum()), value(), isTested());
    }
  }

  /** Its trend; null of a word or an entity that is too rare, or has too few years. */
  YearTrend trend(ComparisonSettings settings) {
    List<Year> tested = years.values().stream().filter(Year::isTested).toList();
    Year all = new Year(tested);
    boolean few = tested.size() < FEWEST;
    if (item.isCounted() && (few || all.sum.sum() < settings.minCount())) {
      return null;
    }
    int half = tested.size() / 2;
    Line line = few ? Line.NONE : line(tested, all);
    boolean near = line.pValue() <= ALPHA;
    return new YearTrend(
        item,
        near || !item.isCounted() ? written() : List.of(),
        Math.round(all.sum.sum()),
        all.documents.stream().filter(this::has).count(),
        new Year(tested.subList(0, half)).value(),
        new Year(tested.subList(tested.size() - half, tested.size())).value(),
        line,
        near ? blockP(values(tested), settings) : Double.NaN,
        reason(few, line));
  }

  private List<Value> written() {
    return years.values().stream().filter(Year::isDefined).map(Year::written).toList();
  }

  private boolean has(Found document) {
    return item.isCounted() ? document.sum().sum() > 0 : document.sum().units() > 0;
  }

  private static String reason(boolean few, Line line) {
    if (few) {
      return "too short: fewer than " + FEWEST + " years of " + SectionPart.SEGMENT + " words";
    }
    return Double.isNaN(line.pValue()) ? Tester.CONSTANT : null;
  }

  private double[] values(List<Year> tested) {
    return tested.stream().mapToDouble(Year::value).toArray();
  }

  private Line line(List<Year> tested, Year all) {
    WeightedTrend trend = trend(all);
    double unit = item.isCounted() ? MILLION : 1;
    return new Line(
        tested.size(),
        tested.get(0).number,
        tested.get(tested.size() - 1).number,
        unit * trend.slope(),
        unit * trend.low(),
        unit * trend.high(),
        trend.pValue(),
        new MannKendall(values(tested)).tau());
  }

  private WeightedTrend trend(Year all) {
    List<Found> sized = all.documents.stream().filter(found -> size(found) > 0).toList();
    return new WeightedTrend(
        sized.stream().mapToDouble(found -> found.document().year()).toArray(),
        sized.stream().mapToDouble(found -> found.sum().sum()).toArray(),
        sized.stream().mapToDouble(this::size).toArray());
  }

  private double size(Found found) {
    return item.isCounted() ? (double) found.document().words() : (double) found.sum().units();
  }

  private double blockP(double[] values, ComparisonSettings settings) {
    BlockOrders orders =
        new BlockOrders(
            values,
            BlockBootstrap.usualBlock(values.length),
            settings.permutations(),
            Seeds.of(series, item.kind().label(), item.item()));
    double[] chance = orders.ofValues(order -> Math.abs(MannKendall.s(order)));
    return BlockOrders.pValue(chance, Math.abs(MannKendall.s(values)));
  }
}
