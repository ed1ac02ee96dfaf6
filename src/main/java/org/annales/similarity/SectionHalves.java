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
 * Measures random halves of the same section: how far apart are texts that differ by chance alone?
 *
 * <pre>
 *   x = ln(1/m + 1/n)      m and n the tokens of two texts
 *   y = ln d               d the distance; of a similarity s, the odds (1 − s) / s
 *   slope = Σ (x − x̄) · (y − ȳ) / Σ (x − x̄)²         x̄ and ȳ the means of the section
 *   band = exp(slope · x + the quantiles 0.025 and 0.975 of y − slope · x), as d
 * </pre>
 *
 * The longer two texts are, the nearer they come: each section gives halves and quarters, and the
 * slope is that inside sections, since a longer section is also another one. It never falls. The
 * segments of a section are divided at random, and the parts measured as if both stood in its
 * place. NaN where fewer than {@value #FEWEST_SECTIONS} sections have {@value #FEWEST_SEGMENTS}
 * segments.
 */
final class SectionHalves {
  private static final int FEWEST_SECTIONS = 5;
  private static final int FEWEST_SEGMENTS = 4;

  /** Divisions of all sections. */
  private static final int DIVISIONS = 2000;

  private final PairMeasures measures;
  private final List<Halves> all = new ArrayList<>();

  /** Two parts of a section. */
  private record Halves(int section, WordCounts one, WordCounts other) {}

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
        for (int i = 0; i < times; i++) {
          int segments = document.segments(section).size();
          all.add(parts(section, i % 2 == 0 ? segments / 2 : segments / 4, sums, random));
        }
      }
    }
  }

  /** Two parts of some segments each; halves have all segments. */
  private Halves parts(int section, int size, WordCounts.Sums sums, SplittableRandom random) {
    List<WordCounts> segments = measures.document().blocks(section);
    int[] order = IntStream.range(0, segments.size()).toArray();
    Resampling.shuffle(order, random);
    int first = Math.min(size, order.length / 2);
    int end = first == order.length / 2 ? order.length : 2 * first;
    Arrays.stream(order, 0, first).forEach(segment -> sums.add(segments.get(segment)));
    WordCounts one = sums.takenInOrder();
    Arrays.stream(order, first, end).forEach(segment -> sums.add(segments.get(segment)));
    return new Halves(section, one, sums.takenInOrder());
  }

  /** What halves show in a measure. */
  Band band(Measure measure) {
    boolean isSimilarity = measure.isSimilarity();
    double[] y =
        all.stream()
            .mapToDouble(h -> measures.halvesDistance(measure, h.section, h.one, h.other))
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

  /** The slope inside sections, at least 0. */
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

  private static double size(double one, double other) {
    return Math.log(1 / one + 1 / other);
  }

  /** The values that two texts of some lengths have in 95 of 100 cases if they differ by chance. */
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
