package org.annales.ngram;

import java.io.Serializable;
import org.annales.settings.NgramSettings;

/**
 * Specifies the n-grams that are counted.
 *
 * @param min tokens of the shortest
 * @param max tokens of the longest
 * @param skip tokens that one may pass over at most, the sum of its gaps; 0: adjacent tokens only
 */
public record NgramSpec(int min, int max, int skip) implements Serializable {

  /** Adjacent tokens, from one to so many. */
  public static NgramSpec adjacent(int max) {
    return new NgramSpec(1, max, 0);
  }

  static NgramSpec of(NgramSettings ngrams) {
    return new NgramSpec(ngrams.min(), ngrams.max(), ngrams.skip());
  }

  /** Tokens from the first to the last of the widest n-gram. */
  int width() {
    return max == 1 ? 1 : max + skip;
  }

  /** An empty trie for these n-grams. */
  NgramTrie trie() {
    return new NgramTrie(max, skip);
  }
}
