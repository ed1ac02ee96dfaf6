package org.annales.sentiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.annales.sentiment.SectionHits.ScoredPlace;
import org.annales.stats.Confidence;
import org.annales.stats.resampling.BatchMeans;
import org.annales.stats.resampling.BlockBootstrap;
import org.annales.stats.resampling.BlockPermutation;
import org.annales.stats.resampling.Resampling;
import org.annales.stats.resampling.Seeds;
import org.annales.stats.test.ChangePoint;
import org.annales.stats.test.TestFamily;

/**
 * Computes the rows of sentiment_arcs and sentiment_change_points for a document under a lexicon:
 * the curve of its sentences in reading order, and where its mean changes.
 */
final class Arc {
  /** With fewer sentences in a bin there are fewer bins. */
  private static final int LEAST = 5;

  /** Shorter runs of sentences are not tested for a change. */
  private static final int LEAST_RUN = 50;

  private final DocumentHits document;
  private final int resamples;
  private final int bins;
  private final List<Place> places = new ArrayList<>();
  private final double[] scores;
  private final double mean;
  private final List<Tested> tested = new ArrayList<>();
  private final TestFamily family;
  private final List<Tested> changes;

  /** A counted sentence of the document. */
  private record Place(String sectionId, int paragraph, int sentence) {}

  /** The likeliest change in the sentences from one number to another. */
  private record Tested(int at, int from, int to, double pValue) {}

  Arc(DocumentHits document, int resamples, int bins) {
    this.document = document;
    this.resamples = resamples;
    for (SectionHits section : document.sections()) {
      for (ScoredPlace place : section.sentences()) {
        places.add(new Place(section.sectionId(), place.paragraph(), place.number()));
      }
    }
    this.scores = document.scores().stream().flatMapToDouble(Arrays::stream).toArray();
    this.bins = Math.min(bins, scores.length / LEAST);
    this.mean = Arrays.stream(scores).average().orElse(0);
    test(0, scores.length);
    this.family = TestFamily.ofP(tested.stream().mapToDouble(Tested::pValue).toArray());
    this.changes =
        tested.stream()
            .filter(test -> family.q(test.pValue) <= Confidence.ALPHA)
            .sorted((a, b) -> Integer.compare(a.at, b.at))
            .toList();
  }

  /** Tests a run of sentences for a change; where there is one, both sides are tested too. */
  private void test(int from, int to) {
    if (to - from < LEAST_RUN) {
      return;
    }
    double[] run = Arrays.copyOfRange(scores, from, to);
    ChangePoint change = ChangePoint.of(run);
    double p = Resampling.pValue(orders(run, from + "-" + to).changes(), change.statistic());
    int at = from + change.place();
    tested.add(new Tested(at, from, to, p));
    if (p <= Confidence.ALPHA) {
      test(from, at);
      test(at, to);
    }
  }

  private BlockPermutation orders(double[] run, String purpose) {
    return new BlockPermutation(
        run, BlockBootstrap.usualBlock(run.length), resamples, seed(purpose));
  }

  private long seed(String purpose) {
    return Seeds.of(document.documentId(), purpose, document.name());
  }

  private int start(int bin) {
    return Math.toIntExact((long) bin * scores.length / bins);
  }

  private int size(int bin) {
    return start(bin + 1) - start(bin);
  }

  private double mean(int bin) {
    return Arrays.stream(scores, start(bin), start(bin + 1)).sum() / size(bin);
  }

  /**
   * The deviation of a bin from the mean of the document, by the sums of all scores before bins.
   */
  private double deviation(double[] sums, int bin) {
    return (sums[bin + 1] - sums[bin]) / size(bin) - mean;
  }

  /** The greatest absolute deviation of a bin. */
  private double greatest(double... sums) {
    return IntStream.range(0, bins)
        .mapToDouble(bin -> Math.abs(deviation(sums, bin)))
        .max()
        .orElse(0);
  }

  /** The squared deviations of bins, weighted by sentences. */
  private double spread(double... sums) {
    double spread = 0;
    for (int bin = 0; bin < bins; bin++) {
      double deviation = deviation(sums, bin);
      spread += deviation * deviation * size(bin);
    }
    return spread;
  }

  List<ArcBin> bins() {
    List<ArcBin> rows = new ArrayList<>();
    if (bins < 2) {
      return rows;
    }
    double[] sums = new double[bins + 1];
    for (int bin = 0; bin < bins; bin++) {
      sums[bin + 1] = sums[bin] + mean(bin) * size(bin);
    }
    int[] starts = IntStream.rangeClosed(0, bins).map(this::start).toArray();
    BlockPermutation orders = orders(scores, "orders");
    double[] chance = orders.ofSums(this::greatest, starts);
    double band = chance[(int) Math.ceil((1 - Confidence.ALPHA) * chance.length) - 1];
    double greatest = greatest(sums);
    double p = Resampling.pValue(chance, greatest);
    double spreadP = Resampling.pValue(orders.ofSums(this::spread, starts), spread(sums));
    boolean flat = greatest <= band && spreadP > Confidence.ALPHA && changes.isEmpty();
    for (int bin = 0; bin < bins; bin++) {
      double[] inside = Arrays.copyOfRange(scores, start(bin), start(bin + 1));
      BatchMeans interval = new BatchMeans(inside);
      Place place = places.get(start(bin));
      rows.add(
          new ArcBin(
              document.documentId(),
              document.name(),
              bin + 1,
              place.sectionId,
              place.paragraph,
              place.sentence,
              inside.length,
              mean(bin),
              interval.low(),
              interval.high(),
              mean - band,
              mean + band,
              p,
              spreadP,
              flat));
    }
    return rows;
  }

  List<SentimentChangePoint> changes() {
    List<SentimentChangePoint> rows = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      Tested change = changes.get(i);
      int from = i == 0 ? 0 : changes.get(i - 1).at;
      int to = i + 1 == changes.size() ? scores.length : changes.get(i + 1).at;
      Place place = places.get(change.at);
      rows.add(
          new SentimentChangePoint(
              document.documentId(),
              document.name(),
              place.sectionId,
              place.paragraph,
              place.sentence,
              Arrays.stream(scores, from, change.at).average().orElse(0),
              Arrays.stream(scores, change.at, to).average().orElse(0),
              change.from + 1,
              change.at + 1,
              change.to,
              change.pValue,
              family.q(change.pValue),
              family.size()));
    }
    return rows;
  }
}
