package org.annales.ngram;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.util.Arrays;

/**
 * Counts of n-grams of all lengths up to a longest one. A node stands for an n-gram, its parent for
 * the n-gram without the last token. Nodes are numbered from 1 in the order in which their n-grams
 * first occur; 0 is the root.
 *
 * <p>An occurrence costs one look-up of a packed key (parent, token) and no object.
 */
final class NgramTrie {
  private static final int ROOT = 0;

  private final int longest;
  private final int[] path;
  private final Long2IntOpenHashMap children = new Long2IntOpenHashMap();
  private final IntArrayList parents = new IntArrayList();
  private final IntArrayList tokens = new IntArrayList();
  private final IntArrayList lengths = new IntArrayList();
  private final IntArrayList counts = new IntArrayList();

  NgramTrie(int longest) {
    this.longest = longest;
    this.path = new int[longest];
    addNode(-1, -1, 0);
  }

  /**
   * Counts the n-grams that begin at one place of a run, of all lengths up to the longest and to
   * the end of the run.
   *
   * @return how many there are; {@link #visited} tells them
   */
  int addFrom(int start, int[] run, int end) {
    int node = ROOT;
    int length = Math.min(longest, end - start);
    for (int i = 0; i < length; i++) {
      node = child(node, run[start + i], i + 1);
      counts.set(node, counts.getInt(node) + 1);
      path[i] = node;
    }
    return length;
  }

  /** The node of the n-gram of a length that the last call of {@link #addFrom} counted. */
  int visited(int length) {
    return path[length - 1];
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

  /** The number of the last node. */
  int last() {
    return parents.size() - 1;
  }

  /** The first node of an n-gram of a length after another node; 0 where there is none. */
  int next(int node, int length) {
    for (int next = node + 1; next < lengths.size(); next++) {
      if (lengths.getInt(next) == length) {
        return next;
      }
    }
    return 0;
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

  /** Forgets all n-grams and keeps the room. */
  void clear() {
    children.clear();
    parents.clear();
    tokens.clear();
    lengths.clear();
    counts.clear();
    Arrays.fill(path, 0);
    addNode(-1, -1, 0);
  }
}
