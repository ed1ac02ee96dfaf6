package org.annales.keyness;

import java.util.Arrays;
import org.annales.corpus.PlacedTokens;
import org.annales.ngram.NgramTrie;

/**
 * Finds the n-grams of a text that are frequent enough to be tested, and the places where each
 * begins. They are numbered from 0, by length, then in the order in which they first occur.
 */
final class Terms {
  private final PlacedTokens text;
  private final NgramTrie trie;
  private final int[] nodes;
  private final int[] firstOfLength;
  private final int[] first;
  private final int[] places;

  Terms(PlacedTokens text, PoolParts parts, int longest, long minCount) {
    this.text = text;
    this.trie = new NgramTrie(longest);
    text.forEach((section, place, tokens, from, to) -> trie.addFrom(from, tokens, to));
    int[] terms = new int[trie.last() + 1];
    this.firstOfLength = new int[longest + 2];
    this.nodes = number(minCount, terms);
    this.first = new int[nodes.length + 1];
    for (int term = 0; term < nodes.length; term++) {
      first[term + 1] = Math.addExact(first[term], trie.count(nodes[term]));
    }
    this.places = new int[first[nodes.length]];
    place(parts, terms);
  }

  /** Numbers the nodes that are frequent enough, from 1 so that 0 is none. */
  private int[] number(long minCount, int... terms) {
    int longest = firstOfLength.length - 2;
    int[] frequent = new int[terms.length];
    int found = 0;
    for (int n = 1; n <= longest; n++) {
      firstOfLength[n] = found;
      for (int node = trie.next(0, n); node > 0; node = trie.next(node, n)) {
        if (trie.count(node) >= minCount) {
          frequent[found++] = node;
          terms[node] = found;
        }
      }
    }
    firstOfLength[longest + 1] = found;
    return Arrays.copyOf(frequent, found);
  }

  /** Counts again: the trie then has every count twice, and names the nodes at each place. */
  private void place(PoolParts parts, int... terms) {
    int[] filled = first.clone();
    text.forEach(
        (section, place, tokens, from, to) -> {
          int length = trie.addFrom(from, tokens, to);
          for (int n = 1; n <= length; n++) {
            int term = terms[trie.visited(n - 1)];
            if (term > 0) {
              places[filled[term - 1]++] = parts.firstPlace(section) + place;
            }
          }
        });
  }

  Range ofLength(int n) {
    return new Range(firstOfLength[n], firstOfLength[n + 1]);
  }

  int count(int term) {
    return first[term + 1] - first[term];
  }

  /** Occurrences at some places. */
  int count(int term, Range at) {
    return behind(term, at.to()) - behind(term, at.from());
  }

  /** The places where a term begins, in order. */
  int[] places(int term) {
    return Arrays.copyOfRange(places, first[term], first[term + 1]);
  }

  /** Those of its places that lie in a range. */
  int[] places(int term, Range at) {
    return Arrays.copyOfRange(places, behind(term, at.from()), behind(term, at.to()));
  }

  /** Where in all places the first of a term stands that is not before a place. */
  private int behind(int term, int place) {
    int found = Arrays.binarySearch(places, first[term], first[term + 1], place);
    return found < 0 ? ~found : found;
  }

  /** The tokens of a term, joined by one space. */
  String text(int term) {
    return trie.text(nodes[term], text::form);
  }
}
