package org.annales.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.annales.settings.SimilaritySettings;
import org.annales.stats.resampling.BlockBootstrap;
import org.annales.stats.resampling.BlockPermutation;
import org.annales.stats.resampling.Resampling;
import org.annales.stats.resampling.Seeds;
import org.annales.stats.test.BrownianBridge;
import org.annales.stats.test.ChangePoint;
import org.annales.stats.test.MannKendall;
import org.annales.stats.test.TestFamily;
import org.apache.commons.math3.stat.ranking.NaturalRanking;

/**
 * Computes the rows of word_trends for a document: words whose rate rises or falls over the order
 * of its sections, or changes at a point.
 *
 * <p>Units are sections as wholes, or, in a document of more than {@code similarity.max_sections},
 * that many parts of neighbouring sections: words come in bursts inside sections, so that in
 * shorter units every word of a single chapter would be a change. The change point is of the ranks
 * of the rates (Pettitt 1979, Applied Statistics 28(2), 126–135): cumulated rates of a word that
 * occurs hundreds of times in one chapter do not follow the law of the Brownian bridge, wherever
 * that chapter stands. A trend with a small q-value is tested again by permuting blocks of
 * neighbouring units. For the formulas see {@link MannKendall}, {@link ChangePoint} and {@link
 * BrownianBridge}.
 */
final class WordTrends {
  /** With fewer, even rates that always rise have a Mann-Kendall p-value above 0.05. */
  static final int FEWEST_SECTIONS = 5;

  private static final NaturalRanking RANKING = new NaturalRanking();

  private final DocumentWords document;
  private final SimilaritySettings settings;
  private final PartRates parts;
  private final int[] words;

  WordTrends(PairMeasures measures, SimilaritySettings settings) {
    this.document = measures.document();
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
    private final MannKendall order;
    private final double p;
    private final ChangePoint change;
    private final double changeP;

    Trend(int word, double... rates) {
      this.word = word;
      this.rates = rates;
      this.order = new MannKendall(rates);
      this.p = order.pValue();
      double[] ranks = RANKING.rank(rates);
      this.change = ChangePoint.of(ranks);
      this.changeP = BrownianBridge.pValue(change.statistic() / deviation(ranks), ranks.length);
    }

    private static double deviation(double... values) {
      double mean = Arrays.stream(values).average().orElse(0);
      double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
      // 0 / 0, where all rates are equal, is no test.
      return Math.sqrt(squares / values.length);
    }

    WordTrend row(double q, double changeQ) {
      double blockP = q <= settings.alpha() ? blockP() : Double.NaN;
      boolean moves = blockP <= settings.alpha();
      boolean changes = changeQ <= settings.alpha();
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
          changes ? document.id(parts.first(from)) : null,
          parts.mean(rates, 0, from),
          parts.mean(rates, from, rates.length),
          changeP,
          changeQ,
          words.length);
    }

    private static String direction(int s) {
      return s > 0 ? WordTrend.RISING : WordTrend.FALLING;
    }

    private double blockP() {
      double[] chance =
          new BlockPermutation(
                  rates,
                  BlockBootstrap.usualBlock(rates.length),
                  settings.permutations(),
                  Seeds.of(document.documentId(), document.forms()[word], "trend"))
              .ofValues(values -> Math.abs(MannKendall.s(values)));
      return Resampling.pValue(chance, Math.abs(order.s()));
    }
  }
}
