package org.annales.ngram;

import java.util.Arrays;

/**
 * Holds how often some of the n-grams of a trie occur in each section that they occur in; the
 * occurrences are added in the order of the sections.
 */
final class SectionCounts {
  private final int[] first;
  private final int[] filled;
  private final int[] sections;
  private final int[] counts;

  /**
   * @param ofNodes sections that each node occurs in; 0 for one that is not kept
   */
  SectionCounts(int... ofNodes) {
    first = new int[ofNodes.length + 1];
    for (int node = 0; node < ofNodes.length; node++) {
      first[node + 1] = Math.addExact(first[node], ofNodes[node]);
    }
    sections = new int[first[ofNodes.length]];
    counts = new int[sections.length];
    filled = Arrays.copyOf(first, ofNodes.length);
  }

  /** Adds an occurrence of a node; ignored if the node is not kept. */
  void add(int node, int section) {
    int next = filled[node];
    if (sections(node) == 0) {
      return;
    }
    if (next > first[node] && sections[next - 1] == section) {
      counts[next - 1]++;
    } else {
      sections[next] = section;
      counts[next] = 1;
      filled[node]++;
    }
  }

  /** How many sections a node occurs in. */
  int sections(int node) {
    return first[node + 1] - first[node];
  }

  /** The i-th section of a node. */
  int section(int node, int i) {
    return sections[first[node] + i];
  }

  /** How often a node occurs in its i-th section. */
  int count(int node, int i) {
    return counts[first[node] + i];
  }
}
