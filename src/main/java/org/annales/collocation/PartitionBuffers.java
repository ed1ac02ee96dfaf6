package org.annales.collocation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.annales.corpus.PackTokens;
import scala.Tuple2;

/**
 * Blocks for the partitions of a task's words, sent as they fill, so that a task holds little of
 * what it sends. All records of a word go to the same partition.
 */
abstract class PartitionBuffers implements Iterator<Tuple2<Integer, Block>> {
  /** Numbers of all blocks that are being filled: some megabytes. */
  private static final int ALL = 1 << 21;

  private static final int SMALLEST = 1 << 14;

  private final PackTokens pack;
  private final Block.Builder[] builders;
  private final int full;
  private final Deque<Tuple2<Integer, Block>> ready = new ArrayDeque<>();
  private boolean ended;

  /** For so many partitions; the pack numbers all that is sent. */
  PartitionBuffers(int partitions, PackTokens pack) {
    this.pack = pack;
    this.builders = new Block.Builder[partitions];
    this.full = Math.max(SMALLEST, ALL / partitions);
  }

  /** Adds the next piece of work; false where there is none. */
  abstract boolean addMore();

  /** The numbering of all that this task sends. */
  final PackTokens pack() {
    return pack;
  }

  /** The block of a token; the numbers written in one call stay in one block. */
  final Block.Builder about(int token) {
    return to(Math.floorMod(pack.form(token).hashCode(), builders.length));
  }

  /** The block of two tokens in either order, by the hash codes of their forms. */
  final Block.Builder about(int oneHash, int otherHash) {
    // Sums of similar words are near each other: the multiplication by 2^32/φ spreads them.
    int spread = (oneHash + otherHash) * 0x9E3779B9;
    return to(Math.floorMod(spread ^ spread >>> 16, builders.length));
  }

  /** Sends on what was counted. */
  final void counted(Tally tally) {
    if (!tally.equals(Tally.NONE)) {
      to(0).counted(tally);
    }
  }

  private Block.Builder to(int place) {
    if (builders[place] != null && builders[place].size() >= full) {
      send(place);
    }
    if (builders[place] == null) {
      builders[place] = new Block.Builder(pack);
    }
    return builders[place];
  }

  private void send(int place) {
    ready.add(new Tuple2<>(place, builders[place].build()));
    builders[place] = null;
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
    for (int place = 0; place < builders.length; place++) {
      if (builders[place] != null) {
        send(place);
      }
    }
  }

  @Override
  public final Tuple2<Integer, Block> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }
}
