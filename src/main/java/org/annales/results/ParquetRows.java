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
import org.apache.parquet.schema.LogicalTypeAnnotation;
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
    return group == null ? null : fields(group, columns);
  }

  /** The fields of a group, found by their position: names would be looked up for each value. */
  private static Map<String, Object> fields(Group group, List<Type> types) {
    Map<String, Object> fields = new HashMap<>();
    for (int i = 0; i < types.size(); i++) {
      Type type = types.get(i);
      fields.put(
          type.getName(), group.getFieldRepetitionCount(i) == 0 ? null : value(group, i, type));
    }
    return fields;
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

  private static Object value(Group group, int field, Type type) {
    if (type.isPrimitive()) {
      return scalar(group, field, type);
    }
    Group inner = group.getGroup(field, 0);
    return LogicalTypeAnnotation.listType().equals(type.getLogicalTypeAnnotation())
        ? list(inner, type.asGroupType().getType(0).asGroupType().getType(0))
        : fields(inner, type.asGroupType().getFields());
  }

  /** A list is a group of repeated groups with one value each. */
  private static List<Object> list(Group list, Type element) {
    int size = list.getFieldRepetitionCount(0);
    List<Object> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      Group item = list.getGroup(0, i);
      values.add(item.getFieldRepetitionCount(0) == 0 ? null : value(item, 0, element));
    }
    return values;
  }

  private static Object scalar(Group group, int field, Type type) {
    return switch (type.asPrimitiveType().getPrimitiveTypeName()) {
      case BINARY -> group.getString(field, 0);
      case INT32 -> group.getInteger(field, 0);
      case INT64 -> group.getLong(field, 0);
      case DOUBLE -> group.getDouble(field, 0);
      case BOOLEAN -> group.getBoolean(field, 0);
      default -> null;
    };
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
