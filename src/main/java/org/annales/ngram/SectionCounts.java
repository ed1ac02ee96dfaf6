package org.annales.ngram;

import java.util.Arrays;

/**
 * Holds how often some of the n-grams of a trie occur in each section that they occur in; the
 * occurrences are added in the order of the sections.
 */
final class SectionCounts {
  private static final int NOT_KEPT = -1;

  private final int[] first;
  private final int[] filled;
  private final int[] sections;
  private final int[] counts;

  /**
   * @param ofNodes sections that each node occurs in; a negative number for one that is not kept
   * @param last the last node
   */
  SectionCounts(int[] ofNodes, int last) {
    first = new int[last + 2];
    int room = 0;
    for (int node = 1; node <= last; node++) {
      first[node] = room;
      room = Math.addExact(room, Math.max(0, ofNodes[node]));
    }
    first[last + 1] = room;
    sections = new int[room];
    counts = new int[room];
    filled = Arrays.copyOf(first, last + 1);
    for (int node = 1; node <= last; node++) {
      filled[node] = ofNodes[node] < 0 ? NOT_KEPT : first[node];
    }
  }

  /** Adds an occurrence of a node; ignored if the node is not kept. */
  void add(int node, int section) {
    int next = filled[node];
    if (next == NOT_KEPT) {
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
