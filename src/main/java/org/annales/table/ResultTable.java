package org.annales.table;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * A declared table with its rows.
 *
 * @param records computed once, when the table is written
 * @param tallies names of sums over all rows, which are taken while the table is written
 * @param leftOut numbers of rows below thresholds, by name; read after it has been written
 */
public record ResultTable(
    SparkSession spark,
    Table<?> declaration,
    JavaRDD<TalliedRow> records,
    List<String> tallies,
    Supplier<Map<String, Long>> leftOut) {

  public String name() {
    return declaration.name();
  }

  /** The rows with the declared columns and their comments. */
  public Dataset<Row> rows() {
    return CatalystRows.of(spark, records.map(TalliedRow::row), declaration.schema());
  }

  /** Returns the table with the numbers of rows below thresholds. */
  public ResultTable leavingOut(Supplier<Map<String, Long>> counts) {
    return new ResultTable(spark, declaration, records, tallies, counts);
  }
}
