package org.annales.stats.dispersion;

/**
 * The parts of a corpus and their sizes, which the dispersion of all its words shares. Not for
 * several threads at once.
 *
 * <pre>
 *   share of part i   s(i) = n(i) / Σ n
 * </pre>
 */
public final class Parts {
  private final long[] sizes;
  private final long total;
  private final double leastShare;
  private ExpectedDispersion expected;

  /**
   * Parts of these sizes, in tokens or in positions of n-grams.
   *
   * @param sizes each at least 1: a part that can hold no occurrence is none
   */
  public Parts(long... sizes) {
    this.sizes = sizes.clone();
    long sum = 0;
    long least = Long.MAX_VALUE;
    for (long size : sizes) {
      if (size < 1) {
        throw new IllegalArgumentException("the size of a part must be >= 1, was " + size);
      }
      sum += size;
      least = Math.min(least, size);
    }
    this.total = sum;
    this.leastShare = (double) least / sum;
  }

  /** How many parts there are. */
  public int count() {
    return sizes.length;
  }

  /** The size of all parts. */
  public long total() {
    return total;
  }

  /** What is expected of words that are spread at random. */
  ExpectedDispersion expected() {
    if (expected == null) {
      expected = new ExpectedDispersion(this);
    }
    return expected;
  }

  long size(int part) {
    return sizes[part];
  }

  double share(int part) {
    return (double) sizes[part] / total;
  }

  double leastShare() {
    return leastShare;
  }
}
