package org.annales.ngram;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.util.Arrays;
import java.util.function.IntFunction;
import org.annales.corpus.StopWordMarks;

/**
 * Counts n-grams of all lengths up to a longest one. A node stands for an n-gram, its parent for
 * the n-gram without the last token. Nodes are numbered from 1 in the order in which their n-grams
 * first occur; 0 is the root.
 *
 * <p>An occurrence costs one look-up of a packed key (parent, token), one of a single token none,
 * and no object.
 *
 * <p>Where tokens may be skipped, it counts k-skip-n-grams (Guthrie and others 2006, LREC,
 * 1222–1225): every choice of n tokens in their order that passes over at most k tokens between the
 * first and the last.
 */
public final class NgramTrie {
  private final int longest;
  private final int skip;
  private final IntArrayList visited = new IntArrayList();
  private final Long2IntOpenHashMap children = new Long2IntOpenHashMap();
  private int[] ofTokens = new int[1024];
  private int[] parents = new int[1024];
  private int[] tokens = new int[1024];
  private int[] counts = new int[1024];
  private byte[] lengths = new byte[1024];
  private int last;

  /** Counts n-grams of adjacent tokens. */
  public NgramTrie(int longest) {
    this(longest, 0);
  }

  /** Counts n-grams that pass over at most so many tokens. */
  public NgramTrie(int longest, int skip) {
    this.longest = longest;
    this.skip = skip;
  }

  /**
   * Counts the n-grams that begin at one place of a run, of all lengths up to the longest and to
   * the end of the run. No n-gram holds a {@linkplain StopWordMarks#GAP gap}.
   *
   * @return how many there are; {@link #visited} returns them
   */
  public int addFrom(int start, int[] run, int end) {
    visited.clear();
    if (start < end && run[start] != StopWordMarks.GAP) {
      int node = visit(ofToken(run[start]));
      if (skip == 0) {
        addAdjacent(node, start, run, Math.min(end, start + longest));
      } else {
        addAll(node, 1, start, 0, run, end);
      }
    }
    return visited.size();
  }

  private void addAdjacent(int first, int start, int[] run, int end) {
    int node = first;
    for (int at = start + 1; at < end && run[at] != StopWordMarks.GAP; at++) {
      node = visit(child(node, run[at], at - start + 1));
    }
  }

  /** The n-grams that go on from one, whose last token stands at a place. */
  private void addAll(int node, int length, int last, int skipped, int[] run, int end) {
    if (length == longest) {
      return;
    }
    for (int at = last + 1; at < end && skipped + at - last - 1 <= skip; at++) {
      if (run[at] != StopWordMarks.GAP) {
        int next = visit(child(node, run[at], length + 1));
        addAll(next, length + 1, at, skipped + at - last - 1, run, end);
      }
    }
  }

  private int visit(int node) {
    counts[node]++;
    visited.add(node);
    return node;
  }

  /**
   * The node of the i-th n-gram that the last call of {@link #addFrom} counted, from 0; of adjacent
   * tokens it is the one of i + 1 tokens.
   */
  public int visited(int i) {
    return visited.getInt(i);
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

  /** The tokens of a node's n-gram, joined by one space. */
  public String text(int node, IntFunction<String> forms) {
    String text = forms.apply(tokens[node]);
    for (int at = parents[node]; at > 0; at = parents[at]) {
      text = forms.apply(tokens[at]) + " " + text;
    }
    return text;
  }

  /** Forgets all n-grams and keeps the room. */
  void clear() {
    children.clear();
    Arrays.fill(ofTokens, 0);
    last = 0;
  }
}
