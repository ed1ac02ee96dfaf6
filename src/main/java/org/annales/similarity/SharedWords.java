package org.annales.similarity;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * Counts the words that several blocks of two sections share, rare words first. Only these are
 * split between the sides when blocks are permuted; a word of one block alone follows its block.
 */
final class SharedWords {
  /** Words with more occurrences are few. */
  static final int RARE = 32;

  private final List<WordCounts> blocks;
  private final IntToDoubleFunction weights;
  private final Workspace workspace;
  private final int[] words;
  private final int[] first;
  private final int[] last;
  private final int[][] counts;
  private final int[] alone;
  private final double[] aloneSquared;
  private final int[] totals;
  private int rare;

  /** Work arrays over the words of a document, all 0 between uses. */
  static final class Workspace {
    private final int[] inBlocks;
    private final int[] totalOf;

    Workspace(int words) {
      this.inBlocks = new int[words];
      this.totalOf = new int[words];
    }
  }

  /**
   * The words of some blocks.
   *
   * @param weights what each word of the document weighs
   */
  SharedWords(List<WordCounts> blocks, IntToDoubleFunction weights, Workspace workspace) {
    this.blocks = List.copyOf(blocks);
    this.weights = weights;
    this.workspace = workspace;
    this.aloneSquared = new double[blocks.size()];
    this.alone = new int[blocks.size()];
    this.words = new int[count()];
    this.first = new int[words.length];
    this.last = new int[words.length];
    number();
    this.totals = Arrays.stream(words).map(word -> workspace.totalOf[word]).toArray();
    this.counts = new int[alone.length][words.length];
    fill();
    clear();
  }

  /** How many words several blocks have. */
  private int count() {
    int shared = 0;
    for (WordCounts block : blocks) {
      for (int i = 0; i < block.words().length; i++) {
        int word = block.words()[i];
        workspace.totalOf[word] += block.counts()[i];
        shared += ++workspace.inBlocks[word] == 2 ? 1 : 0;
      }
    }
    return shared;
  }

  /** Numbers each word at the first block that has it; then −1 − its place marks it. */
  private void number() {
    int frequent = words.length;
    for (int block = 0; block < alone.length; block++) {
      for (int i = 0; i < blocks.get(block).words().length; i++) {
        int word = blocks.get(block).words()[i];
        if (workspace.inBlocks[word] == 1) {
          addAlone(block, word, blocks.get(block).counts()[i]);
        } else if (workspace.inBlocks[word] > 1) {
          int place = workspace.totalOf[word] <= RARE ? rare++ : --frequent;
          workspace.inBlocks[word] = -1 - place;
          words[place] = word;
          first[place] = block;
        }
      }
    }
  }

  private void addAlone(int block, int word, int count) {
    double weighed = weights.applyAsDouble(word) * count;
    alone[block] += count;
    aloneSquared[block] += weighed * weighed;
  }

  private void fill() {
    for (int block = 0; block < alone.length; block++) {
      for (int i = 0; i < blocks.get(block).words().length; i++) {
        int place = -1 - workspace.inBlocks[blocks.get(block).words()[i]];
        if (place >= 0) {
          counts[block][place] = blocks.get(block).counts()[i];
          last[place] = block;
        }
      }
    }
  }

  private void clear() {
    for (WordCounts block : blocks) {
      for (int word : block.words()) {
        workspace.inBlocks[word] = 0;
        workspace.totalOf[word] = 0;
      }
    }
  }

  int size() {
    return words.length;
  }

  /** How many of the words, the first ones, occur so rarely that few counts are possible. */
  int rare() {
    return rare;
  }

  /** The number of a word in the document. */
  int word(int place) {
    return words[place];
  }

  /** Occurrences of a word in all blocks. */
  int total(int place) {
    return totals[place];
  }

  /** How many of the two sections have a word, the first being so many blocks. */
  int sections(int place, int inA) {
    return (first[place] < inA ? 1 : 0) + (last[place] >= inA ? 1 : 0);
  }

  /** Tokens of a block whose words no other block has. */
  int alone(int block) {
    return alone[block];
  }

  /** The sum of the squares of these words' counts, times their weights. */
  double aloneSquared(int block) {
    return aloneSquared[block];
  }

  /** Adds the occurrences of all words in a block. */
  void add(int block, int... to) {
    int[] own = counts[block];
    for (int i = 0; i < to.length; i++) {
      to[i] += own[i];
    }
  }
}
