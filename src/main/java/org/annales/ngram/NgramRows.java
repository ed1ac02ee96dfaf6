package org.annales.ngram;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.unsafe.Platform;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * Iterates over the n-grams of one text after another: by length, then in the order in which they
 * first occur. All are one cursor that is changed in place.
 *
 * @param <T> the cursor
 */
abstract class NgramRows<T> implements Iterator<T> {
  private final NgramSpec spec;
  private final NgramTrie trie;
  private byte[][] forms = new byte[0][];
  private byte[] joined = new byte[256];
  private int length;
  private int node;
  private boolean ready;

  NgramRows(NgramSpec spec) {
    this.spec = spec;
    this.trie = spec.trie();
    this.length = spec.max() + 1;
  }

  /** The n-grams of the text that was read last; empty when {@link #readText} is called. */
  final NgramTrie trie() {
    return trie;
  }

  /** Counts the next text into the trie; its tokens by their numbers, null where there is none. */
  abstract String[] readText();

  /** Whether an n-gram is iterated over. */
  abstract boolean keeps(int ofLength, int ofNode);

  /** Loads an n-gram into the cursor; its characters are valid until the next is loaded. */
  abstract T moveTo(int ofLength, UTF8String ngram, int ofNode);

  @Override
  public final boolean hasNext() {
    while (!ready && (length <= spec.max() || begin())) {
      node = trie.next(node, length);
      if (node == 0) {
        length++;
      } else {
        ready = keeps(length, node);
      }
    }
    return ready;
  }

  private boolean begin() {
    trie.clear();
    String[] read = readText();
    if (read == null) {
      return false;
    }
    forms = new byte[read.length][];
    for (int i = 0; i < read.length; i++) {
      forms[i] = read[i].getBytes(StandardCharsets.UTF_8);
    }
    length = spec.min();
    node = 0;
    return true;
  }

  @Override
  public final T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    ready = false;
    return moveTo(length, ngram(node), node);
  }

  /** The tokens of a node's n-gram, joined by one space: written from the last to the first. */
  private UTF8String ngram(int last) {
    int start = joined.length;
    for (int at = last; at > 0; at = trie.parent(at)) {
      byte[] form = forms[trie.token(at)];
      int room = form.length + 1;
      if (start < room) {
        int used = joined.length - start;
        byte[] larger = new byte[joined.length * 2 + room];
        System.arraycopy(joined, start, larger, larger.length - used, used);
        joined = larger;
        start = larger.length - used;
      }
      if (at != last) {
        joined[--start] = ' ';
      }
      start -= form.length;
      System.arraycopy(form, 0, joined, start, form.length);
    }
    return UTF8String.fromAddress(
        joined, (long) Platform.BYTE_ARRAY_OFFSET + start, joined.length - start);
  }
}
