package org.annales.output;

import java.util.Locale;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.types.StructType;

/**
 * A hash of a table's rows that does not depend on their order or partitioning.
 *
 * <pre>
 *   nulls          = Σ 2^i over the columns i, from 0 in the order of the schema, that are null in the row
 *   canonical row  = nulls; then each column, an array preceded by its size
 *   h              = XXH64 of the canonical row, as Spark's xxhash64 computes it (seed 42, nulls skipped)
 *   content hash   = Σ low 32 bits of h, then Σ high 32 bits of h, over all rows
 * </pre>
 *
 * Written as two numbers of 16 hexadecimal digits. Equal for equal multisets of rows; it detects
 * changes, not forgery. The sums stay below 2⁶³ up to 2³¹ rows.
 */
final class ContentHash {
  private static final long SEED = 42;
  private static final long LOW_BITS = 0xFFFFFFFFL;

  private final ValueHash[] columns;
  private long low;
  private long high;

  ContentHash(StructType schema) {
    this.columns = ValueHash.ofColumns(schema);
  }

  /** Adds a row. */
  void add(InternalRow row) {
    long nulls = 0;
    for (int i = 0; i < columns.length; i++) {
      nulls |= row.isNullAt(i) ? 1L << i : 0;
    }
    // XXH64 skips nulls: without their bits (null, x) and (x, null) would be equal.
    long hash = ValueHash.ofLong(nulls, SEED);
    for (int i = 0; i < columns.length; i++) {
      if (!row.isNullAt(i)) {
        hash = columns[i].of(row, i, hash);
      }
    }
    low += hash & LOW_BITS;
    high += hash >>> 32;
  }

  /** The sum of the low halves of the rows' hashes. */
  long low() {
    return low;
  }

  /** The sum of the high halves of the rows' hashes. */
  long high() {
    return high;
  }

  /** Formats the sums over all parts of a table. */
  static String format(long low, long high) {
    return String.format(Locale.ROOT, "%016x%016x", low, high);
  }
}
