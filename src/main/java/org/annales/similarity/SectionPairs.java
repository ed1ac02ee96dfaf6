package org.annales.similarity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.annales.settings.SimilaritySettings;
import org.annales.settings.SimilaritySettings.Measure;
import org.annales.stats.Sorted;

/** Computes the rows of section_similarity for a document. */
final class SectionPairs {
  private static final String FARTHER = "farther";
  private static final String NEARER = "nearer";
  private static final String WITHIN = "within";

  private final PairMeasures measures;
  private final List<int[]> pairs;
  private final SectionHalves halves;

  SectionPairs(PairMeasures measures, SimilaritySettings settings) {
    this.measures = measures;
    this.pairs = NearPairs.of(measures, settings.maxSectionsForPairs(), settings.nearest());
    this.halves = new SectionHalves(measures);
  }

  List<SectionPair> rows() {
    List<SectionPair> rows = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      rows.addAll(new OfMeasure(measure).rows());
    }
    return rows;
  }

  /** All pairs in one measure. */
  private final class OfMeasure {
    private final Measure measure;
    private final double[] values;
    private final double[] sorted;
    private final SectionHalves.Band band;
    private final int[] rankInA;
    private final int[] rankInB;

    OfMeasure(Measure measure) {
      this.measure = measure;
      this.values =
          pairs.stream().mapToDouble(pair -> measures.value(measure, pair[0], pair[1])).toArray();
      this.band = halves.band(measure);
      this.sorted =
          IntStream.range(0, values.length)
              .filter(i -> !Double.isNaN(values[i]))
              .mapToDouble(this::distance)
              .sorted()
              .toArray();
      this.rankInA = new int[values.length];
      this.rankInB = new int[values.length];
      rank();
    }

    /** Greater is farther. */
    private double distance(int pair) {
      return measure.isSimilarity() ? -values[pair] : values[pair];
    }

    /** Sections that are equally near have the same rank. */
    private void rank() {
      Map<Integer, List<Integer>> ofSection = new TreeMap<>();
      for (int i = 0; i < values.length; i++) {
        if (!Double.isNaN(values[i])) {
          ofSection.computeIfAbsent(pairs.get(i)[0], s -> new ArrayList<>()).add(i);
          ofSection.computeIfAbsent(pairs.get(i)[1], s -> new ArrayList<>()).add(i);
        }
      }
      ofSection.forEach(
          (section, of) -> {
            of.sort(Comparator.comparingDouble(this::distance));
            int rank = 0;
            for (int i = 0; i < of.size(); i++) {
              rank = i > 0 && distance(of.get(i)) == distance(of.get(i - 1)) ? rank : i + 1;
              int[] ranks = pairs.get(of.get(i))[0] == section ? rankInA : rankInB;
              ranks[of.get(i)] = rank;
            }
          });
    }

    /** Ties count half; NaN for the only pair. */
    private double percentile(int pair) {
      if (Double.isNaN(values[pair]) || sorted.length < 2) {
        return Double.NaN;
      }
      double below = Sorted.below(sorted, distance(pair));
      double others = Sorted.upTo(sorted, distance(pair)) - below - 1;
      return (below + others / 2) / (sorted.length - 1);
    }

    List<SectionPair> rows() {
      return IntStream.range(0, values.length).mapToObj(this::row).toList();
    }

    private SectionPair row(int pair) {
      DocumentWords document = measures.document();
      int a = pairs.get(pair)[0];
      int b = pairs.get(pair)[1];
      boolean defined = !Double.isNaN(values[pair]);
      long inA = document.whole(a).tokens();
      long inB = document.whole(b).tokens();
      double low = defined ? band.low(inA, inB) : Double.NaN;
      double high = defined ? band.high(inA, inB) : Double.NaN;
      return new SectionPair(
          document.documentId(),
          document.id(a),
          document.id(b),
          measure.label(),
          values[pair],
          low,
          high,
          Double.isNaN(low) ? null : beyond(values[pair], low, high),
          defined ? (Integer) rankInA[pair] : null,
          defined ? (Integer) rankInB[pair] : null,
          percentile(pair),
          document.segments(a).size(),
          document.segments(b).size(),
          reason(pair, low));
    }

    private String reason(int pair, double low) {
      if (Double.isNaN(values[pair])) {
        return measures.reason(measure, pairs.get(pair)[0], pairs.get(pair)[1]);
      }
      return Double.isNaN(low) ? SimilarityReasons.TOO_FEW_SEGMENTS : null;
    }

    private String beyond(double value, double low, double high) {
      if (value >= low && value <= high) {
        return WITHIN;
      }
      return value > high == measure.isSimilarity() ? NEARER : FARTHER;
    }
  }
}
