package org.annales.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.compression.CompressionCodecFactory.BytesInputCompressor;
import org.apache.parquet.hadoop.CodecFactory;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.execution.datasources.parquet.ParquetReadSupport;
import org.apache.spark.sql.execution.datasources.parquet.SparkToParquetSchemaConverter;
import org.apache.spark.sql.types.StructType;

/**
 * Writes rows of numbers, truth values and texts as Parquet, a column at a time: a row group is
 * held in arrays and encoded when it is full. Types and metadata are those of Spark's writer.
 */
final class FlatParquet implements PartFile {
  /** Bytes of numbers and of texts that a row group holds. */
  private static final long MOST_BYTES = 16L << 20;

  private static final int MOST_ROWS = 1 << 18;

  /** Bytes of the least and greatest texts in indexes and statistics, as parquet-java's default. */
  private static final int BOUND = ParquetProperties.DEFAULT_COLUMN_INDEX_TRUNCATE_LENGTH;

  private final StructType schema;
  private final ColumnValues[] columns;
  private final ParquetFileWriter out;
  private final CodecFactory codecs;
  private final int mostRows;
  private int rows;
  private long textBytes;

  FlatParquet(Path file, StructType schema, Configuration configuration) throws IOException {
    MessageType message = new SparkToParquetSchemaConverter(configuration).convert(schema);
    this.schema = schema;
    this.columns = new ColumnValues[schema.length()];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = column(message.getColumns().get(i), i);
    }
    this.mostRows = (int) Math.min(MOST_ROWS, MOST_BYTES / Long.BYTES / columns.length);
    this.codecs = new CodecFactory(configuration, ParquetWriter.DEFAULT_PAGE_SIZE);
    this.out =
        new ParquetFileWriter(
            new LocalOutputFile(file),
            message,
            ParquetFileWriter.Mode.CREATE,
            ParquetWriter.DEFAULT_BLOCK_SIZE,
            0,
            BOUND,
            BOUND,
            ParquetProperties.DEFAULT_PAGE_WRITE_CHECKSUM_ENABLED);
    out.start();
  }

  private static ColumnValues column(ColumnDescriptor column, int ordinal) {
    PrimitiveTypeName type = column.getPrimitiveType().getPrimitiveTypeName();
    return switch (type) {
      case BINARY -> new TextValues(column, ordinal);
      case BOOLEAN -> new FlagValues(column, ordinal);
      case INT32, INT64, DOUBLE -> new NumberValues(column, ordinal);
      default -> throw new IllegalArgumentException("no column of " + type);
    };
  }

  @Override
  public void write(InternalRow row) throws IOException {
    for (ColumnValues column : columns) {
      textBytes += column.add(row);
    }
    rows++;
    if (rows == mostRows || textBytes > MOST_BYTES) {
      writeGroup();
    }
  }

  private void writeGroup() throws IOException {
    BytesInputCompressor compressor = codecs.getCompressor(CompressionCodecName.ZSTD);
    out.startBlock(rows);
    for (ColumnValues column : columns) {
      column.writeTo(out, compressor);
    }
    out.endBlock();
    rows = 0;
    textBytes = 0;
  }

  @Override
  public void close() throws IOException {
    if (rows > 0) {
      writeGroup();
    }
    out.end(Map.of(ParquetReadSupport.SPARK_METADATA_KEY(), schema.json()));
    out.close();
    codecs.release();
  }
}
