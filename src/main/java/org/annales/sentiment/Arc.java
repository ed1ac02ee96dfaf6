package org.annales.sentiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.annales.stats.Confidence;
import org.annales.stats.resampling.BlockPermutation;
import org.annales.stats.resampling.Resampling;
import org.annales.stats.resampling.Seeds;
import org.annales.stats.resampling.SerialMean;

/**
 * Computes the rows of sentiment_arcs for a document under a lexicon: the curve of its sentences in
 * reading order, and the curves of its units in random orders.
 */
final class Arc {
  /** With fewer sentences in a bin there are fewer bins. */
  private static final int LEAST = 5;

  private final DocumentHits document;
  private final CourseUnits units;
  private final int permutations;
  private final int[] starts;
  private final double[] scores;
  private final double[] scoresWithout;

  Arc(DocumentHits document, DocumentHits withoutFlagged, int permutations, int bins) {
    this.document = document;
    this.units = CourseUnits.of(document);
    this.permutations = permutations;
    this.scores = document.allScores();
    this.scoresWithout = withoutFlagged.allScores();
    int parts = Math.min(bins, scores.length / LEAST);
    this.starts =
        parts < 2
            ? new int[1]
            : IntStream.rangeClosed(0, parts)
                .map(bin -> Math.toIntExact((long) bin * scores.length / parts))
                .toArray();
  }

  private int bins() {
    return starts.length - 1;
  }

  /** A curve and those of random orders: the greatest distances of a bin from the mean. */
  private final class Curve {
    private final double mean;
    private final double greatest;
    private final double[] chance;

    Curve(double... values) {
      this.mean = Arrays.stream(values).average().orElse(0);
      double[] sums = new double[starts.length];
      for (int bin = 0; bin < bins(); bin++) {
        sums[bin + 1] = sums[bin] + Arrays.stream(values, starts[bin], starts[bin + 1]).sum();
      }
      this.greatest = greatest(sums);
      long seed = Seeds.of(document.documentId(), "orders", document.name());
      this.chance =
          units.reason() == null
              ? new BlockPermutation(values, units.starts(), permutations, seed)
                  .ofSums(this::greatest, starts)
              : new double[0];
    }

    private double greatest(double... sums) {
      return IntStream.range(0, bins())
          .mapToDouble(bin -> (sums[bin + 1] - sums[bin]) / (starts[bin + 1] - starts[bin]) - mean)
          .map(Math::abs)
          .max()
          .orElse(0);
    }

    double band() {
      return chance.length == 0
          ? Double.NaN
          : chance[(int) Math.ceil((1 - Confidence.ALPHA) * chance.length) - 1];
    }

    double pValue() {
      return chance.length == 0 ? Double.NaN : Resampling.pValue(chance, greatest);
    }

    boolean takesCourse() {
      return pValue() <= Confidence.ALPHA;
    }
  }

  List<ArcBin> rows() {
    List<ArcBin> rows = new ArrayList<>();
    if (bins() == 0) {
      return rows;
    }
    Curve curve = new Curve(scores);
    Boolean takesCourse = units.reason() == null ? (Boolean) curve.takesCourse() : null;
    Boolean stands = curve.takesCourse() ? (Boolean) new Curve(scoresWithout).takesCourse() : null;
    for (int bin = 0; bin < bins(); bin++) {
      double[] inside = Arrays.copyOfRange(scores, starts[bin], starts[bin + 1]);
      SerialMean interval = new SerialMean(SerialMean.Unit.SCORES, inside);
      DocumentHits.Place place = document.place(starts[bin]);
      rows.add(
          new ArcBin(
              document.documentId(),
              document.name(),
              bin + 1,
              place.sectionId(),
              place.paragraph(),
              place.sentence(),
              inside.length,
              interval.estimate(),
              interval.low(),
              interval.high(),
              units.unit(),
              curve.mean - curve.band(),
              curve.mean + curve.band(),
              curve.pValue(),
              takesCourse,
              stands,
              units.reason()));
    }
    return rows;
  }
}
