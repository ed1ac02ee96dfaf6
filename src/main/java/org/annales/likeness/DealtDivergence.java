package org.annales.likeness;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annales.stats.JensenShannon;

/**
 * The Jensen-Shannon divergence of two sides. A word of one block alone always adds half its share;
 * what others add depends on few whole numbers, and is looked up.
 */
final class DealtDivergence implements Dealt {
  /** Words with more occurrences are few, and are computed each time. */
  private static final int RARE = 32;

  /** Sides have few sizes, since most blocks have the same. */
  private static final int MOST_SIZES = 64;

  private final int[][] counts;
  private final int[] totals;
  private final int[] offsets;
  private final int rare;
  private final int[] alone;
  private final int[] tokens;
  private final int allAlone;
  private final int allTokens;
  private final int[] sum;
  private final Map<Integer, double[]> added = new HashMap<>();

  /**
   * Sides of blocks.
   *
   * @param inBlocks room for a number for every word, all 0, and left so
   * @param totalOf the same
   */
  DealtDivergence(List<WordCounts> blocks, int[] inBlocks, int[] totalOf) {
    Shared shared = new Shared(blocks, inBlocks, totalOf);
    this.totals = shared.totals();
    this.rare = shared.rare;
    this.counts = shared.counts();
    this.alone = shared.alone;
    this.offsets = new int[totals.length];
    for (int i = 0; i < rare; i++) {
      offsets[i] = offset(totals[i]);
    }
    this.tokens = blocks.stream().mapToInt(WordCounts::tokens).toArray();
    int sumAlone = 0;
    int sumTokens = 0;
    for (int i = 0; i < tokens.length; i++) {
      sumAlone += alone[i];
      sumTokens += tokens[i];
    }
    this.allAlone = sumAlone;
    this.allTokens = sumTokens;
    this.sum = new int[totals.length];
    shared.clear();
  }

  private static int offset(int total) {
    return total * (total + 1) / 2;
  }

  @Override
  public double of(int[] side, int size) {
    Arrays.fill(sum, 0);
    int inside = 0;
    int aloneInside = 0;
    for (int i = 0; i < size; i++) {
      add(counts[side[i]]);
      inside += tokens[side[i]];
      aloneInside += alone[side[i]];
    }
    double a = inside;
    double b = (double) allTokens - inside;
    double[] ofRare = ofRare(inside);
    double divergence = (aloneInside / a + (allAlone - aloneInside) / b) / 2;
    for (int i = 0; i < rare; i++) {
      divergence += ofRare[offsets[i] + sum[i]];
    }
    for (int i = rare; i < sum.length; i++) {
      divergence += JensenShannon.ofWord(sum[i] / a, (totals[i] - sum[i]) / b);
    }
    return Math.max(0, divergence);
  }

  private void add(int... block) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += block[i];
    }
  }

  /** What words add of which so many stand inside, by their total. */
  private double[] ofRare(int inside) {
    double[] known = added.get(inside);
    if (known == null) {
      known = new double[offset(RARE + 1)];
      double outside = (double) allTokens - inside;
      for (int total = 1; total <= RARE; total++) {
        for (int count = 0; count <= total; count++) {
          known[offset(total) + count] =
              JensenShannon.ofWord((double) count / inside, (total - count) / outside);
        }
      }
      if (added.size() < MOST_SIZES) {
        added.put(inside, known);
      }
    }
    return known;
  }

  /** The words that several blocks have, the rare ones first. */
  private static final class Shared {
    private final List<WordCounts> blocks;
    private final int[] inBlocks;
    private final int[] totalOf;
    private final int[] words;
    private final int[] alone;
    private int rare;

    Shared(List<WordCounts> blocks, int[] inBlocks, int[] totalOf) {
      this.blocks = blocks;
      this.inBlocks = inBlocks;
      this.totalOf = totalOf;
      this.alone = new int[blocks.size()];
      int shared = 0;
      for (WordCounts block : blocks) {
        for (int i = 0; i < block.words().length; i++) {
          int word = block.words()[i];
          totalOf[word] += block.counts()[i];
          shared += ++inBlocks[word] == 2 ? 1 : 0;
        }
      }
      this.words = new int[shared];
      collect();
    }

    /** Each word is taken at the first block that has it. */
    private void collect() {
      int frequent = words.length;
      for (int block = 0; block < alone.length; block++) {
        for (int i = 0; i < blocks.get(block).words().length; i++) {
          int word = blocks.get(block).words()[i];
          if (inBlocks[word] == 1) {
            alone[block] += blocks.get(block).counts()[i];
          } else if (inBlocks[word] > 1 && totalOf[word] <= RARE) {
            inBlocks[word] = -1 - rare;
            words[rare++] = word;
          } else if (inBlocks[word] > 1) {
            inBlocks[word] = -1 - --frequent;
            words[frequent] = word;
          }
        }
      }
    }

    int[] totals() {
      return Arrays.stream(words).map(word -> totalOf[word]).toArray();
    }

    int[][] counts() {
      int[][] counts = new int[alone.length][words.length];
      for (int block = 0; block < alone.length; block++) {
        for (int i = 0; i < blocks.get(block).words().length; i++) {
          int place = -1 - inBlocks[blocks.get(block).words()[i]];
          if (place >= 0) {
            counts[block][place] = blocks.get(block).counts()[i];
          }
        }
      }
      return counts;
    }

    void clear() {
      for (WordCounts block : blocks) {
        for (int word : block.words()) {
          inBlocks[word] = 0;
          totalOf[word] = 0;
        }
      }
    }
  }
}
