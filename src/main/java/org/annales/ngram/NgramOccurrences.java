package org.annales.ngram;

/**
 * Holds the occurrences of each n-gram in document order: offset in tokens of all works, and
 * segment.
 */
final class NgramOccurrences {
  private final int[] first;
  private final int[] filled;
  private final long[] places;
  private final int[] segments;

  /** Room for the occurrences that a trie has counted. */
  NgramOccurrences(NgramTrie trie, int shortest) {
    first = new int[trie.last() + 2];
    for (int node = 1; node <= trie.last(); node++) {
      int occurrences = trie.length(node) >= shortest ? trie.count(node) : 0;
      first[node + 1] = Math.addExact(first[node], occurrences);
    }
    filled = first.clone();
    places = new long[first[trie.last() + 1]];
    segments = new int[places.length];
  }

  /** Adds the next occurrence of a node. */
  void add(int node, int segment, long place) {
    int at = filled[node]++;
    places[at] = place;
    segments[at] = segment;
  }

  /** Copies the places of a node's occurrences to the beginning of an array. */
  void copyPlaces(int node, long[] to) {
    System.arraycopy(places, first[node], to, 0, first[node + 1] - first[node]);
  }

  /** The segment of a node's i-th occurrence. */
  int segment(int node, int i) {
    return segments[first[node] + i];
  }
}
