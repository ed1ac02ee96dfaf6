package org.annales.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/** Reads rows of a Parquet file one at a time. */
final class ParquetRows implements Rows {
  private final Path file;
  private final ParquetReader<Group> reader;
  private final List<Type> columns;

  ParquetRows(Path file, Set<String> names) throws IOException {
    this.file = file;
    InputFile input = new LocalInputFile(file);
    MessageType whole;
    try (ParquetFileReader footer = ParquetFileReader.open(input)) {
      whole = footer.getFileMetaData().getSchema();
    } catch (RuntimeException e) {
      throw broken(e);
    }
    this.columns =
        whole.getFields().stream().filter(column -> names.contains(column.getName())).toList();
    PlainParquetConfiguration configuration = new PlainParquetConfiguration();
    configuration.set(
        ReadSupport.PARQUET_READ_SCHEMA, new MessageType(whole.getName(), columns).toString());
    this.reader = new Groups(input, configuration).build();
  }

  /** Reads each row as a tree of groups. */
  private static final class Groups extends ParquetReader.Builder<Group> {
    Groups(InputFile file, PlainParquetConfiguration configuration) {
      super(file, configuration);
    }

    @Override
    protected ReadSupport<Group> getReadSupport() {
      return new GroupReadSupport();
    }
  }

  @Override
  public Map<String, Object> next() throws IOException {
    Group group = read();
    if (group == null) {
      return null;
    }
    Map<String, Object> row = new HashMap<>();
    for (Type column : columns) {
      String name = column.getName();
      boolean isNull = group.getFieldRepetitionCount(name) == 0;
      row.put(name, isNull ? null : value(group, column));
    }
    return row;
  }

  /** Reads a row; Parquet reports broken files by several runtime exceptions. */
  private Group read() throws IOException {
    try {
      return reader.read();
    } catch (RuntimeException e) {
      throw broken(e);
    }
  }

  private IOException broken(RuntimeException e) {
    return new IOException(file + " is broken", e);
  }

  private static Object value(Group group, Type column) {
    return column.isPrimitive()
        ? scalar(group, column, 0)
        : list(group.getGroup(column.getName(), 0));
  }

  /** A list is a group of repeated groups with one value each. */
  private static List<Object> list(Group list) {
    Type repeated = list.getType().getType(0);
    Type element = repeated.asGroupType().getType(0);
    int size = list.getFieldRepetitionCount(0);
    List<Object> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      values.add(scalar(list.getGroup(0, i), element, 0));
    }
    return values;
  }

  private static Object scalar(Group group, Type type, int index) {
    return switch (type.asPrimitiveType().getPrimitiveTypeName()) {
      case BINARY -> group.getString(type.getName(), index);
      case INT32 -> group.getInteger(type.getName(), index);
      case BOOLEAN -> group.getBoolean(type.getName(), index);
      default -> null;
    };
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
