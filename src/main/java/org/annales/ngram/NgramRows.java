package org.annales.ngram;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;

/**
 * Rows for the n-grams of one text after another: by length, then in the order in which they first
 * occur.
 */
abstract class NgramRows implements Iterator<Row> {
  private final int min;
  private final int max;
  private final Tokens tokens = new Tokens();
  private final NgramTrie trie;
  private int length;
  private int node;
  private Row next;

  NgramRows(int min, int max) {
    this.min = min;
    this.max = max;
    this.trie = new NgramTrie(max);
    this.length = max + 1;
  }

  final Tokens tokens() {
    return tokens;
  }

  /** The n-grams of the text that was read last; empty when {@link #readText} is called. */
  final NgramTrie trie() {
    return trie;
  }

  /** Counts the next text into the trie; false where there is none. */
  abstract boolean readText();

  /** The row of an n-gram. */
  abstract Row row(int ofLength, String ngram, int ofNode);

  @Override
  public final boolean hasNext() {
    while (next == null && (length <= max || begin())) {
      node = trie.next(node, length);
      if (node == 0) {
        length++;
      } else {
        next = row(length, tokens.ngram(trie, node), node);
      }
    }
    return next != null;
  }

  private boolean begin() {
    trie.clear();
    length = min;
    node = 0;
    boolean read = readText();
    if (!read) {
      length = max + 1;
    }
    return read;
  }

  @Override
  public final Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Row row = next;
    next = null;
    return row;
  }
}
