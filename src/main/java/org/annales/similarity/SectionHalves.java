package org.annales.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.annales.settings.SimilaritySettings.Measure;
import org.annales.stats.Confidence;
import org.annales.stats.resampling.Resampling;
import org.annales.stats.resampling.Seeds;

/**
 * Measures random parts, halves and quarters, of the same section: how far apart are texts that
 * differ by chance alone?
 *
 * <pre>
 *   x = ln(1/m + 1/n)      m and n the tokens of two texts
 *   y = ln d               d the distance; of a similarity s, the odds (1 − s) / s
 *   slope = Σ (x − x̄) · (y − ȳ) / Σ (x − x̄)²         x̄ and ȳ the means of the section
 *   band: d = exp(slope · x + q)                     q the quantiles 0.025 and 0.975 of
 *                                                    y − slope · x; a similarity is 1 / (1 + d)
 * </pre>
 *
 * The longer two texts are, the smaller is their distance. So each section is divided into halves
 * and into pairs of quarters, and the slope is estimated within sections, since sections of
 * different lengths also differ in their words. A negative slope is taken as 0. The segments of a
 * section (of a long one, blocks of neighbouring segments) are divided at random, and both parts
 * are measured in the place of their section. NaN where fewer than {@value #FEWEST_SECTIONS}
 * sections have {@value #FEWEST_SEGMENTS} segments.
 */
final class SectionHalves {
  private static final int FEWEST_SECTIONS = 5;
  private static final int FEWEST_SEGMENTS = 4;

  /** Divisions in all, in equal numbers of each section, of which each has at least two. */
  private static final int DIVISIONS = 2000;

  private final PairMeasures measures;
  private final List<Parts> all = new ArrayList<>();

  /** Two parts of a section. */
  private record Parts(int section, WordCounts one, WordCounts other) {}

  SectionHalves(PairMeasures measures) {
    this.measures = measures;
    DocumentWords document = measures.document();
    int[] sections =
        IntStream.range(0, document.size())
            .filter(section -> document.segments(section).size() >= FEWEST_SEGMENTS)
            .toArray();
    if (sections.length >= FEWEST_SECTIONS) {
      SplittableRandom random = new SplittableRandom(Seeds.of(document.documentId(), "halves"));
      WordCounts.Sums sums = new WordCounts.Sums(document.forms().length);
      int times = Math.max(2, DIVISIONS / sections.length);
      for (int section : sections) {
        int blocks = document.blocks(section).size();
        for (int i = 0; i < times; i++) {
          all.add(drawn(section, i % 2 == 0 ? blocks / 2 : blocks / 4, sums, random));
        }
      }
    }
  }

  /** Draws two parts of so many segments each; two halves have all segments of the section. */
  private Parts drawn(int section, int size, WordCounts.Sums sums, SplittableRandom random) {
    List<WordCounts> segments = measures.document().blocks(section);
    int[] order = IntStream.range(0, segments.size()).toArray();
    Resampling.shuffle(order, random);
    int first = Math.min(size, order.length / 2);
    int end = first == order.length / 2 ? order.length : 2 * first;
    Arrays.stream(order, 0, first).forEach(segment -> sums.add(segments.get(segment)));
    WordCounts one = sums.takenInOrder();
    Arrays.stream(order, first, end).forEach(segment -> sums.add(segments.get(segment)));
    return new Parts(section, one, sums.takenInOrder());
  }

  /** The chance band of a measure; NaN where it is defined for no division. */
  Band band(Measure measure) {
    boolean isSimilarity = measure.isSimilarity();
    double[] y =
        all.stream()
            .mapToDouble(h -> measures.distanceOfParts(measure, h.section, h.one, h.other))
            .map(distance -> Math.log(isSimilarity ? distance / (1 - distance) : distance))
            .toArray();
    int[] measured = IntStream.range(0, y.length).filter(i -> Double.isFinite(y[i])).toArray();
    double[] x = all.stream().mapToDouble(h -> size(h.one.tokens(), h.other.tokens())).toArray();
    double slope = slope(measured, x, y);
    double[] residuals = Arrays.stream(measured).mapToDouble(i -> y[i] - slope * x[i]).toArray();
    return residuals.length == 0
        ? new Band(Double.NaN, Double.NaN, Double.NaN, isSimilarity)
        : new Band(
            slope,
            Resampling.quantile(residuals, Confidence.LOW),
            Resampling.quantile(residuals, Confidence.HIGH),
            isSimilarity);
  }

  /** The slope within sections, at least 0. */
  private double slope(int[] measured, double[] x, double[] y) {
    Map<Integer, List<Integer>> bySection =
        Arrays.stream(measured).boxed().collect(Collectors.groupingBy(i -> all.get(i).section));
    double products = 0;
    double squares = 0;
    for (List<Integer> inside : bySection.values()) {
      double meanX = inside.stream().mapToDouble(i -> x[i]).sum() / inside.size();
      double meanY = inside.stream().mapToDouble(i -> y[i]).sum() / inside.size();
      for (int i : inside) {
        products += (x[i] - meanX) * (y[i] - meanY);
        squares += (x[i] - meanX) * (x[i] - meanX);
      }
    }
    return squares == 0 ? 0 : Math.max(0, products / squares);
  }

  /** The x of two texts of so many tokens. */
  private static double size(double one, double other) {
    return Math.log(1 / one + 1 / other);
  }

  /**
   * The band that holds 95 % of the values of two parts of one section, for texts of any lengths.
   *
   * @param slope of ln distance against x
   * @param least the quantile 0.025 of the residuals
   * @param most the quantile 0.975 of the residuals
   * @param ofSimilarity whether the distance is the odds (1 − s) / s of a similarity s
   */
  record Band(double slope, double least, double most, boolean ofSimilarity) {
    double low(long one, long other) {
      return ofSimilarity ? 1 - distance(one, other, most) : distance(one, other, least);
    }

    double high(long one, long other) {
      return ofSimilarity ? 1 - distance(one, other, least) : distance(one, other, most);
    }

    private double distance(long one, long other, double residual) {
      double distance = Math.exp(slope * size((double) one, (double) other) + residual);
      return ofSimilarity ? distance / (1 + distance) : distance;
    }
  }
}
