package org.annales.collocation;

import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.annales.corpus.FormBlock;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * Reads the rows of pairs from one block after another. It returns the same row with other values
 * each time: a caller who keeps one must copy it.
 */
abstract class PairRows implements Iterator<CollocationRow> {
  private final Iterator<FormBlock> blocks;
  private final CollocationRow row = new CollocationRow();
  private final Pair pair = new Pair();
  private FormBlock block;
  private UTF8String[] forms;
  private int[] numbers;
  private int at;
  private int next;
  private int count;

  PairRows(Iterator<FormBlock> blocks) {
    this.blocks = blocks;
  }

  /** The number of rows of a pair. */
  abstract int count(Pair of);

  /** Fills the i-th row of a pair. */
  abstract void fill(Pair of, int i, CollocationRow ofPair);

  @Override
  public final boolean hasNext() {
    while (next == count && read()) {
      next = 0;
      count = count(pair);
    }
    return next < count;
  }

  private boolean read() {
    while (block == null || at == block.data().length) {
      if (!blocks.hasNext()) {
        return false;
      }
      block = blocks.next();
      forms = Arrays.stream(block.forms()).map(UTF8String::fromString).toArray(UTF8String[]::new);
      numbers = IntStream.range(0, forms.length).toArray();
      at = 0;
    }
    at = pair.read(block.data(), numbers, at);
    row.node = forms[pair.node];
    row.collocate = forms[pair.collocate];
    return true;
  }

  @Override
  public final CollocationRow next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    fill(pair, next++, row);
    return row;
  }
}
