package org.annales.ngram;

import java.util.Arrays;

/**
 * Counts the parts in which each node of a trie occurs, where the occurrences come part by part.
 */
final class NodeRange {
  private int[] parts = new int[1024];
  private int[] last = new int[1024];

  void occurs(int node, int part) {
    if (node >= parts.length) {
      int room = Math.max(node + 1, parts.length * 2);
      parts = Arrays.copyOf(parts, room);
      last = Arrays.copyOf(last, room);
    }
    // Parts are numbered from 0, and 0 stands for none.
    if (last[node] != part + 1) {
      last[node] = part + 1;
      parts[node]++;
    }
  }

  int of(int node) {
    return parts[node];
  }
}
