package org.annales.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.annales.settings.SimilaritySettings.Measure;
import org.annales.stats.resampling.ChanceBand;
import org.annales.stats.resampling.Resampling;
import org.annales.stats.resampling.Seeds;
import org.apache.commons.math3.util.CombinatoricsUtils;

/**
 * What chance makes of two sections: their blocks are dealt to two sides of as many blocks, again
 * and again, and measured each time as if the sides were the sections: what is usual in the
 * document is told anew. Not for several threads at once.
 */
final class PairPermutation {
  /** With fewer ways to deal, no band can hold 95 % of them. */
  static final int FEWEST_WAYS = 40;

  /** Above this number of blocks there are more ways than anybody wants. */
  private static final int COUNTED_WAYS = 60;

  private final PairMeasures measures;
  private final int deals;
  private final SharedWords.Room room;

  PairPermutation(PairMeasures measures, int deals) {
    this.measures = measures;
    this.deals = deals;
    this.room = new SharedWords.Room(measures.document().forms().length);
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
    int inA = document.blocks(a).size();
    int inB = document.blocks(b).size();
    double ways = ways(inA, inB);
    if (ways < FEWEST_WAYS) {
      return bands;
    }
    List<int[]> sides =
        ways <= deals
            ? all(inA, inA + inB)
            : drawn(inA, inA + inB, Seeds.of(document.id(a), document.id(b)));
    dealt(a, b)
        .forEach(
            (measure, of) -> {
              double[] values =
                  sides.stream().mapToDouble(side -> of.of(side, side.length)).toArray();
              bands.put(measure, new ChanceBand(values, ways <= deals));
            });
    return bands;
  }

  /** The four measures of two sections, for sides that their blocks are dealt to. */
  Map<Measure, PermutedMeasure> dealt(int a, int b) {
    List<WordCounts> blocks = blocks(a, b);
    SharedWords shared = new SharedWords(blocks, measures::weight, room);
    int inA = measures.document().blocks(a).size();
    Map<Measure, PermutedMeasure> dealt = new EnumMap<>(Measure.class);
    dealt.put(Measure.COSINE_TFIDF, new PermutedTfIdf(blocks.size(), inA, shared, measures));
    dealt.put(Measure.JENSEN_SHANNON, new PermutedDivergence(blocks, shared));
    if (measures.hasZ(a, b)) {
      double[][] excess = blocks.stream().map(measures::excess).toArray(double[][]::new);
      int[] tokens = blocks.stream().mapToInt(WordCounts::tokens).toArray();
      dealt.put(Measure.BURROWS_DELTA, new PermutedDelta(excess, tokens, inA, measures, false));
      dealt.put(Measure.COSINE_DELTA, new PermutedDelta(excess, tokens, inA, measures, true));
    }
    return dealt;
  }

  /** The blocks of one section, then those of the other. */
  private List<WordCounts> blocks(int a, int b) {
    List<WordCounts> blocks = new ArrayList<>(measures.document().blocks(a));
    blocks.addAll(measures.document().blocks(b));
    return blocks;
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
    Arrays.setAll(order, i -> i);
    List<int[]> drawn = new ArrayList<>();
    for (int deal = 0; deal < deals; deal++) {
      Resampling.choose(order, size, random);
      drawn.add(Arrays.copyOf(order, size));
    }
    return drawn;
  }
}
