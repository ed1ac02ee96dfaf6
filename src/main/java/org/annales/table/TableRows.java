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

/**
 * Converts records to Spark's internal rows. An iterator reuses one row, which is valid until the
 * next is read.
 */
final class TableRows<T> implements FlatMapFunction<Iterator<T>, InternalRow>, Serializable {
  private static final long serialVersionUID = 1L;

  private final ArrayList<Column<T>> columns;

  TableRows(List<Column<T>> columns) {
    this.columns = new ArrayList<>(columns);
  }

  static <T> StructType schema(List<Column<T>> columns) {
    StructType schema = new StructType();
    for (Column<T> column : columns) {
      schema = schema.add(column.name(), column.type(), true, column.description());
    }
    return schema;
  }

  @Override
  public Iterator<InternalRow> call(Iterator<T> records) {
    InternalRow row = new SpecificInternalRow(schema(columns));
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return records.hasNext();
      }

      @Override
      public InternalRow next() {
        return filled(row, records.next());
      }
    };
  }

  /** Returns a new row. */
  InternalRow newRow(T from) {
    return filled(new GenericInternalRow(columns.size()), from);
  }

  private InternalRow filled(InternalRow row, T from) {
    for (int i = 0; i < columns.size(); i++) {
      columns.get(i).write(from, row, i);
    }
    return row;
  }
}
