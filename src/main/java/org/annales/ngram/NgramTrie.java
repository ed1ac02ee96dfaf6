package org.annales.ngram;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;

/**
 * Counts of the n-grams of a text, of all lengths up to a longest one. A node stands for an n-gram:
 * its parent for the n-gram without the last token. Nodes are numbered in the order in which their
 * n-grams first occur.
 *
 * <p>An occurrence costs one look-up of a packed key (parent, token) and no object.
 */
final class NgramTrie {
  private static final int ROOT = 0;

  private final int longest;
  private final long[] positions;
  private final Long2IntOpenHashMap children = new Long2IntOpenHashMap();
  private final IntArrayList parents = new IntArrayList();
  private final IntArrayList tokens = new IntArrayList();
  private final IntArrayList lengths = new IntArrayList();
  private final IntArrayList counts = new IntArrayList();

  NgramTrie(int longest) {
    this.longest = longest;
    this.positions = new long[longest + 1];
    addNode(-1, -1, 0);
  }

  /** Counts all n-grams of a run of tokens; none reaches beyond its ends. */
  void add(int[] run, int length) {
    for (int start = 0; start < length; start++) {
      int node = ROOT;
      int end = Math.min(length, start + longest);
      for (int i = start; i < end; i++) {
        node = child(node, run[i], i - start + 1);
        counts.set(node, counts.getInt(node) + 1);
        positions[i - start + 1]++;
      }
    }
  }

  private int child(int parent, int token, int length) {
    // 0 is the root, which is nobody's child, and so stands for none.
    long key = (long) parent << 32 | token;
    int node = children.get(key);
    if (node == 0) {
      node = addNode(parent, token, length);
      children.put(key, node);
    }
    return node;
  }

  private int addNode(int parent, int token, int length) {
    parents.add(parent);
    tokens.add(token);
    lengths.add(length);
    counts.add(0);
    return parents.size() - 1;
  }

  /** Nodes are numbered from 1 to this, inclusive. */
  int nodes() {
    return parents.size() - 1;
  }

  int length(int node) {
    return lengths.getInt(node);
  }

  int count(int node) {
    return counts.getInt(node);
  }

  int parent(int node) {
    return parents.getInt(node);
  }

  /** The last token of a node's n-gram. */
  int token(int node) {
    return tokens.getInt(node);
  }

  /** How many n-grams of a length there were, with repetitions. */
  long positions(int length) {
    return positions[length];
  }

  /** Forgets all n-grams and keeps the room. */
  void clear() {
    children.clear();
    parents.clear();
    tokens.clear();
    lengths.clear();
    counts.clear();
    java.util.Arrays.fill(positions, 0);
    addNode(-1, -1, 0);
  }
}
