package org.annales.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.MessageColumnIO;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;

/** Reads rows of a Parquet file one at a time. */
final class ParquetRows implements Rows {
  private final Path file;
  private final ParquetFileReader reader;
  private final MessageColumnIO columns;
  private final RowMaterializer materializer;
  private RecordReader<Map<String, Object>> rows;
  private long left;

  ParquetRows(Path file, Set<String> names) throws IOException {
    this.file = file;
    try {
      reader = open(file);
      MessageType whole = reader.getFileMetaData().getSchema();
      MessageType requested =
          new MessageType(
              whole.getName(),
              whole.getFields().stream()
                  .filter(column -> names.contains(column.getName()))
                  .toList());
      reader.setRequestedSchema(requested);
      columns =
          new ColumnIOFactory(reader.getFileMetaData().getCreatedBy())
              .getColumnIO(requested, whole);
      materializer = new RowMaterializer(requested);
    } catch (RuntimeException e) {
      throw broken(e);
    }
  }

  /** Parquet's default options parse the settings of Hadoop for each file. */
  private static ParquetFileReader open(Path file) throws IOException {
    return ParquetFileReader.open(
        new LocalInputFile(file),
        ParquetReadOptions.builder(new PlainParquetConfiguration()).build());
  }

  /** Parquet reports broken files by several runtime exceptions. */
  @Override
  public Map<String, Object> next() throws IOException {
    try {
      while (left == 0) {
        PageReadStore group = reader.readNextRowGroup();
        if (group == null) {
          return null;
        }
        left = group.getRowCount();
        rows = columns.getRecordReader(group, materializer);
      }
      left--;
      return rows.read();
    } catch (RuntimeException e) {
      throw broken(e);
    }
  }

  private IOException broken(RuntimeException e) {
    return new IOException(file + " is broken", e);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
