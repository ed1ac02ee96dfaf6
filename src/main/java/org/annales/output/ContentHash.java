package org.annales.output;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.shiftrightunsigned;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructField;
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
  private static final String LOW = "hash_low";
  private static final String HIGH = "hash_high";

  private ContentHash() {}

  /** The two sums to aggregate over all rows of a table. */
  static List<Column> sums(StructType schema) {
    Column hash = rowHash(schema);
    return List.of(
        coalesce(sum(hash.bitwiseAND(0xFFFFFFFFL)), lit(0L)).as(LOW),
        coalesce(sum(shiftrightunsigned(hash, 32)), lit(0L)).as(HIGH));
  }

  private static Column rowHash(StructType schema) {
    List<Column> parts = new ArrayList<>();
    Column nulls = lit(0L);
    long bit = 1;
    for (StructField field : schema.fields()) {
      Column column = col(field.name());
      // XXH64 skips nulls: without their bits (null, x) and (x, null) would be equal.
      nulls = nulls.bitwiseOR(when(column.isNull(), lit(bit)).otherwise(lit(0L)));
      bit <<= 1;
      if (field.dataType() instanceof ArrayType) {
        parts.add(size(column));
      }
      parts.add(column);
    }
    parts.add(0, nulls);
    return xxhash64(parts.toArray(Column[]::new));
  }

  /** Formats the aggregated sums as a hash. */
  static String of(Map<String, Object> sums) {
    return String.format(Locale.ROOT, "%016x%016x", (Long) sums.get(LOW), (Long) sums.get(HIGH));
  }
}
