package org.annales.stats.association;

import static org.annales.stats.Defined.quotient;

import java.io.Serializable;

/**
 * The occurrences of a term in a target and in a reference, and the sizes of the two.
 *
 * <pre>
 *                target      reference
 *   term         a           b              a, b counts
 *   others       c − a       d − b          c, d sizes
 *
 *   expected in the target E1 = c · (a + b) / (c + d), in the reference E2 = d · (a + b) / (c + d)
 * </pre>
 *
 * Source: the letters of UCREL's log-likelihood page (Rayson).
 *
 * @param count occurrences in the target, a
 * @param referenceCount in the reference, b
 * @param size positions of the target, c
 * @param referenceSize of the reference, d
 */
public record TwoCorpora(long count, long referenceCount, long size, long referenceSize)
    implements Serializable {
  static final double MILLION = 1e6;

  /** What a count of 0 is read as where a logarithm or a quotient needs more. */
  static final double ZERO = 0.5;

  public TwoCorpora {
    if (count < 0 || referenceCount < 0 || count > size || referenceCount > referenceSize) {
      throw new IllegalArgumentException(
          "counts must be from 0 to the size, were "
              + count
              + " of "
              + size
              + " and "
              + referenceCount
              + " of "
              + referenceSize);
    }
  }

  /** The four cells: the term and all others, in the target and in the reference. */
  public Contingency table() {
    return new Contingency(count, referenceCount, size - count, referenceSize - referenceCount);
  }

  /** Occurrences in both. */
  public long both() {
    return count + referenceCount;
  }

  /** Over 0 where the target has more of it than the reference, by rate; 0 where as much. */
  public int sign() {
    // Of whole numbers: equal rates can differ by rounding.
    return Long.compare(
        Math.multiplyExact(count, referenceSize), Math.multiplyExact(referenceCount, size));
  }

  /** Occurrences in the target, were the rates equal. */
  public double expected() {
    return (double) size * both() / ((double) size + referenceSize);
  }

  /** Occurrences in the reference, were the rates equal. */
  public double referenceExpected() {
    return (double) referenceSize * both() / ((double) size + referenceSize);
  }

  /** How many occurrences the target has more than expected; the reference has as many less. */
  double difference() {
    return table().determinant() / ((double) size + referenceSize);
  }

  /** Occurrences in a million of the target; NaN where it is empty. */
  public double perMillion() {
    return quotient(count * MILLION, (double) size);
  }

  /** Occurrences in a million of the reference; NaN where it is empty. */
  public double referencePerMillion() {
    return quotient(referenceCount * MILLION, (double) referenceSize);
  }

  /** The count, with 0 read as ½. */
  double countAboveZero() {
    return count == 0 ? ZERO : count;
  }

  /** The count in the reference, with 0 read as ½. */
  double referenceCountAboveZero() {
    return referenceCount == 0 ? ZERO : referenceCount;
  }

  /** Whether a corpus is empty, or the term is in neither. */
  boolean isEmpty() {
    return size == 0 || referenceSize == 0 || both() == 0;
  }
}
