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
 * Computes chance bands of the measures of two sections: their blocks are permuted between two
 * sides of as many blocks, and the sides are measured in place of the sections; document
 * frequencies, means and deviations are computed again for each permutation. Not thread-safe.
 */
final class PairPermutation {
  /** With fewer permutations, no band can hold 95 % of them. */
  static final int FEWEST_WAYS = 40;

  /** Above this number of blocks all ways are never enumerated. */
  private static final int COUNTED_WAYS = 60;

  private final PairMeasures measures;
  private final int permutations;
  private final SharedWords.Workspace workspace;

  PairPermutation(PairMeasures measures, int permutations) {
    this.measures = measures;
    this.permutations = permutations;
    this.workspace = new SharedWords.Workspace(measures.document().forms().length);
  }

  /** The number of ways to split the blocks, or infinity above 60 blocks. */
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
        ways <= permutations
            ? all(inA, inA + inB)
            : drawn(inA, inA + inB, Seeds.of(document.id(a), document.id(b)));
    permuted(a, b)
        .forEach(
            (measure, of) -> {
              double[] values =
                  sides.stream().mapToDouble(side -> of.of(side, side.length)).toArray();
              bands.put(measure, new ChanceBand(values, ways <= permutations));
            });
    return bands;
  }

  /** The four measures as functions of a side. */
  Map<Measure, PermutedMeasure> permuted(int a, int b) {
    List<WordCounts> blocks = blocks(a, b);
    SharedWords shared = new SharedWords(blocks, measures::weight, workspace);
    int inA = measures.document().blocks(a).size();
    Map<Measure, PermutedMeasure> permuted = new EnumMap<>(Measure.class);
    permuted.put(Measure.COSINE_TFIDF, new PermutedTfIdf(blocks.size(), inA, shared, measures));
    permuted.put(Measure.JENSEN_SHANNON, new PermutedDivergence(blocks, shared));
    if (measures.hasZ(a, b)) {
      double[][] excess = blocks.stream().map(measures::excess).toArray(double[][]::new);
      int[] tokens = blocks.stream().mapToInt(WordCounts::tokens).toArray();
      permuted.put(Measure.BURROWS_DELTA, new PermutedDelta(excess, tokens, inA, measures, false));
      permuted.put(Measure.COSINE_DELTA, new PermutedDelta(excess, tokens, inA, measures, true));
    }
    return permuted;
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
    for (int i = 0; i < permutations; i++) {
      Resampling.choose(order, size, random);
      drawn.add(Arrays.copyOf(order, size));
    }
    return drawn;
  }
}
