package org.annales.sentiment;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.catalyst.util.GenericArrayData;
import org.apache.spark.unsafe.types.UTF8String;

/** Rows of numbers, strings and lists of strings in Spark's own form. */
final class InternalRows {
  private InternalRows() {}

  static InternalRow of(Row row) {
    Object[] values = new Object[row.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = of(row.get(i));
    }
    return new GenericInternalRow(values);
  }

  private static Object of(Object value) {
    if (value instanceof String text) {
      return UTF8String.fromString(text);
    }
    if (value instanceof String[] texts) {
      Object[] all = new Object[texts.length];
      for (int i = 0; i < all.length; i++) {
        all[i] = UTF8String.fromString(texts[i]);
      }
      return new GenericArrayData(all);
    }
    return value;
  }
}
