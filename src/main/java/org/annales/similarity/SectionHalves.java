package org.annales.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.annales.settings.SimilaritySettings.Measure;
import org.annales.stats.Confidence;
import org.annales.stats.LeastSquares;
import org.annales.stats.resampling.Resampling;
import org.annales.stats.resampling.Seeds;

/**
 * Measures random halves of the same section: how far apart are texts that differ by chance alone?
 *
 * <pre>
 *   x = ln(1/m + 1/n)      m and n the tokens of two texts
 *   y = ln d               d the distance; of a similarity s, the odds (1 − s) / s
 *   band = exp(line at x + the quantiles 0.025 and 0.975 of the residuals), as d
 * </pre>
 *
 * The line of y against x is fitted to the halves, for sections are longer than their halves, and
 * the longer two texts are, the nearer they come; it never falls. The segments of a section are
 * divided at random, and the halves measured as if both stood in its place. NaN where fewer than
 * {@value #FEWEST_SECTIONS} sections have {@value #FEWEST_SEGMENTS} segments.
 */
final class SectionHalves {
  private static final int FEWEST_SECTIONS = 5;
  private static final int FEWEST_SEGMENTS = 4;

  /** Divisions of all sections. */
  private static final int DIVISIONS = 2000;

  private final PairMeasures measures;
  private final List<Halves> all = new ArrayList<>();

  /** A section, divided. */
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
      int times = Math.max(1, DIVISIONS / sections.length);
      for (int section : sections) {
        for (int i = 0; i < times; i++) {
          all.add(halves(section, sums, random));
        }
      }
    }
  }

  private Halves halves(int section, WordCounts.Sums sums, SplittableRandom random) {
    List<WordCounts> segments = measures.document().blocks(section);
    int[] order = IntStream.range(0, segments.size()).toArray();
    Resampling.shuffle(order, random);
    int half = order.length / 2;
    Arrays.stream(order, 0, half).forEach(segment -> sums.add(segments.get(segment)));
    WordCounts one = sums.takenInOrder();
    Arrays.stream(order, half, order.length).forEach(segment -> sums.add(segments.get(segment)));
    return new Halves(section, one, sums.takenInOrder());
  }

  /** What halves show in a measure. */
  Band band(Measure measure) {
    boolean isSimilarity = measure.isSimilarity();
    double[] distances =
        all.stream()
            .mapToDouble(h -> measures.halvesDistance(measure, h.section, h.one, h.other))
            .map(distance -> isSimilarity ? distance / (1 - distance) : distance)
            .toArray();
    int[] measured = IntStream.range(0, distances.length).filter(i -> distances[i] > 0).toArray();
    double[] x =
        Arrays.stream(measured)
            .mapToDouble(i -> size(all.get(i).one.tokens(), all.get(i).other.tokens()))
            .toArray();
    double[] y = Arrays.stream(measured).mapToDouble(i -> Math.log(distances[i])).toArray();
    LeastSquares line = LeastSquares.of(x, y);
    if (!(line.slope() > 0)) {
      line = new LeastSquares(0, Arrays.stream(y).average().orElse(Double.NaN));
    }
    double[] residuals = new double[y.length];
    for (int i = 0; i < y.length; i++) {
      residuals[i] = y[i] - line.at(x[i]);
    }
    double least = y.length == 0 ? Double.NaN : Resampling.quantile(residuals, Confidence.LOW);
    double most = y.length == 0 ? Double.NaN : Resampling.quantile(residuals, Confidence.HIGH);
    return new Band(line, least, most, isSimilarity);
  }

  private static double size(double one, double other) {
    return Math.log(1 / one + 1 / other);
  }

  /** The values that two texts of some lengths have in 95 of 100 cases if they differ by chance. */
  record Band(LeastSquares line, double least, double most, boolean ofSimilarity) {
    double low(long one, long other) {
      return ofSimilarity ? 1 - distance(one, other, most) : distance(one, other, least);
    }

    double high(long one, long other) {
      return ofSimilarity ? 1 - distance(one, other, least) : distance(one, other, most);
    }

    private double distance(long one, long other, double residual) {
      double distance = Math.exp(line.at(size(one, other)) + residual);
      return ofSimilarity ? distance / (1 + distance) : distance;
    }
  }
}
