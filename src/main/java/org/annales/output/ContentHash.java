package org.annales.output;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.shiftrightunsigned;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.ArrayList;
import java.util.List;
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
 *   canonical row  = for each column in the order of the schema: whether it is null; for an array its size; its value
 *   h(k)           = XXH64 of (k, canonical row), as Spark's xxhash64 computes it, for k = 1 and 2
 *   content hash   = for k = 1 and 2: Σ low 32 bits of h(k), Σ high 32 bits of h(k), each modulo 2⁶⁴
 * </pre>
 *
 * Written as 64 hexadecimal digits, four of the sums after another. Equal for equal bags of rows;
 * it tells changes, and is no defence against forgery. Sums of integers, so that no sum depends on
 * the partitioning.
 */
final class ContentHash {
  private static final long LOW = 0xFFFFFFFFL;

  private ContentHash() {}

  /** The sums, named {@code hash_0} to {@code hash_3}. */
  static List<Column> sums(StructType schema) {
    List<Column> sums = new ArrayList<>();
    for (int k = 1; k <= 2; k++) {
      Column hash = rowHash(schema, k);
      sums.add(sum(hash.bitwiseAND(LOW)));
      sums.add(sum(shiftrightunsigned(hash, 32)));
    }
    for (int i = 0; i < sums.size(); i++) {
      sums.set(i, coalesce(sums.get(i), lit(0L)).as(name(i)));
    }
    return sums;
  }

  private static Column rowHash(StructType schema, int k) {
    List<Column> parts = new ArrayList<>();
    parts.add(lit(k));
    for (StructField field : schema.fields()) {
      Column column = col(field.name());
      // XXH64 passes over nulls: without the mark (null, x) and (x, null) would be the same.
      parts.add(column.isNull());
      if (field.dataType() instanceof ArrayType) {
        parts.add(size(column));
      }
      parts.add(column);
    }
    return xxhash64(parts.toArray(Column[]::new));
  }

  /** The hash of the sums that were observed. */
  static String of(Map<String, Object> observed) {
    StringBuilder hash = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      hash.append(String.format("%016x", (Long) observed.get(name(i))));
    }
    return hash.toString();
  }

  private static String name(int i) {
    return "hash_" + i;
  }
}
