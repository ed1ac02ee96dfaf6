package org.annales.sentiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.annales.stats.resampling.BlockBootstrap;
import org.annales.stats.resampling.BlockPermutation;
import org.annales.stats.resampling.Resampling;
import org.annales.stats.resampling.Seeds;
import org.annales.stats.test.ChangePoint;
import org.annales.stats.test.FalseDiscovery;

/**
 * The rows of sentiment_arcs and sentiment_changes for a document under a lexicon: the curve of its
 * sentences in reading order, and where it turns.
 */
final class Arc {
  /** A bin of fewer sentences would be a curve of noise; then there are fewer bins. */
  private static final int LEAST = 5;

  /** Runs of fewer sentences are not looked at for a change. */
  private static final int LEAST_RUN = 50;

  private static final double ALPHA = 0.05;

  private final DocumentHits document;
  private final int resamples;
  private final int bins;
  private final double[] scores;
  private final int block;
  private final double mean;
  private final List<Change> changes;

  Arc(DocumentHits document, int resamples, int bins) {
    this.document = document;
    this.resamples = resamples;
    this.scores = document.scores();
    this.bins = Math.min(bins, scores.length / LEAST);
    this.block = BlockBootstrap.usualBlock(scores.length);
    this.mean = Arrays.stream(scores).average().orElse(0);
    List<Tested> tested = new ArrayList<>();
    look(0, scores.length, tested);
    this.changes = found(tested);
  }

  /** A sentence of the document, by its number among all that are counted. */
  private record Place(SectionHits section, int sentence) {}

  private Place place(int number) {
    int left = number;
    for (SectionHits section : document.sections()) {
      if (left < section.sentences()) {
        return new Place(section, left);
      }
      left -= section.sentences();
    }
    throw new IllegalArgumentException("expected a sentence of the document, found " + number);
  }

  private int start(int bin) {
    return Math.toIntExact((long) bin * scores.length / bins);
  }

  private double mean(int bin) {
    return Arrays.stream(scores, start(bin), start(bin + 1)).sum() / size(bin);
  }

  private int size(int bin) {
    return start(bin + 1) - start(bin);
  }

  /**
   * How far the curve goes from the mean.
   *
   * @param sums of all scores before each bin, and of all
   */
  private double farthest(double... sums) {
    double farthest = 0;
    for (int bin = 0; bin < bins; bin++) {
      double height = (sums[bin + 1] - sums[bin]) / size(bin) - mean;
      farthest = Math.max(farthest, Math.abs(height));
    }
    return farthest;
  }

  /** How much the bins differ: the squares of their distances from the mean, by sentences. */
  private double spread(double... sums) {
    double spread = 0;
    for (int bin = 0; bin < bins; bin++) {
      double height = (sums[bin + 1] - sums[bin]) / size(bin) - mean;
      spread += height * height * size(bin);
    }
    return spread;
  }

  /** The sum of all scores before each bin, and of all. */
  private double[] sums() {
    double[] sums = new double[bins + 1];
    for (int bin = 0; bin < bins; bin++) {
      sums[bin + 1] = sums[bin] + mean(bin) * size(bin);
    }
    return sums;
  }

  List<ArcBin> bins() {
    List<ArcBin> rows = new ArrayList<>();
    if (bins < 2) {
      return rows;
    }
    int[] places = IntStream.rangeClosed(0, bins).map(this::start).toArray();
    BlockPermutation orders = new BlockPermutation(scores, block, resamples, seed("orders"));
    double[] chance = orders.ofSums(this::farthest, places);
    double band = chance[(int) Math.ceil((1 - ALPHA) * chance.length) - 1];
    double observed = farthest(sums());
    double p = Resampling.pValue(chance, observed);
    double spreadP = Resampling.pValue(orders.ofSums(this::spread, places), spread(sums()));
    boolean flat = observed <= band && spreadP > ALPHA && changes.isEmpty();
    for (int bin = 0; bin < bins; bin++) {
      double[] inside = Arrays.copyOfRange(scores, start(bin), start(bin + 1));
      BlockBootstrap bootstrap =
          new BlockBootstrap(
              inside,
              BlockBootstrap.usualBlock(inside.length),
              resamples,
              seed(Integer.toString(bin + 1)));
      Place place = place(start(bin));
      boolean isTested = inside.length >= SectionRows.LEAST;
      rows.add(
          new ArcBin(
              document.documentId(),
              document.name(),
              bin + 1,
              place.section.sectionId(),
              place.section.paragraph(place.sentence),
              place.section.number(place.sentence),
              inside.length,
              mean(bin),
              isTested ? bootstrap.low() : Double.NaN,
              isTested ? bootstrap.high() : Double.NaN,
              mean - band,
              mean + band,
              p,
              spreadP,
              flat));
    }
    return rows;
  }

  private long seed(String what) {
    return Seeds.of(document.documentId(), what, document.name());
  }

  /** A place that was tested: the likeliest of the sentences from one place to another. */
  private record Tested(int place, int from, int to, double pValue) {}

  /** A change that was found, of so many places that were tested. */
  private record Change(Tested tested, double qValue, int family) {
    int place() {
      return tested.place;
    }
  }

  /** The changes that are left when all tests are corrected for. */
  private static List<Change> found(List<Tested> tested) {
    double[] q =
        FalseDiscovery.benjaminiHochberg(tested.stream().mapToDouble(Tested::pValue).toArray());
    List<Change> found = new ArrayList<>();
    for (int i = 0; i < q.length; i++) {
      if (q[i] <= ALPHA) {
        found.add(new Change(tested.get(i), q[i], q.length));
      }
    }
    found.sort(Comparator.comparingInt(Change::place));
    return found;
  }

  List<SentimentChangePoint> changes() {
    List<SentimentChangePoint> rows = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      int from = i == 0 ? 0 : changes.get(i - 1).place();
      int to = i + 1 == changes.size() ? scores.length : changes.get(i + 1).place();
      rows.add(row(changes.get(i), from, to));
    }
    return rows;
  }

  /** Where a change is found, both sides are looked at again. */
  private void look(int from, int to, List<Tested> tested) {
    if (to - from < LEAST_RUN) {
      return;
    }
    double[] run = Arrays.copyOfRange(scores, from, to);
    ChangePoint change = ChangePoint.of(run);
    double[] chance =
        new BlockPermutation(
                run, BlockBootstrap.usualBlock(run.length), resamples, seed(from + "-" + to))
            .changes();
    double p = Resampling.pValue(chance, change.statistic());
    tested.add(new Tested(from + change.place(), from, to, p));
    if (p <= ALPHA) {
      look(from, from + change.place(), tested);
      look(from + change.place(), to, tested);
    }
  }

  private SentimentChangePoint row(Change change, int from, int to) {
    Place place = place(change.place());
    return new SentimentChangePoint(
        document.documentId(),
        document.name(),
        place.section.sectionId(),
        place.section.paragraph(place.sentence),
        place.section.number(place.sentence),
        Arrays.stream(scores, from, change.place()).average().orElse(0),
        Arrays.stream(scores, change.place(), to).average().orElse(0),
        change.tested.from + 1,
        change.place() + 1,
        change.tested.to,
        change.tested.pValue,
        change.qValue,
        change.family);
  }
}
