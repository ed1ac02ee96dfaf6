package org.annales.analysis;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The tables that a run has written so far. */
@FunctionalInterface
public interface Results {

  /**
   * The rows of a table, as they were written.
   *
   * @throws IllegalArgumentException where no such table has been written
   */
  Dataset<Row> table(String name);
}
