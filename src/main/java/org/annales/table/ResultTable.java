package org.annales.table;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * A declared table with its rows, whose columns carry the declared descriptions as comments.
 *
 * @param rows computed once, when the table is written
 * @param tallies integer aggregates computed while it is written, by name
 * @param leftOut numbers of rows below thresholds, by name; read after it has been written
 */
public record ResultTable(
    Table<?> declaration,
    Dataset<Row> rows,
    Map<String, Column> tallies,
    Supplier<Map<String, Long>> leftOut) {

  public ResultTable {
    rows = withComments(declaration.name(), declaration.schema(), rows);
  }

  public ResultTable(Table<?> table, Dataset<Row> rows) {
    this(table, rows, Map.of(), Map::of);
  }

  public String name() {
    return declaration.name();
  }

  /** Returns the table with aggregates of its rows. */
  public ResultTable tallying(Map<String, Column> aggregates) {
    return new ResultTable(declaration, rows, aggregates, leftOut);
  }

  /** Returns the table with the numbers of rows below thresholds. */
  public ResultTable leavingOut(Supplier<Map<String, Long>> counts) {
    return new ResultTable(declaration, rows, tallies, counts);
  }

  /**
   * Selects the columns in the schema's order, with its comments. {@code Dataset.to} would fill
   * missing columns with nulls, cast silently and rebuild arrays.
   */
  private static Dataset<Row> withComments(String name, StructType schema, Dataset<Row> rows) {
    Map<String, DataType> found = new HashMap<>();
    for (StructField field : rows.schema().fields()) {
      found.put(field.name(), field.dataType());
    }
    List<Column> columns = new ArrayList<>();
    for (StructField field : schema.fields()) {
      DataType type = found.get(field.name());
      if (type == null || !DataType.equalsIgnoreNullability(type, field.dataType())) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "table %s must have a column %s of type %s, has %s",
                name,
                field.name(),
                field.dataType().simpleString(),
                found));
      }
      columns.add(col(field.name()).as(field.name(), field.metadata()));
    }
    return rows.select(columns.toArray(Column[]::new));
  }
}
