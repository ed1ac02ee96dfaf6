package org.annales.output;

import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.spark.sql.catalyst.InternalRow;

/** The numbers of a column; of real numbers their bits. */
final class NumberValues extends ColumnValues {
  /** Values after which it is decided whether a dictionary pays. */
  private static final int TRIED = 1024;

  /** The largest part of the values that a dictionary holds, one in so many. */
  private static final int REPEATED = 3;

  private static final int MOST = 1 << 15;

  private final PrimitiveTypeName type;
  private long[] values = new long[TRIED];
  private Long2IntOpenHashMap dictionary;
  private int[] places;

  NumberValues(ColumnDescriptor column, int ordinal) {
    super(column, ordinal);
    this.type = column.getPrimitiveType().getPrimitiveTypeName();
  }

  @Override
  int addValue(InternalRow row, int at, int n) {
    if (n == values.length) {
      values = Arrays.copyOf(values, n * 2);
    }
    values[n] =
        switch (type) {
          case INT32 -> row.getInt(at);
          case INT64 -> row.getLong(at);
          default -> Double.doubleToRawLongBits(row.getDouble(at));
        };
    return 0;
  }

  @Override
  ByteBuffer dictionary(int count) {
    dictionary = new Long2IntOpenHashMap();
    places = new int[count];
    long last = 0;
    for (int i = 0; i < count; i++) {
      if (i > 0 && values[i] == last) {
        places[i] = places[i - 1];
        continue;
      }
      last = values[i];
      int size = dictionary.size();
      int known = dictionary.putIfAbsent(last, size + 1);
      places[i] = known == 0 ? size : known - 1;
      if (size > MOST || (i >= TRIED && size > i / REPEATED)) {
        dictionary = null;
        places = null;
        return null;
      }
    }
    long[] entries = new long[dictionary.size()];
    dictionary.long2IntEntrySet().forEach(e -> entries[e.getIntValue() - 1] = e.getLongKey());
    return plain(entries, 0, entries.length);
  }

  @Override
  int dictionarySize() {
    return dictionary.size();
  }

  @Override
  ByteBuffer encoded(int from, int to) throws IOException {
    return dictionary == null
        ? plain(values, from, to)
        : PageBytes.places(places, from, to, dictionary.size());
  }

  private ByteBuffer plain(long[] numbers, int from, int to) {
    boolean small = type == PrimitiveTypeName.INT32;
    ByteBuffer bytes = PageBytes.buffer((to - from) * (small ? Integer.BYTES : Long.BYTES));
    for (int i = from; i < to; i++) {
      if (small) {
        bytes.putInt((int) numbers[i]);
      } else {
        bytes.putLong(numbers[i]);
      }
    }
    return bytes.flip();
  }

  @Override
  void addStatistics(Statistics<?> statistics, int from, int to) {
    if (from == to) {
      return;
    }
    if (type == PrimitiveTypeName.DOUBLE) {
      addReals(statistics, from, to);
      return;
    }
    long least = values[from];
    long greatest = least;
    for (int i = from + 1; i < to; i++) {
      least = Math.min(least, values[i]);
      greatest = Math.max(greatest, values[i]);
    }
    if (type == PrimitiveTypeName.INT32) {
      statistics.updateStats((int) least);
      statistics.updateStats((int) greatest);
    } else {
      statistics.updateStats(least);
      statistics.updateStats(greatest);
    }
  }

  private void addReals(Statistics<?> statistics, int from, int to) {
    double least = Double.longBitsToDouble(values[from]);
    double greatest = least;
    for (int i = from + 1; i < to; i++) {
      double value = Double.longBitsToDouble(values[i]);
      least = Math.min(least, value);
      greatest = Math.max(greatest, value);
    }
    statistics.updateStats(least);
    statistics.updateStats(greatest);
  }

  @Override
  void clear() {
    dictionary = null;
    places = null;
  }
}
