package org.annales.ngram;

import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;

/** A row of Spark's own form whose values are set anew for each n-gram: none is made for a row. */
final class NgramRow extends GenericInternalRow {
  private static final long serialVersionUID = 1L;

  NgramRow(int columns) {
    super(columns);
  }

  void set(int column, Object value) {
    update(column, value);
  }
}
