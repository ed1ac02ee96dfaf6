package org.annales.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.annales.settings.LikenessSettings;
import org.annales.stats.BlockBootstrap;
import org.annales.stats.BlockOrders;
import org.annales.stats.BrownianBridge;
import org.annales.stats.ChangePoint;
import org.annales.stats.Defined;
import org.annales.stats.FalseDiscovery;
import org.annales.stats.MannKendall;
import org.annales.text.Seeds;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * The rows of section_trends for a document: words whose rate rises or falls over the order of its
 * sections, or changes at a place.
 *
 * <p>A trend is of sections, or of as many parts of neighbouring sections as are allowed; a change
 * is of segments. Words that pass the tests for independent values are tested again with blocks of
 * neighbours, which are alike.
 */
final class Trends {
  /** With fewer, no order is rare enough. */
  private static final int FEWEST_SECTIONS = 5;

  private static final String RISING = "rising";
  private static final String FALLING = "falling";

  private final DocumentWords document;
  private final SegmentWords segments;
  private final LikenessSettings settings;
  private final List<int[]> parts;
  private final int[] words;

  Trends(Measures measures, SegmentWords segments, LikenessSettings settings) {
    this.document = measures.document();
    this.segments = segments;
    this.settings = settings;
    int[] sections = IntStream.range(0, document.size()).filter(measures::isLong).toArray();
    this.parts = parts(sections, settings.maxSections());
    this.words =
        parts.size() < FEWEST_SECTIONS
            ? new int[0]
            : IntStream.range(0, document.forms().length)
                .filter(word -> document.count(word) >= settings.minCount())
                .filter(word -> document.having(word) > 1)
                .toArray();
  }

  private static List<int[]> parts(int[] sections, int most) {
    int size = Math.min(most, sections.length);
    return IntStream.range(0, size)
        .mapToObj(
            i ->
                Arrays.copyOfRange(
                    sections,
                    Math.toIntExact((long) i * sections.length / size),
                    Math.toIntExact((i + 1L) * sections.length / size)))
        .toList();
  }

  /** The rates of all words to be tested, by word and part. */
  private double[][] rates() {
    int[] places = new int[document.forms().length];
    Arrays.fill(places, -1);
    for (int i = 0; i < words.length; i++) {
      places[words[i]] = i;
    }
    double[][] rates = new double[words.length][parts.size()];
    for (int part = 0; part < parts.size(); part++) {
      long size = 0;
      for (int section : parts.get(part)) {
        WordCounts text = document.whole(section);
        size += text.tokens();
        for (int at = 0; at < text.words().length; at++) {
          if (places[text.words()[at]] >= 0) {
            rates[places[text.words()[at]]][part] += text.counts()[at];
          }
        }
      }
      for (double[] of : rates) {
        of[part] = Rates.perMillion(Math.round(of[part]), size);
      }
    }
    return rates;
  }

  List<Row> rows() {
    List<Trend> trends = new ArrayList<>();
    double[][] rates = rates();
    for (int i = 0; i < words.length; i++) {
      trends.add(new Trend(words[i], rates[i]));
    }
    double[] q = FalseDiscovery.benjaminiHochberg(trends.stream().mapToDouble(t -> t.p).toArray());
    double[] changeQ =
        FalseDiscovery.benjaminiHochberg(trends.stream().mapToDouble(t -> t.changeP).toArray());
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      rows.add(trends.get(i).row(q[i], changeQ[i]));
    }
    return rows;
  }

  /** One word. */
  private final class Trend {
    private final int word;
    private final double[] rates;
    private final double[] inSegments;
    private final MannKendall order;
    private final double p;
    private final ChangePoint change;
    private final double changeP;

    Trend(int word, double... rates) {
      this.word = word;
      this.rates = rates;
      this.order = new MannKendall(rates);
      this.p = order.pValue();
      this.inSegments = segments.perMillion(word);
      this.change = ChangePoint.of(inSegments);
      this.changeP = BrownianBridge.pValue(change.statistic() / deviation(inSegments));
    }

    private static double deviation(double... values) {
      double mean = Arrays.stream(values).average().orElse(0);
      double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
      // 0 / 0, where all rates are equal, is no test.
      return Math.sqrt(squares / values.length);
    }

    Row row(double q, double changeQ) {
      double blockP = q <= settings.alpha() ? blockP() : Double.NaN;
      double changeBlockP = changeQ <= settings.alpha() ? changeBlockP() : Double.NaN;
      boolean moves = blockP <= settings.alpha();
      boolean changes = changeBlockP <= settings.alpha();
      int from = change.place();
      return RowFactory.create(
          document.section(0).documentId(),
          document.forms()[word],
          (long) document.count(word),
          (long) document.having(word),
          parts.size(),
          Defined.orNull(order.tau()),
          Defined.orNull(order.slope()),
          Defined.orNull(p),
          Defined.orNull(q),
          Defined.orNull(blockP),
          moves ? direction(order.s()) : null,
          changes ? document.id(document.sectionAt(segments.start(from))) : null,
          Defined.orNull(segments.perMillion(word, 0, from)),
          Defined.orNull(segments.perMillion(word, from, segments.size())),
          Defined.orNull(changeP),
          Defined.orNull(changeQ),
          Defined.orNull(changeBlockP),
          (long) words.length);
    }

    private static String direction(int s) {
      return s > 0 ? RISING : FALLING;
    }

    private double blockP() {
      double[] chance = orders("trend", rates).ofValues(values -> Math.abs(MannKendall.s(values)));
      return BlockOrders.pValue(chance, Math.abs(order.s()));
    }

    private double changeBlockP() {
      double[] chance = orders("change", inSegments).changes();
      return BlockOrders.pValue(chance, change.statistic());
    }

    private BlockOrders orders(String what, double... values) {
      return new BlockOrders(
          values,
          BlockBootstrap.usualBlock(values.length),
          settings.deals(),
          Seeds.of(document.section(0).documentId(), document.forms()[word], what));
    }
  }
}
