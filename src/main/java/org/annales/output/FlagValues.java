package org.annales.output;

import java.nio.ByteBuffer;
import java.util.BitSet;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.spark.sql.catalyst.InternalRow;

/** The truth values of a column. */
final class FlagValues extends ColumnValues {
  private final BitSet flags = new BitSet();

  FlagValues(ColumnDescriptor column, int ordinal) {
    super(column, ordinal);
  }

  @Override
  int addValue(InternalRow row, int at, int n) {
    flags.set(n, row.getBoolean(at));
    return 0;
  }

  @Override
  ByteBuffer dictionary(int count) {
    return null;
  }

  @Override
  int dictionarySize() {
    return 0;
  }

  @Override
  ByteBuffer encoded(int from, int to) {
    return PageBytes.bits(flags, from, to);
  }

  @Override
  void addStatistics(Statistics<?> statistics, int from, int to) {
    for (int i = from; i < to; i++) {
      statistics.updateStats(flags.get(i));
    }
  }

  @Override
  void clear() {
    flags.clear();
  }
}
