package org.annales.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.annales.settings.SimilaritySettings;
import org.annales.stats.Defined;
import org.annales.stats.resampling.BlockBootstrap;
import org.annales.stats.resampling.BlockPermutation;
import org.annales.stats.resampling.Resampling;
import org.annales.stats.resampling.Seeds;
import org.annales.stats.test.BrownianBridge;
import org.annales.stats.test.ChangePoint;
import org.annales.stats.test.MannKendall;
import org.annales.stats.test.TestFamily;

/**
 * Computes the rows of word_trends for a document: words whose rate rises or falls over the order
 * of its sections, or changes at a point.
 *
 * <p>A trend is of sections, or of as many parts of neighbouring sections as are allowed; a change
 * is of segments. Words that pass the tests for independent values are tested again by block
 * permutation, since neighbours are correlated.
 */
final class WordTrends {
  /** With fewer values no order has a small enough p-value. */
  private static final int FEWEST_SECTIONS = 5;

  private final DocumentWords document;
  private final SegmentWords segments;
  private final SimilaritySettings settings;
  private final PartRates parts;
  private final int[] words;

  WordTrends(PairMeasures measures, SegmentWords segments, SimilaritySettings settings) {
    this.document = measures.document();
    this.segments = segments;
    this.settings = settings;
    int[] sections = IntStream.range(0, document.size()).filter(measures::isLong).toArray();
    this.parts = new PartRates(document, sections, settings.maxSections());
    this.words =
        parts.size() < FEWEST_SECTIONS
            ? new int[0]
            : IntStream.range(0, document.forms().length)
                .filter(word -> document.count(word) >= settings.minCount())
                .filter(word -> document.having(word) > 1)
                .toArray();
  }

  List<WordTrend> rows() {
    List<Trend> trends = new ArrayList<>();
    double[][] rates = parts.of(words);
    for (int i = 0; i < words.length; i++) {
      trends.add(new Trend(words[i], rates[i]));
    }
    TestFamily family = TestFamily.ofP(trends.stream().mapToDouble(t -> t.p).toArray());
    TestFamily changes = TestFamily.ofP(trends.stream().mapToDouble(t -> t.changeP).toArray());
    return trends.stream().map(t -> t.row(family.q(t.p), changes.q(t.changeP))).toList();
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

    WordTrend row(double q, double changeQ) {
      double blockP = q <= settings.alpha() ? blockP() : Double.NaN;
      double changeBlockP = changeQ <= settings.alpha() ? changeBlockP() : Double.NaN;
      boolean moves = blockP <= settings.alpha();
      boolean changes = changeBlockP <= settings.alpha();
      int from = change.place();
      return new WordTrend(
          document.documentId(),
          document.forms()[word],
          document.count(word),
          document.having(word),
          parts.size(),
          order.tau(),
          order.slope(),
          p,
          q,
          blockP,
          moves ? direction(order.s()) : null,
          changes ? document.id(document.sectionAt(segments.start(from))) : null,
          segments.perMillion(word, 0, from),
          Defined.orNull(segments.perMillion(word, from, segments.size())),
          changeP,
          changeQ,
          changeBlockP,
          words.length);
    }

    private static String direction(int s) {
      return s > 0 ? WordTrend.RISING : WordTrend.FALLING;
    }

    private double blockP() {
      double[] chance = orders("trend", rates).ofValues(values -> Math.abs(MannKendall.s(values)));
      return Resampling.pValue(chance, Math.abs(order.s()));
    }

    private double changeBlockP() {
      double[] chance = orders("change", inSegments).changes();
      return Resampling.pValue(chance, change.statistic());
    }

    private BlockPermutation orders(String what, double... values) {
      return new BlockPermutation(
          values,
          BlockBootstrap.usualBlock(values.length),
          settings.permutations(),
          Seeds.of(document.documentId(), document.forms()[word], what));
    }
  }
}
