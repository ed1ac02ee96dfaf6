package org.annales.keyness;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annales.settings.KeynessSettings;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;

/** Something of each family of a task's slices; one slice at a time is in memory. */
abstract class ReadSlices<T> implements FlatMapFunction<Iterator<Tuple2<SliceKey, Windows>>, T> {
  private static final long serialVersionUID = 1L;

  private final Broadcast<Slices> slices;
  private final KeynessSettings settings;

  ReadSlices(Broadcast<Slices> slices, KeynessSettings settings) {
    this.slices = slices;
    this.settings = settings;
  }

  /** What is wanted of the terms of a slice; {@code number}: of their family among all. */
  abstract T read(int pool, int number, Family family);

  @Override
  public final Iterator<T> call(Iterator<Tuple2<SliceKey, Windows>> windows) {
    return new Read(windows);
  }

  private final class Read implements Iterator<T> {
    private final Iterator<Tuple2<SliceKey, Windows>> windows;
    private Tuple2<SliceKey, Windows> next;
    private Iterator<T> ofSlice = Stream.<T>empty().iterator();

    Read(Iterator<Tuple2<SliceKey, Windows>> windows) {
      this.windows = windows;
      advance();
    }

    private void advance() {
      next = windows.hasNext() ? windows.next() : null;
    }

    @Override
    public boolean hasNext() {
      while (!ofSlice.hasNext() && next != null) {
        ofSlice = readSlice();
      }
      return ofSlice.hasNext();
    }

    @Override
    public T next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return ofSlice.next();
    }

    private Iterator<T> readSlice() {
      SliceKey slice = next._1();
      Plan plan = slices.value().plan();
      PoolParts parts = plan.parts(slice.pool());
      ArrivedWindows text = new ArrivedWindows(settings.max());
      while (next != null && next._1().isOfSliceOf(slice)) {
        text.add(parts.firstPlace(next._1().section()), next._2());
        advance();
      }
      Terms terms = new Terms(text, settings.max(), settings.minCount());
      return plan.pool(slice.pool()).targets().stream()
          .flatMap(target -> families(parts, terms, target, slice.pool()))
          .iterator();
    }

    private Stream<T> families(PoolParts parts, Terms terms, Target target, int pool) {
      return IntStream.rangeClosed(1, settings.max())
          .mapToObj(
              n ->
                  read(
                      pool,
                      pool * settings.max() + n - 1,
                      new Family(parts, terms, target, n, settings)));
    }
  }
}
