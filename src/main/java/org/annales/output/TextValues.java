package org.annales.output;

import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.io.api.Binary;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.unsafe.Platform;
import org.apache.spark.unsafe.types.UTF8String;

/** The texts of a column: places in a dictionary as long as they repeat, else their bytes. */
final class TextValues extends ColumnValues {
  /** Values after which it is decided whether a dictionary pays. */
  private static final int TRIED = 1024;

  /** The largest part of the values that a dictionary holds, one in so many. */
  private static final int REPEATED = 3;

  private static final int MOST = 1 << 15;

  private final Object2IntOpenHashMap<UTF8String> numbers = new Object2IntOpenHashMap<>();
  private final List<UTF8String> entries = new ArrayList<>();
  private boolean inDictionary = true;
  private int[] places = new int[TRIED];
  private UTF8String last;
  private byte[] bytes = new byte[TRIED];

  /** Where each text ends, if there is no dictionary. */
  private int[] ends = new int[TRIED];

  TextValues(ColumnDescriptor column, int ordinal) {
    super(column, ordinal);
    numbers.defaultReturnValue(-1);
  }

  @Override
  int addValue(InternalRow row, int at, int n) {
    UTF8String text = row.getUTF8String(at);
    if (inDictionary && (entries.size() > MOST || (n >= TRIED && entries.size() > n / REPEATED))) {
      leaveDictionary(n);
    }
    return inDictionary ? addPlace(text, n) : addBytes(text, n);
  }

  private int addPlace(UTF8String text, int n) {
    if (n == places.length) {
      places = Arrays.copyOf(places, n * 2);
    }
    if (text.equals(last)) {
      places[n] = places[n - 1];
      return 0;
    }
    int place = numbers.getInt(text);
    if (place >= 0) {
      places[n] = place;
      last = entries.get(place);
      return 0;
    }
    last = text.clone();
    places[n] = entries.size();
    numbers.put(last, entries.size());
    entries.add(last);
    return last.numBytes();
  }

  private int addBytes(UTF8String text, int n) {
    int from = n == 0 ? 0 : ends[n - 1];
    int end = Math.addExact(from, text.numBytes());
    if (end > bytes.length) {
      bytes =
          Arrays.copyOf(
              bytes, (int) Math.min(Integer.MAX_VALUE - 8, Math.max(end, bytes.length * 2L)));
    }
    if (n == ends.length) {
      ends = Arrays.copyOf(ends, n * 2);
    }
    text.writeToMemory(bytes, (long) Platform.BYTE_ARRAY_OFFSET + from);
    ends[n] = end;
    return text.numBytes();
  }

  private void leaveDictionary(int count) {
    for (int i = 0; i < count; i++) {
      addBytes(entries.get(places[i]), i);
    }
    inDictionary = false;
    numbers.clear();
    entries.clear();
    last = null;
  }

  @Override
  ByteBuffer dictionary(int count) {
    if (!inDictionary) {
      return null;
    }
    int length = entries.stream().mapToInt(text -> Integer.BYTES + text.numBytes()).sum();
    ByteBuffer plain = PageBytes.buffer(length);
    for (UTF8String text : entries) {
      plain.putInt(text.numBytes());
      plain.put(text.getBytes());
    }
    return plain.flip();
  }

  @Override
  int dictionarySize() {
    return entries.size();
  }

  @Override
  ByteBuffer encoded(int from, int to) throws IOException {
    if (inDictionary) {
      return PageBytes.places(places, from, to, entries.size());
    }
    int start = from == 0 ? 0 : ends[from - 1];
    ByteBuffer plain = PageBytes.buffer(ends[to - 1] - start + (to - from) * Integer.BYTES);
    for (int i = from; i < to; i++) {
      plain.putInt(ends[i] - start);
      plain.put(bytes, start, ends[i] - start);
      start = ends[i];
    }
    return plain.flip();
  }

  @Override
  void addStatistics(Statistics<?> statistics, int from, int to) {
    if (from == to) {
      return;
    }
    if (inDictionary) {
      boolean[] seen = new boolean[entries.size()];
      for (int i = from; i < to; i++) {
        if (!seen[places[i]]) {
          seen[places[i]] = true;
          statistics.updateStats(Binary.fromConstantByteArray(entries.get(places[i]).getBytes()));
        }
      }
      return;
    }
    int least = from;
    int greatest = from;
    for (int i = from + 1; i < to; i++) {
      if (compare(i, least) < 0) {
        least = i;
      } else if (compare(i, greatest) > 0) {
        greatest = i;
      }
    }
    statistics.updateStats(binary(least));
    statistics.updateStats(binary(greatest));
  }

  private int compare(int a, int b) {
    return Arrays.compareUnsigned(bytes, start(a), ends[a], bytes, start(b), ends[b]);
  }

  private Binary binary(int i) {
    return Binary.fromConstantByteArray(Arrays.copyOfRange(bytes, start(i), ends[i]));
  }

  private int start(int i) {
    return i == 0 ? 0 : ends[i - 1];
  }

  @Override
  void clear() {
    numbers.clear();
    entries.clear();
    last = null;
    inDictionary = true;
  }
}
