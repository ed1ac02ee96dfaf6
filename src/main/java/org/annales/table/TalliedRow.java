package org.annales.table;

import org.apache.spark.sql.catalyst.InternalRow;

/**
 * A row in Spark's internal form with the values that its table's tallies sum up. An iterator
 * reuses one, which is valid until the next is read.
 */
public final class TalliedRow {
  private final InternalRow row;
  private final long[] tallies;

  TalliedRow(InternalRow row, int tallies) {
    this.row = row;
    this.tallies = new long[tallies];
  }

  public InternalRow row() {
    return row;
  }

  /** The value of a tally. */
  public long tally(int i) {
    return tallies[i];
  }

  void setTally(int i, long value) {
    tallies[i] = value;
  }
}
