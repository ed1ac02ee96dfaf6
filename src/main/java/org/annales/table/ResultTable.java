package org.annales.table;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/**
 * A named table, as it is written and read by everybody: each column's comment is its meaning, unit
 * and formula.
 *
 * @param rows computed when the table is written, and once only
 * @param leftOut what a threshold kept out of the table, by name; asked after the table has been
 *     written
 */
public record ResultTable(
    String name,
    String caption,
    StructType schema,
    Dataset<Row> rows,
    Supplier<Map<String, Long>> leftOut) {

  public ResultTable {
    // Dataset.to fills a column that is missing with nulls: names are compared first.
    List<String> found = Arrays.asList(rows.columns());
    for (String column : schema.fieldNames()) {
      if (!found.contains(column)) {
        throw new IllegalArgumentException(
            "table " + name + " has no column " + column + ", but " + found);
      }
    }
    rows = rows.to(schema);
  }

  public ResultTable(String name, String caption, StructType schema, Dataset<Row> rows) {
    this(name, caption, schema, rows, Map::of);
  }
}
