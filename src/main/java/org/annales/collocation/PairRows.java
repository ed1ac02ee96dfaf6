package org.annales.collocation;

import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * Reads the rows of pairs from one block after another. It returns the same row with other values
 * each time: a caller who keeps one must copy it.
 */
abstract class PairRows implements Iterator<CollocationRow> {
  private final Iterator<Block> blocks;
  private final CollocationRow row = new CollocationRow();
  private final Pair pair = new Pair();
  private Block block;
  private UTF8String[] forms = new UTF8String[0];
  private int[] numbers = new int[0];
  private int at;
  private boolean ready;

  PairRows(Iterator<Block> blocks) {
    this.blocks = blocks;
  }

  /** Begins with the rows of another pair. */
  abstract void begin();

  /** Fills the next row of the pair that was read last; false where it has no more. */
  abstract boolean fill(Pair of, CollocationRow next);

  @Override
  public final boolean hasNext() {
    while (!ready && ((block != null && fill()) || read())) {}
    return ready;
  }

  private boolean fill() {
    ready = fill(pair, row);
    return ready;
  }

  private boolean read() {
    while (block == null || at == block.data().length) {
      if (!blocks.hasNext()) {
        return false;
      }
      block = blocks.next();
      forms = Arrays.stream(block.forms()).map(UTF8String::fromString).toArray(UTF8String[]::new);
      numbers = new int[forms.length];
      Arrays.setAll(numbers, i -> i);
      at = 0;
    }
    at = pair.read(block.data(), numbers, at);
    row.node = forms[pair.node];
    row.collocate = forms[pair.collocate];
    begin();
    return true;
  }

  @Override
  public final CollocationRow next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    ready = false;
    return row;
  }
}
