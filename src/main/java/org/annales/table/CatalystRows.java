package org.annales.table;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.types.StructType;

/**
 * Creates datasets of Spark's internal rows, which avoids the cost of converting rows of objects in
 * tables of many millions of rows. The only class that uses Spark's internal API for this.
 */
public final class CatalystRows {
  private CatalystRows() {}

  /** Creates a dataset of rows; an iterator may reuse one row object. */
  public static Dataset<Row> of(SparkSession spark, JavaRDD<InternalRow> rows, StructType schema) {
    return ((org.apache.spark.sql.classic.SparkSession) spark)
        .internalCreateDataFrame(rows.rdd(), schema, false);
  }
}
