package org.annales.similarity;

import it.unimi.dsi.fastutil.HashCommon;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.annales.settings.SimilaritySettings.Measure;

/**
 * Selects the pairs of sections that are measured: all, or in a document of many sections the
 * nearest of each section, found through sketches.
 *
 * <p>A sketch is the signs of the projections of a section's weighted counts on 128 random
 * directions: the share of signs in which two sections differ grows with the angle between them.
 * Sections are sorted by their sketches, beginning at each of several signs; those that stand near
 * each other in an order are looked at, the sketches nearest in all orders are measured by their
 * cosine, and the nearest of these kept. n log n steps.
 */
final class NearPairs {
  private static final int SIGNS = 128;
  private static final int ORDERS = 16;
  private static final int WINDOW = 16;
  private static final int LOOKED_AT = 4;
  private static final long OTHER = 0x9E3779B97F4A7C15L;

  private final PairMeasures measures;
  private final int nearest;
  private final long[][] sketches;

  private NearPairs(PairMeasures measures, int nearest) {
    this.measures = measures;
    this.nearest = nearest;
    DocumentWords document = measures.document();
    this.sketches = new long[document.size()][];
    for (int i = 0; i < sketches.length; i++) {
      sketches[i] = sketch(document.whole(i));
    }
  }

  /** The pairs, each once, its first section before the second, in reading order. */
  static List<int[]> of(PairMeasures measures, int allPairs, int nearest) {
    int sections = measures.document().size();
    if (sections <= allPairs) {
      return IntStream.range(0, sections)
          .boxed()
          .flatMap(a -> IntStream.range(a + 1, sections).mapToObj(b -> new int[] {a, b}))
          .toList();
    }
    return new NearPairs(measures, nearest).pairs();
  }

  private long[] sketch(WordCounts text) {
    double[] sums = new double[SIGNS];
    for (int at = 0; at < text.words().length; at++) {
      int word = text.words()[at];
      double value = text.counts()[at] * measures.weight(word);
      long form = measures.document().forms()[word].hashCode();
      add(sums, 0, HashCommon.murmurHash3(form), value);
      add(sums, Long.SIZE, HashCommon.murmurHash3(form ^ OTHER), value);
    }
    long[] sketch = new long[SIGNS / Long.SIZE];
    for (int i = 0; i < SIGNS; i++) {
      sketch[i / Long.SIZE] |= sums[i] > 0 ? 1L << i : 0;
    }
    return sketch;
  }

  private static void add(double[] sums, int from, long signs, double value) {
    for (int i = 0; i < Long.SIZE; i++) {
      sums[from + i] += (signs >>> i & 1) == 0 ? -value : value;
    }
  }

  private List<int[]> pairs() {
    int[][] orders = new int[ORDERS][];
    int[][] ranks = new int[ORDERS][];
    for (int order = 0; order < ORDERS; order++) {
      orders[order] = ordered(order * SIGNS / ORDERS);
      ranks[order] = new int[sketches.length];
      for (int rank = 0; rank < sketches.length; rank++) {
        ranks[order][orders[order][rank]] = rank;
      }
    }
    LongOpenHashSet kept = new LongOpenHashSet();
    for (int a = 0; a < sketches.length; a++) {
      keep(a, near(a, orders, ranks), kept);
    }
    long[] sorted = kept.toLongArray();
    Arrays.sort(sorted);
    return Arrays.stream(sorted)
        .mapToObj(pair -> new int[] {(int) (pair >> Integer.SIZE), (int) pair})
        .toList();
  }

  /** The sections sorted by their sketches, beginning at a sign. */
  private int[] ordered(int from) {
    long[][] turned = new long[sketches.length][];
    Arrays.setAll(turned, i -> turned(sketches[i], from));
    return IntStream.range(0, turned.length)
        .boxed()
        .sorted(
            Comparator.<Integer>comparingLong(i -> turned[i][0])
                .thenComparingLong(i -> turned[i][1])
                .thenComparing(Comparator.naturalOrder()))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** The sections that stand near one in any order; those of one section are held at a time. */
  private static int[] near(int a, int[][] orders, int[][] ranks) {
    IntOpenHashSet near = new IntOpenHashSet();
    for (int order = 0; order < ORDERS; order++) {
      int rank = ranks[order][a];
      int last = Math.min(rank + WINDOW, orders[order].length - 1);
      for (int other = Math.max(0, rank - WINDOW); other <= last; other++) {
        near.add(orders[order][other]);
      }
    }
    near.remove(a);
    return near.toIntArray();
  }

  private static long[] turned(long[] sketch, int by) {
    long first = by < Long.SIZE ? sketch[0] : sketch[1];
    long second = by < Long.SIZE ? sketch[1] : sketch[0];
    int within = by % Long.SIZE;
    if (within == 0) {
      return new long[] {first, second};
    }
    return new long[] {
      first >>> within | second << (Long.SIZE - within),
      second >>> within | first << (Long.SIZE - within)
    };
  }

  private int differences(int a, int b) {
    return Long.bitCount(sketches[a][0] ^ sketches[b][0])
        + Long.bitCount(sketches[a][1] ^ sketches[b][1]);
  }

  private void keep(int a, int[] near, LongOpenHashSet kept) {
    Arrays.stream(near)
        .boxed()
        .sorted(
            Comparator.comparingInt((Integer b) -> differences(a, b))
                .thenComparing(Comparator.naturalOrder()))
        .limit((long) LOOKED_AT * nearest)
        .map(b -> new Near(b, cosine(a, b)))
        .sorted(Comparator.comparingDouble((Near n) -> -n.cosine).thenComparingInt(Near::section))
        .limit(nearest)
        .forEach(
            n -> kept.add((long) Math.min(a, n.section) << Integer.SIZE | Math.max(a, n.section)));
  }

  private double cosine(int a, int b) {
    double cosine = measures.value(Measure.COSINE_TFIDF, a, b);
    return Double.isNaN(cosine) ? 0 : cosine;
  }

  private record Near(int section, double cosine) {}
}
