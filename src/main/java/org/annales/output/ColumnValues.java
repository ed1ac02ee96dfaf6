package org.annales.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.BitSet;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.compression.CompressionCodecFactory.BytesInputCompressor;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.spark.sql.catalyst.InternalRow;

/**
 * Holds the values of a column of a row group and writes them as pages: levels that mark nulls,
 * then the values, or their places in a dictionary where values repeat.
 *
 * <p>A column at a time takes a fraction of the time of parquet-java's writers of single values.
 */
abstract class ColumnValues {
  /** Rows of a page, as parquet-java's default. */
  private static final int PAGE = 20_000;

  private final ColumnDescriptor column;
  private final int ordinal;
  private final BitSet present = new BitSet();
  private int rows;
  private int values;

  ColumnValues(ColumnDescriptor column, int ordinal) {
    this.column = column;
    this.ordinal = ordinal;
  }

  /** Adds the value of a row. Returns the bytes of text that are held for it. */
  final int add(InternalRow row) {
    int bytes = 0;
    if (!row.isNullAt(ordinal)) {
      present.set(rows);
      bytes = addValue(row, ordinal, values++);
    }
    rows++;
    return bytes;
  }

  /** Adds a value that is not null, the n-th from 0. Returns the bytes of text held for it. */
  abstract int addValue(InternalRow row, int at, int n);

  /** Prepares the dictionary of so many values; returns null if there is none. */
  abstract ByteBuffer dictionary(int count);

  /** How many values the dictionary has. */
  abstract int dictionarySize();

  /** Encodes values, by their places in the dictionary if there is one. */
  abstract ByteBuffer encoded(int from, int to) throws IOException;

  /** Adds the least and the greatest of some values to statistics. */
  abstract void addStatistics(Statistics<?> statistics, int from, int to);

  /** Forgets all values. */
  abstract void clear();

  /** Writes the column and forgets its values. */
  final void writeTo(ParquetFileWriter out, BytesInputCompressor compressor) throws IOException {
    out.startColumn(column, rows, compressor.getCodecName());
    ByteBuffer dictionary = values > 0 ? dictionary(values) : null;
    if (dictionary != null) {
      int bytes = dictionary.remaining();
      out.writeDictionaryPage(
          new DictionaryPage(
              compressor.compress(BytesInput.from(dictionary)),
              bytes,
              dictionarySize(),
              Encoding.PLAIN));
    }
    int value = 0;
    for (int from = 0; from < rows; from += PAGE) {
      int to = Math.min(rows, from + PAGE);
      int last = value + present.get(from, to).cardinality();
      Statistics<?> statistics = Statistics.createStats(column.getPrimitiveType());
      statistics.incrementNumNulls(to - from - (last - value));
      addStatistics(statistics, value, last);
      BytesInput page =
          BytesInput.concat(
              BytesInput.from(PageBytes.levels(present, from, to)),
              BytesInput.from(
                  last > value ? encoded(value, last) : PageBytes.none(dictionary != null)));
      out.writeDataPage(
          to - from,
          Math.toIntExact(page.size()),
          compressor.compress(page),
          statistics,
          to - from,
          Encoding.RLE,
          Encoding.RLE,
          dictionary == null ? Encoding.PLAIN : Encoding.RLE_DICTIONARY);
      value = last;
    }
    out.endColumn();
    present.clear();
    rows = 0;
    values = 0;
    clear();
  }
}
