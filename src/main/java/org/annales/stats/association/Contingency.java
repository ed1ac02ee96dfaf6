package org.annales.stats.association;

/**
 * A table of four cells: how often two things occur jointly, and each without the other. Every
 * measure of association is a function of it.
 *
 * <pre>
 *                second   other
 *   first         o11      o12     r1
 *   other         o21      o22     r2
 *                 c1       c2      n
 *
 *   expected(i, j) = ri · cj / n
 * </pre>
 *
 * Of a node and its collocate, first is the node and second the collocate, and n counts slots. Of a
 * term in two corpora, first is the term and second the target, see {@link TwoCorpora#table()}.
 * Source: the notation of Evert (2004).
 *
 * @param o11 joint occurrences
 * @param o12 of the first without the second
 * @param o21 of the second without the first
 * @param o22 of neither
 */
public record Contingency(long o11, long o12, long o21, long o22) {
  /** Up to this n the products of two sums fit into a long. */
  private static final long EXACT = 3_037_000_499L;

  public Contingency {
    if ((o11 | o12 | o21 | o22) < 0) {
      throw new IllegalArgumentException(
          "counts must be >= 0, were " + o11 + ", " + o12 + ", " + o21 + ", " + o22);
    }
  }

  /** The table of two things by their joint occurrences, the occurrences of each, and all. */
  public static Contingency ofMarginals(long both, long first, long second, long all) {
    return new Contingency(both, first - both, second - both, all - first - second + both);
  }

  public long r1() {
    return o11 + o12;
  }

  public long r2() {
    return o21 + o22;
  }

  public long c1() {
    return o11 + o21;
  }

  public long c2() {
    return o12 + o22;
  }

  public long n() {
    return o11 + o12 + o21 + o22;
  }

  /** Joint occurrences if the two were independent; NaN in an empty table. */
  public double expected() {
    return expected(r1(), c1());
  }

  double expected(long row, long column) {
    return (double) row * column / n();
  }

  boolean hasEmptyCell() {
    return o11 == 0 || o12 == 0 || o21 == 0 || o22 == 0;
  }

  /**
   * o11 · o22 − o12 · o21: n times the difference of observed and expected, the same in all cells
   * but for its sign. In whole numbers where they fit, since near independence the products are
   * nearly equal and their difference is all there is.
   */
  double determinant() {
    return n() <= EXACT
        ? (double) (o11 * o22 - o12 * o21)
        : (double) o11 * o22 - (double) o12 * o21;
  }
}
