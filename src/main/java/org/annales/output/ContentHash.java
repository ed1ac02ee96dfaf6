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
 * A hash of a table's rows that does not depend on their order, nor on how they are divided into
 * files.
 *
 * <pre>
 *   nulls          = Σ 2^i over the columns i, from 0 in the order of the schema, that are null in the row
 *   canonical row  = nulls; then each column, an array preceded by its size
 *   h              = XXH64 of the canonical row, as Spark's xxhash64 computes it (seed 42, nulls passed over)
 *   content hash   = Σ low 32 bits of h, then Σ high 32 bits of h, over all rows
 * </pre>
 *
 * Written as two numbers of 16 hexadecimal digits. Equal for equal bags of rows; it tells changes,
 * and is no defence against forgery. Sums of integers below 2⁶³ up to 2³¹ rows, so that no sum
 * depends on the partitioning.
 */
final class ContentHash {
  private static final String LOW = "hash_low";
  private static final String HIGH = "hash_high";

  private ContentHash() {}

  /** The two sums, to be aggregated over all rows of a table. */
  static List<Column> sums(StructType schema) {
    Column hash = rowHash(schema);
    return List.of(
        coalesce(sum(hash.bitwiseAND(0xFFFFFFFFL)), lit(0L)).as(LOW),
        coalesce(sum(shiftrightunsigned(hash, 32)), lit(0L)).as(HIGH));
  }

  private static Column rowHash(StructType schema) {
    List<Column> parts = new ArrayList<>();
    Column nulls = lit(0L);
    long mark = 1;
    for (StructField field : schema.fields()) {
      Column column = col(field.name());
      // XXH64 passes over nulls: without their mark (null, x) and (x, null) would be the same.
      nulls = nulls.bitwiseOR(when(column.isNull(), lit(mark)).otherwise(lit(0L)));
      mark <<= 1;
      if (field.dataType() instanceof ArrayType) {
        parts.add(size(column));
      }
      parts.add(column);
    }
    parts.add(0, nulls);
    return xxhash64(parts.toArray(Column[]::new));
  }

  /** The hash of the sums that were aggregated. */
  static String of(Map<String, Object> sums) {
    return String.format(Locale.ROOT, "%016x%016x", (Long) sums.get(LOW), (Long) sums.get(HIGH));
  }
}
