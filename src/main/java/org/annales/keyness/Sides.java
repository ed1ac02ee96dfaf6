package org.annales.keyness;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.annales.stats.dispersion.Parts;

/**
 * Numbers from 0 the segments that have a position for n-grams of a length, those of the target
 * before those of the reference.
 */
final class Sides {
  private final long[] sizes;
  private final int[] numbers;
  private final int target;
  private final int reference;
  private final Parts parts;

  /**
   * The sides of a comparison.
   *
   * @param sizes positions in each segment of the pool
   * @param target the segments of the target
   */
  Sides(long[] sizes, Range target) {
    this.sizes = sizes;
    this.numbers = new int[sizes.length];
    Arrays.fill(numbers, -1);
    this.target = number(0, IntStream.range(target.from(), target.to()));
    this.reference =
        number(
                this.target,
                IntStream.range(0, sizes.length).filter(segment -> !target.contains(segment)))
            - this.target;
    this.parts =
        new Parts(
            IntStream.range(target.from(), target.to())
                .mapToLong(segment -> sizes[segment])
                .filter(size -> size > 0)
                .toArray());
  }

  private int number(int from, IntStream segments) {
    int[] next = {from};
    segments.filter(segment -> sizes[segment] > 0).forEach(segment -> numbers[segment] = next[0]++);
    return next[0];
  }

  int target() {
    return target;
  }

  int reference() {
    return reference;
  }

  /** The segments of the target as parts. */
  Parts parts() {
    return parts;
  }

  long size() {
    return parts.total();
  }

  long referenceSize() {
    return Arrays.stream(sizes).sum() - size();
  }

  /** The number of a segment of the pool. */
  int number(int segment) {
    return numbers[segment];
  }

  /** Positions of a segment of the pool. */
  long size(int segment) {
    return sizes[segment];
  }
}
