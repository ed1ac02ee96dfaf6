package org.annales.results;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.io.api.RecordMaterializer;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;

/**
 * Makes each row a map of its values as Parquet reads them, without the tree of groups that
 * Parquet's own reader makes first. A null has no entry.
 */
final class RowMaterializer extends RecordMaterializer<Map<String, Object>> {
  private final Struct root;
  private Map<String, Object> row;

  RowMaterializer(MessageType columns) {
    root = new Struct(columns, fields -> row = fields);
  }

  @Override
  public Map<String, Object> getCurrentRecord() {
    return row;
  }

  @Override
  public GroupConverter getRootConverter() {
    return root;
  }

  private static Converter converter(Type type, Consumer<Object> receiver) {
    if (type.isPrimitive()) {
      return new Scalar(type.asPrimitiveType().getPrimitiveTypeName(), receiver);
    }
    return LogicalTypeAnnotation.listType().equals(type.getLogicalTypeAnnotation())
        ? new Array(type.asGroupType(), receiver)
        : new Struct(type.asGroupType(), receiver::accept);
  }

  /** Makes a row or a struct a map by field name. */
  private static final class Struct extends GroupConverter {
    private final Converter[] converters;
    private final Consumer<Map<String, Object>> receiver;
    private Map<String, Object> fields;

    Struct(GroupType type, Consumer<Map<String, Object>> receiver) {
      this.receiver = receiver;
      this.converters =
          type.getFields().stream()
              .map(field -> converter(field, value -> fields.put(field.getName(), value)))
              .toArray(Converter[]::new);
    }

    @Override
    public Converter getConverter(int field) {
      return converters[field];
    }

    @Override
    public void start() {
      fields = new HashMap<>(2 * converters.length);
    }

    @Override
    public void end() {
      receiver.accept(fields);
    }
  }

  /** Makes an array a list: Parquet stores it as a group of repeated groups with one value each. */
  private static final class Array extends GroupConverter {
    private final Consumer<Object> receiver;
    private final Converter elements;
    private List<Object> values;

    Array(GroupType type, Consumer<Object> receiver) {
      this.receiver = receiver;
      this.elements = new Element(type.getType(0).asGroupType().getType(0), v -> values.add(v));
    }

    @Override
    public Converter getConverter(int field) {
      return elements;
    }

    @Override
    public void start() {
      values = new ArrayList<>();
    }

    @Override
    public void end() {
      receiver.accept(values);
    }
  }

  /** Passes on an element of an array, which may be null. */
  private static final class Element extends GroupConverter {
    private final Consumer<Object> receiver;
    private final Converter element;
    private Object value;

    Element(Type type, Consumer<Object> receiver) {
      this.receiver = receiver;
      this.element = converter(type, found -> value = found);
    }

    @Override
    public Converter getConverter(int field) {
      return element;
    }

    @Override
    public void start() {
      value = null;
    }

    @Override
    public void end() {
      receiver.accept(value);
    }
  }

  /** Passes on a number, a truth value or a text; one of a dictionary is decoded once. */
  private static final class Scalar extends PrimitiveConverter {
    private final Consumer<Object> receiver;
    private final PrimitiveTypeName kind;
    private Dictionary dictionary;
    private Object[] decoded;

    Scalar(PrimitiveTypeName kind, Consumer<Object> receiver) {
      this.kind = kind;
      this.receiver = receiver;
    }

    @Override
    public boolean hasDictionarySupport() {
      return true;
    }

    @Override
    public void setDictionary(Dictionary dictionary) {
      this.dictionary = dictionary;
      this.decoded = new Object[dictionary.getMaxId() + 1];
    }

    @Override
    public void addValueFromDictionary(int id) {
      if (decoded[id] == null) {
        decoded[id] = decode(id);
      }
      receiver.accept(decoded[id]);
    }

    private Object decode(int id) {
      return switch (kind) {
        case BINARY -> dictionary.decodeToBinary(id).toStringUsingUTF8();
        case INT32 -> dictionary.decodeToInt(id);
        case INT64 -> dictionary.decodeToLong(id);
        case DOUBLE -> dictionary.decodeToDouble(id);
        default -> null;
      };
    }

    @Override
    public void addBinary(Binary value) {
      receiver.accept(value.toStringUsingUTF8());
    }

    @Override
    public void addBoolean(boolean value) {
      receiver.accept(value);
    }

    @Override
    public void addDouble(double value) {
      receiver.accept(value);
    }

    @Override
    public void addInt(int value) {
      receiver.accept(value);
    }

    @Override
    public void addLong(long value) {
      receiver.accept(value);
    }
  }
}
