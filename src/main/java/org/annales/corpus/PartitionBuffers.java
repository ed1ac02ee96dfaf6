package org.annales.corpus;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import scala.Tuple2;

/** Fills one block for each partition and sends it when it is full, so that a task holds little. */
public abstract class PartitionBuffers implements Iterator<Tuple2<Integer, FormBlock>> {
  /** Numbers of all blocks that are being filled: some megabytes. */
  private static final int ALL = 1 << 21;

  private static final int SMALLEST = 1 << 14;

  private final FormNumbers forms;
  private final FormBlock.Builder[] builders;
  private final int full;
  private final Deque<Tuple2<Integer, FormBlock>> ready = new ArrayDeque<>();
  private boolean ended;

  /** For so many partitions; {@code forms} numbers all tokens that are sent. */
  protected PartitionBuffers(int partitions, FormNumbers forms) {
    this.forms = forms;
    this.builders = new FormBlock.Builder[partitions];
    this.full = Math.max(SMALLEST, ALL / partitions);
  }

  /** Adds the next piece of work; false where there is none. */
  protected abstract boolean addMore();

  /** The numbering of all tokens that this task sends. */
  public final FormNumbers forms() {
    return forms;
  }

  /** The block of a token; all records of a token go to the same partition. */
  public final FormBlock.Builder about(int token) {
    return about(token, 0, builders.length);
  }

  /** The block of a token among so many partitions from a first one on. */
  final FormBlock.Builder about(int token, int first, int count) {
    return to(first + Math.floorMod(forms.form(token).hashCode(), count));
  }

  /** The block of two tokens in either order, by the hash codes of their forms. */
  protected final FormBlock.Builder about(int oneHash, int otherHash) {
    // Sums of similar words are near each other: the multiplication by 2^32/φ spreads them.
    int spread = (oneHash + otherHash) * 0x9E3779B9;
    return to(Math.floorMod(spread ^ spread >>> 16, builders.length));
  }

  /** Sends on what was counted. */
  protected final void counted(RowTally tally) {
    if (!tally.equals(RowTally.NONE)) {
      to(0).counted(tally);
    }
  }

  /** The block of a partition; the numbers that are added to it at once stay in one block. */
  private FormBlock.Builder to(int partition) {
    if (builders[partition] != null && builders[partition].size() >= full) {
      send(partition);
    }
    if (builders[partition] == null) {
      builders[partition] = new FormBlock.Builder(forms);
    }
    return builders[partition];
  }

  private void send(int partition) {
    ready.add(new Tuple2<>(partition, builders[partition].build()));
    builders[partition] = null;
  }

  @Override
  public final boolean hasNext() {
    while (ready.isEmpty() && !ended) {
      if (!addMore()) {
        ended = true;
        sendAll();
      }
    }
    return !ready.isEmpty();
  }

  private void sendAll() {
    for (int partition = 0; partition < builders.length; partition++) {
      if (builders[partition] != null) {
        send(partition);
      }
    }
  }

  @Override
  public final Tuple2<Integer, FormBlock> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }
}
