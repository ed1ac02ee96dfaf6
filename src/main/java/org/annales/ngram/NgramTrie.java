package org.annales.ngram;

import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.util.Arrays;

/**
 * Counts of n-grams of all lengths up to a longest one. A node stands for an n-gram, its parent for
 * the n-gram without the last token. Nodes are numbered from 1 in the order in which their n-grams
 * first occur; 0 is the root.
 *
 * <p>An occurrence costs one look-up of a packed key (parent, token), one of a single token none,
 * and no object.
 */
public final class NgramTrie {
  private final int longest;
  private final int[] path;
  private final Long2IntOpenHashMap children = new Long2IntOpenHashMap();
  private int[] ofTokens = new int[1024];
  private int[] parents = new int[1024];
  private int[] tokens = new int[1024];
  private int[] counts = new int[1024];
  private byte[] lengths = new byte[1024];
  private int last;

  public NgramTrie(int longest) {
    this.longest = longest;
    this.path = new int[longest];
  }

  /**
   * Counts the n-grams that begin at one place of a run, of all lengths up to the longest and to
   * the end of the run.
   *
   * @return how many there are; {@link #visited} tells them
   */
  public int addFrom(int start, int[] run, int end) {
    int length = Math.min(longest, end - start);
    int node = 0;
    for (int i = 0; i < length; i++) {
      node = i == 0 ? ofToken(run[start]) : child(node, run[start + i], i + 1);
      counts[node]++;
      path[i] = node;
    }
    return Math.max(0, length);
  }

  /** The node of the n-gram of a length that the last call of {@link #addFrom} counted. */
  public int visited(int length) {
    return path[length - 1];
  }

  private int ofToken(int token) {
    if (token >= ofTokens.length) {
      ofTokens = Arrays.copyOf(ofTokens, Math.max(token + 1, ofTokens.length * 2));
    }
    if (ofTokens[token] == 0) {
      ofTokens[token] = addNode(0, token, 1);
    }
    return ofTokens[token];
  }

  private int child(int parent, int token, int length) {
    // 0 is the root, which is nobody's child, and so stands for none.
    int node = children.putIfAbsent((long) parent << 32 | token, last + 1);
    return node == 0 ? addNode(parent, token, length) : node;
  }

  private int addNode(int parent, int token, int length) {
    last++;
    if (last == parents.length) {
      int room = last * 2;
      parents = Arrays.copyOf(parents, room);
      tokens = Arrays.copyOf(tokens, room);
      counts = Arrays.copyOf(counts, room);
      lengths = Arrays.copyOf(lengths, room);
    }
    parents[last] = parent;
    tokens[last] = token;
    counts[last] = 0;
    lengths[last] = (byte) length;
    return last;
  }

  /** The number of the last node. */
  public int last() {
    return last;
  }

  /** The first node of an n-gram of a length after another node; 0 where there is none. */
  public int next(int node, int length) {
    for (int next = node + 1; next <= last; next++) {
      if (lengths[next] == length) {
        return next;
      }
    }
    return 0;
  }

  public int count(int node) {
    return counts[node];
  }

  public int parent(int node) {
    return parents[node];
  }

  /** How many tokens a node's n-gram has. */
  public int length(int node) {
    return lengths[node];
  }

  /** The last token of a node's n-gram. */
  public int token(int node) {
    return tokens[node];
  }

  /** Forgets all n-grams and keeps the room. */
  void clear() {
    children.clear();
    Arrays.fill(ofTokens, 0);
    last = 0;
  }
}
