package org.annales.similarity;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.annales.stats.Defined;

/** Rates of words over the order of a document: in its sections, or parts of neighbouring ones. */
final class PartRates {
  private final DocumentWords document;
  private final List<int[]> parts;
  private final double[] tokens;

  /**
   * Rates in some sections.
   *
   * @param most parts that there may be
   */
  PartRates(DocumentWords document, int[] sections, int most) {
    this.document = document;
    int size = Math.min(most, sections.length);
    this.parts =
        IntStream.range(0, size)
            .mapToObj(
                i ->
                    Arrays.copyOfRange(
                        sections,
                        Math.toIntExact((long) i * sections.length / size),
                        Math.toIntExact((i + 1L) * sections.length / size)))
            .toList();
    this.tokens =
        parts.stream()
            .mapToDouble(
                part -> Arrays.stream(part).mapToLong(s -> document.whole(s).tokens()).sum())
            .toArray();
  }

  /** The first section of a part. */
  int first(int part) {
    return parts.get(part)[0];
  }

  /** The mean rate from one part to another, weighted by tokens. */
  double mean(double[] rates, int from, int to) {
    double sum = 0;
    double all = 0;
    for (int part = from; part < to; part++) {
      sum += rates[part] * tokens[part];
      all += tokens[part];
    }
    return all == 0 ? Double.NaN : sum / all;
  }

  /** How many parts there are. */
  int size() {
    return parts.size();
  }

  /** Per million words, by word and part. */
  double[][] of(int... words) {
    int[] places = new int[document.forms().length];
    Arrays.fill(places, -1);
    for (int i = 0; i < words.length; i++) {
      places[words[i]] = i;
    }
    double[][] rates = new double[words.length][size()];
    for (int part = 0; part < size(); part++) {
      long tokens = 0;
      for (int section : parts.get(part)) {
        WordCounts text = document.whole(section);
        tokens += text.tokens();
        for (int at = 0; at < text.words().length; at++) {
          if (places[text.words()[at]] >= 0) {
            rates[places[text.words()[at]]][part] += text.counts()[at];
          }
        }
      }
      for (double[] of : rates) {
        of[part] = Defined.perMillion(Math.round(of[part]), tokens);
      }
    }
    return rates;
  }
}
