package org.annales.table;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.types.StructType;

/**
 * Datasets of rows in Spark's own form: for tables of many millions of rows, where building a row
 * of objects and taking it apart again costs more than counting it.
 *
 * <p>It stands on what Spark has for its own parts, and is the one place that does.
 */
public final class CatalystRows {
  private CatalystRows() {}

  /** A dataset of rows; each may be changed once the next has been asked for. */
  public static Dataset<Row> of(SparkSession spark, JavaRDD<InternalRow> rows, StructType schema) {
    return ((org.apache.spark.sql.classic.SparkSession) spark)
        .internalCreateDataFrame(rows.rdd(), schema, false);
  }
}
