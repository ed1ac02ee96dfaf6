package org.annales.table;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.catalyst.expressions.SpecificInternalRow;
import org.apache.spark.sql.types.StructType;

/** Converts records to Spark's internal rows. */
final class TableRows<T> implements FlatMapFunction<Iterator<T>, TalliedRow>, Serializable {
  private static final long serialVersionUID = 1L;

  private final ArrayList<Column<T>> columns;
  private final ArrayList<Getter.OfLong<T>> tallies;

  TableRows(List<Column<T>> columns) {
    this(columns, List.of());
  }

  TableRows(List<Column<T>> columns, List<Getter.OfLong<T>> tallies) {
    this.columns = new ArrayList<>(columns);
    this.tallies = new ArrayList<>(tallies);
  }

  static <T> StructType schema(List<Column<T>> columns) {
    StructType schema = new StructType();
    for (Column<T> column : columns) {
      schema = schema.add(column.name(), column.type(), true, column.description());
    }
    return schema;
  }

  @Override
  public Iterator<TalliedRow> call(Iterator<T> records) {
    TalliedRow row = new TalliedRow(new SpecificInternalRow(schema(columns)), tallies.size());
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return records.hasNext();
      }

      @Override
      public TalliedRow next() {
        T from = records.next();
        fill(row.row(), from);
        for (int i = 0; i < tallies.size(); i++) {
          row.setTally(i, tallies.get(i).get(from));
        }
        return row;
      }
    };
  }

  /** Returns a new row. */
  InternalRow newRow(T from) {
    InternalRow row = new GenericInternalRow(columns.size());
    fill(row, from);
    return row;
  }

  private void fill(InternalRow row, T from) {
    for (int i = 0; i < columns.size(); i++) {
      columns.get(i).write(from, row, i);
    }
  }
}
