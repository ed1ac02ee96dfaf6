package org.annales.analysis;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Reads the tables that a run has already written. */
@FunctionalInterface
public interface Results {

  /**
   * Returns the rows of a written table.
   *
   * @throws IllegalArgumentException if it has not been written
   */
  Dataset<Row> table(String name);
}
