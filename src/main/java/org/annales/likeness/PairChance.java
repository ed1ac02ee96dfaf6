package org.annales.likeness;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.annales.settings.LikenessSettings.Measure;
import org.annales.stats.ChanceBand;
import org.apache.commons.math3.util.CombinatoricsUtils;

/**
 * What chance makes of two sections: their blocks are dealt to two sides of as many blocks, again
 * and again, and measured each time. One document after another; not for several threads at once.
 */
final class PairChance {
  /** With fewer ways to deal, no band can hold 95 % of them. */
  static final int FEWEST_WAYS = 40;

  /** Above this number of blocks there are more ways than anybody wants. */
  private static final int COUNTED_WAYS = 60;

  private final Measures measures;
  private final int deals;
  private final int[] inBlocks;
  private final int[] totalOf;
  private final double[] laidOut;

  PairChance(Measures measures, int deals) {
    this.measures = measures;
    this.deals = deals;
    int words = measures.document().forms().length;
    this.inBlocks = new int[words];
    this.totalOf = new int[words];
    this.laidOut = new double[words];
  }

  /** In how many ways the blocks of two sections can be dealt to two sides, or very many. */
  private static double ways(int a, int b) {
    return a + b > COUNTED_WAYS
        ? Double.POSITIVE_INFINITY
        : CombinatoricsUtils.binomialCoefficientDouble(a + b, a);
  }

  /** The band of each measure that is defined; none where there are too few segments. */
  Map<Measure, ChanceBand> of(int a, int b) {
    Map<Measure, ChanceBand> bands = new EnumMap<>(Measure.class);
    DocumentWords document = measures.document();
    List<WordCounts> blocks = new ArrayList<>(document.blocks(a));
    int inA = blocks.size();
    blocks.addAll(document.blocks(b));
    double ways = ways(inA, blocks.size() - inA);
    if (ways < FEWEST_WAYS) {
      return bands;
    }
    Map<Measure, Dealt> dealt = dealt(blocks, measures.hasZ(a, b));
    List<int[]> sides =
        ways <= deals
            ? all(inA, blocks.size())
            : drawn(inA, blocks.size(), Seeds.of(document.id(a), document.id(b)));
    dealt.forEach(
        (measure, of) -> {
          double[] values = sides.stream().mapToDouble(side -> of.of(side, side.length)).toArray();
          bands.put(measure, new ChanceBand(values, ways <= deals));
        });
    return bands;
  }

  Map<Measure, Dealt> dealt(List<WordCounts> blocks, boolean withDelta) {
    Map<Measure, Dealt> dealt = new EnumMap<>(Measure.class);
    dealt.put(Measure.COSINE_TFIDF, new DealtCosine(products(blocks), false));
    dealt.put(Measure.JENSEN_SHANNON, new DealtDivergence(blocks, inBlocks, totalOf));
    if (withDelta) {
      double[][] shares = blocks.stream().map(measures::share).toArray(double[][]::new);
      int[] tokens = blocks.stream().mapToInt(WordCounts::tokens).toArray();
      dealt.put(Measure.BURROWS_DELTA, new DealtDelta(shares, tokens));
      dealt.put(Measure.COSINE_DELTA, new DealtCosine(products(shares), true));
    }
    return dealt;
  }

  private double[][] products(List<WordCounts> blocks) {
    double[][] products = new double[blocks.size()][blocks.size()];
    for (int i = 0; i < products.length; i++) {
      WordCounts block = blocks.get(i);
      for (int at = 0; at < block.words().length; at++) {
        double weight = measures.weight(block.words()[at]);
        laidOut[block.words()[at]] = block.counts()[at] * weight * weight;
      }
      for (int j = 0; j <= i; j++) {
        products[i][j] = product(blocks.get(j));
        products[j][i] = products[i][j];
      }
      for (int word : block.words()) {
        laidOut[word] = 0;
      }
    }
    return products;
  }

  private double product(WordCounts block) {
    double sum = 0;
    int[] words = block.words();
    int[] counts = block.counts();
    for (int at = 0; at < words.length; at++) {
      sum += laidOut[words[at]] * counts[at];
    }
    return sum;
  }

  private static double[][] products(double[][] shares) {
    double[][] products = new double[shares.length][shares.length];
    for (int i = 0; i < shares.length; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = 0;
        for (int k = 0; k < shares[i].length; k++) {
          sum += shares[i][k] * shares[j][k];
        }
        products[i][j] = sum;
        products[j][i] = sum;
      }
    }
    return products;
  }

  private static List<int[]> all(int inA, int blocks) {
    List<int[]> all = new ArrayList<>();
    Iterator<int[]> ways = CombinatoricsUtils.combinationsIterator(blocks, inA);
    ways.forEachRemaining(way -> all.add(way.clone()));
    return all;
  }

  /** Sides of the smaller section: the other side is all the rest. */
  private List<int[]> drawn(int inA, int blocks, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int size = Math.min(inA, blocks - inA);
    int[] order = new int[blocks];
    for (int i = 0; i < blocks; i++) {
      order[i] = i;
    }
    List<int[]> drawn = new ArrayList<>();
    for (int deal = 0; deal < deals; deal++) {
      int[] side = new int[size];
      for (int i = 0; i < size; i++) {
        int j = i + random.nextInt(blocks - i);
        int kept = order[j];
        order[j] = order[i];
        order[i] = kept;
        side[i] = kept;
      }
      drawn.add(side);
    }
    return drawn;
  }
}
