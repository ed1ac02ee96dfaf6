package org.annales.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.annales.corpus.Segments;
import org.annales.settings.ComparisonSettings;
import org.annales.stats.resampling.Seeds;
import org.annales.stats.richness.HeapsFit;
import org.annales.stats.richness.Richness;
import org.annales.stats.richness.ZipfFit;

/**
 * Computes how rich the vocabulary of a section is: as a whole, which depends on its length; in
 * samples of equal size; and in its segments.
 *
 * <pre>
 *   sample     blocks of 50 adjacent tokens, from a random offset, drawn without replacement until
 *              there are comparison.sample tokens; of MATTR and MTLD one run of as many tokens from
 *              a random place, since their windows would reach over the joints of blocks
 *   value      the mean over the samples
 * </pre>
 *
 * The samples say how much runs of the section differ, and nothing of how far their mean is off, so
 * that there is no interval of it; the mean over segments has one ({@link
 * org.annales.stats.resampling.SerialMean}).
 */
final class SectionRichness {
  static final String RESAMPLED = "_resampled";
  static final String SEGMENT = "segment_";

  private static final String DEPENDS = "whole section: depends on its length";
  private static final int BLOCK = 50;
  private final String sectionId;
  private final int[] tokens;
  private final ComparisonSettings settings;

  /**
   * The richness of a section.
   *
   * @param tokens its counted tokens as numbers of types
   */
  SectionRichness(String sectionId, int[] tokens, ComparisonSettings settings) {
    this.sectionId = sectionId;
    this.tokens = tokens.clone();
    this.settings = settings;
  }

  /** The measures of the section as a whole, and of samples of it. */
  List<MeasureValue> values() {
    List<MeasureValue> values = new ArrayList<>();
    int[] counts = RichnessMeasure.counts(tokens);
    Richness types = new Richness(counts);
    values.add(MeasureValue.plain("types", types.types(), "count", null));
    values.add(MeasureValue.plain("hapaxes", types.hapaxes(), "count", null));
    for (RichnessMeasure measure : RichnessMeasure.values()) {
      String of = measure.dependsOnLength() ? DEPENDS : "whole section";
      values.add(plain(measure.label(), measure.of(tokens, types), of + "; " + measure.formula()));
    }
    values.add(
        plain("zipf_exponent", ZipfFit.exponent(counts), DEPENDS + "; most likely exponent"));
    HeapsFit growth = new HeapsFit(tokens);
    String heaps = DEPENDS + "; V(n) = k · n^β by least squares of logarithms at every 100 tokens";
    values.add(plain("heaps_beta", growth.beta(), heaps));
    values.add(plain("heaps_k", growth.k(), heaps));
    values.addAll(resampled());
    return values;
  }

  private static MeasureValue plain(String measure, double value, String method) {
    String reason = Double.isNaN(value) ? ComparisonReasons.NOT_DEFINED : null;
    return MeasureValue.plain(measure, value, method, reason);
  }

  private List<MeasureValue> resampled() {
    int size = settings.sample();
    String method = "mean of " + settings.resamples() + " samples of " + size + " words";
    if (tokens.length < size) {
      return Arrays.stream(RichnessMeasure.values())
          .map(
              measure ->
                  MeasureValue.none(
                      measure.label() + RESAMPLED, method, ComparisonReasons.SHORTER_THAN_SAMPLE))
          .toList();
    }
    Map<RichnessMeasure, double[]> drawn = drawn(size);
    return Arrays.stream(RichnessMeasure.values())
        .map(measure -> mean(measure, method, drawn.get(measure)))
        .toList();
  }

  private Map<RichnessMeasure, double[]> drawn(int size) {
    Map<RichnessMeasure, double[]> drawn = new EnumMap<>(RichnessMeasure.class);
    for (RichnessMeasure measure : RichnessMeasure.values()) {
      drawn.put(measure, new double[settings.resamples()]);
    }
    SplittableRandom random = new SplittableRandom(Seeds.of(sectionId));
    for (int i = 0; i < settings.resamples(); i++) {
      int shift = random.nextInt(tokens.length);
      int[] sample = sample(size, shift, random);
      Richness types = new Richness(RichnessMeasure.counts(sample));
      int[] inARow = run(shift, size);
      for (RichnessMeasure measure : RichnessMeasure.values()) {
        drawn.get(measure)[i] = measure.of(measure.isOfNeighbours() ? inARow : sample, types);
      }
    }
    return drawn;
  }

  /** Tokens in a row; the text goes round from its end to its start. */
  private int[] run(int from, int size) {
    return IntStream.range(from, from + size).map(at -> tokens[at % tokens.length]).toArray();
  }

  /** Blocks without overlap, the last one cut. */
  private int[] sample(int size, int shift, SplittableRandom random) {
    int blocks = (size + BLOCK - 1) / BLOCK;
    int[] places = IntStream.range(0, tokens.length / BLOCK).toArray();
    int[] sample = new int[size];
    for (int i = 0; i < blocks && i < places.length; i++) {
      int j = random.nextInt(i, places.length);
      int place = places[j];
      places[j] = places[i];
      for (int at = 0; at < BLOCK && i * BLOCK + at < size; at++) {
        sample[i * BLOCK + at] = tokens[(shift + place * BLOCK + at) % tokens.length];
      }
    }
    return sample;
  }

  private static MeasureValue mean(RichnessMeasure measure, String method, double... drawn) {
    double[] defined = Arrays.stream(drawn).filter(value -> !Double.isNaN(value)).toArray();
    String name = measure.label() + RESAMPLED;
    if (defined.length == 0) {
      return MeasureValue.none(name, method, ComparisonReasons.NOT_DEFINED);
    }
    double mean = Arrays.stream(defined).sum() / defined.length;
    return MeasureValue.plain(name, mean, method, ComparisonReasons.OF_SAMPLES);
  }

  /** The richness of the first 500 tokens of each segment; empty for a shorter section. */
  double[] ofSegments(RichnessMeasure measure) {
    int segments = tokens.length / Segments.SIZE;
    double[] values = new double[segments];
    for (int i = 0; i < segments; i++) {
      int from = i * Segments.SIZE;
      int[] segment = Arrays.copyOfRange(tokens, from, from + Segments.SIZE);
      values[i] = measure.of(segment, new Richness(RichnessMeasure.counts(segment)));
    }
    return values;
  }
}
