package org.annales.table;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Collects rows to the driver, up to a limit; the only class that does. */
public final class LocalRows {
  private LocalRows() {}

  /**
   * Collects the rows of a small table.
   *
   * @throws IllegalStateException if there are more than {@code max}
   */
  public static List<Row> of(Dataset<Row> table, int max) {
    List<Row> rows = table.limit(max + 1).collectAsList();
    if (rows.size() > max) {
      throw new IllegalStateException("expected at most " + max + " rows, found more");
    }
    return rows;
  }

  /** Collects at most one element per section, in no defined order. */
  public static <T> List<T> ofSections(JavaRDD<T> sections) {
    return sections.collect();
  }

  /**
   * Collects the numbers of all arrays, in no defined order.
   *
   * @param remedy advice if there are too many
   * @throws IllegalStateException if there are more than {@code max}
   */
  public static double[] numbers(JavaRDD<double[]> arrays, int max, String remedy) {
    long found = arrays.map(array -> (long) array.length).fold(0L, Long::sum);
    if (found > max) {
      throw new IllegalStateException(
          "expected at most " + max + " numbers, found " + found + ": " + remedy);
    }
    return arrays.collect().stream().flatMapToDouble(Arrays::stream).toArray();
  }
}
