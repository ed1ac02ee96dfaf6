package org.annales.keyness;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import scala.Tuple2;

/**
 * Reads records that are sorted by a key, one group at a time, so that one group is in memory.
 *
 * @param <K> the key
 * @param <V> a record
 * @param <T> a result
 */
final class SortedGroups<K, V, T> implements Iterator<T> {
  private final Iterator<Tuple2<K, V>> sorted;
  private final Function<K, Object> groupOf;
  private final Function<List<Tuple2<K, V>>, Iterator<T>> reader;
  private Tuple2<K, V> next;
  private Iterator<T> results = Collections.emptyIterator();

  /** {@code reader}: computes the results of a group of at least one record. */
  SortedGroups(
      Iterator<Tuple2<K, V>> sorted,
      Function<K, Object> groupOf,
      Function<List<Tuple2<K, V>>, Iterator<T>> reader) {
    this.sorted = sorted;
    this.groupOf = groupOf;
    this.reader = reader;
    advance();
  }

  private void advance() {
    next = sorted.hasNext() ? sorted.next() : null;
  }

  @Override
  public boolean hasNext() {
    while (!results.hasNext() && next != null) {
      Object group = groupOf.apply(next._1());
      List<Tuple2<K, V>> records = new ArrayList<>();
      while (next != null && groupOf.apply(next._1()).equals(group)) {
        records.add(next);
        advance();
      }
      results = reader.apply(records);
    }
    return results.hasNext();
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return results.next();
  }
}
