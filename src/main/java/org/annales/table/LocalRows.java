package org.annales.table;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The one door through which rows come to the driver. */
public final class LocalRows {
  private LocalRows() {}

  /**
   * The rows of a small table.
   *
   * @throws IllegalStateException where there are more than {@code max}
   */
  public static List<Row> of(Dataset<Row> table, int max) {
    List<Row> rows = table.limit(max + 1).collectAsList();
    if (rows.size() > max) {
      throw new IllegalStateException("expected at most " + max + " rows, found more");
    }
    return rows;
  }

  /** What there is once for each section at most, in an order that has no meaning. */
  public static <T> List<T> ofSections(JavaRDD<T> sections) {
    return sections.collect();
  }

  /**
   * The numbers of all arrays, in an order that has no meaning.
   *
   * @param remedy what to do where there are too many
   * @throws IllegalStateException where there are more than {@code max}
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
