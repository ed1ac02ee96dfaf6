package org.annales.keyness;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annales.corpus.FormBlock;
import org.annales.corpus.WindowReader;
import org.annales.settings.KeynessSettings;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;

/** Reads the slices of a task, each with its part of every family; one slice is in memory. */
record ReadSlices<T>(Broadcast<Slices> slices, KeynessSettings settings, Reader<T> reader)
    implements FlatMapFunction<Iterator<Tuple2<Integer, FormBlock>>, T> {
  /** Computes something of a family's terms in a slice. */
  @FunctionalInterface
  interface Reader<T> extends Serializable {
    /** {@code number}: of the family among all. */
    T read(int pool, int number, TermFamily family);
  }

  @Override
  public Iterator<T> call(Iterator<Tuple2<Integer, FormBlock>> windows) {
    return new SortedGroups<>(windows, slice -> slice, this::read);
  }

  private Iterator<T> read(List<Tuple2<Integer, FormBlock>> windows) {
    int slice = windows.get(0)._1();
    Plan plan = slices.value().plan();
    int pool = slices.value().poolOf(slice);
    PoolParts parts = plan.parts(pool);
    WindowReader text =
        new WindowReader(windows.stream().map(Tuple2::_2).iterator(), settings.max());
    Terms terms = new Terms(text, parts, settings.max(), settings.minCount());
    return plan.pool(pool).targets().stream()
        .flatMap(target -> families(parts, terms, target, pool))
        .iterator();
  }

  private Stream<T> families(PoolParts parts, Terms terms, Target target, int pool) {
    return IntStream.rangeClosed(1, settings.max())
        .mapToObj(
            n ->
                reader.read(
                    pool,
                    pool * settings.max() + n - 1,
                    new TermFamily(parts, terms, target, n, settings)));
  }
}
