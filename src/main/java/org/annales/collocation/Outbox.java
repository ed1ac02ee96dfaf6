package org.annales.collocation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.annales.corpus.PackTokens;
import scala.Tuple2;

/**
 * Blocks for the partitions of a task's words, sent as they fill, so that a task holds little of
 * what it sends. All that is said of a word goes to one partition.
 */
abstract class Outbox implements Iterator<Tuple2<Integer, Block>> {
  /** Numbers of a full block: some megabytes on all ways together. */
  private static final int FULL = 1 << 16;

  private final PackTokens pack = new PackTokens();
  private final Block.Builder[] builders;
  private final Deque<Tuple2<Integer, Block>> ready = new ArrayDeque<>();
  private boolean ended;

  Outbox(int partitions) {
    this.builders = new Block.Builder[partitions];
  }

  /** Adds the next piece of work; false where there is none. */
  abstract boolean addMore();

  /** One numbering of all that this task sends. */
  final PackTokens pack() {
    return pack;
  }

  /** The block that tells of a token; what is told in one go stays together. */
  final Block.Builder about(int token) {
    int place = Math.floorMod(pack.form(token).hashCode(), builders.length);
    if (builders[place] != null && builders[place].size() >= FULL) {
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
