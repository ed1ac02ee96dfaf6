package org.annales.table;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.UnsafeArrayData;
import org.apache.spark.sql.catalyst.util.GenericArrayData;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * A column of a {@link Table}: its name, type, unit and meaning, and how its value is read from a
 * record.
 *
 * <p>Values go into Spark's own rows without boxing. A number that is not finite is written as
 * null. Columns are immutable: {@link #unit}, {@link #codes} and {@link #refersTo} return a copy.
 *
 * @param <T> the record that a row is made of
 */
public final class Column<T> implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST_MEANING = 200;

  /** Reads an object; null where there is none. */
  @FunctionalInterface
  public interface Getter<T, V> extends Serializable {
    V get(T from);
  }

  /** Reads a long. */
  @FunctionalInterface
  public interface LongGetter<T> extends Serializable {
    long get(T from);
  }

  /** Reads an int. */
  @FunctionalInterface
  public interface IntGetter<T> extends Serializable {
    int get(T from);
  }

  /** Reads a double; NaN where the value is not defined. */
  @FunctionalInterface
  public interface DoubleGetter<T> extends Serializable {
    double get(T from);
  }

  /** Reads a boolean. */
  @FunctionalInterface
  public interface BooleanGetter<T> extends Serializable {
    boolean get(T from);
  }

  /** Writes the value of a record into a row. */
  @FunctionalInterface
  private interface Writer<T> extends Serializable {
    void write(T from, InternalRow row, int ordinal);
  }

  private final String name;
  private final DataType type;
  private final String unit;
  private final String meaning;
  private final TreeMap<String, String> codes;
  private final String target;
  private final Writer<T> writer;

  private Column(
      String name,
      DataType type,
      String unit,
      String meaning,
      Map<String, String> codes,
      String target,
      Writer<T> writer) {
    this.name = Objects.requireNonNull(name);
    this.type = Objects.requireNonNull(type);
    this.unit = unit;
    this.meaning = Objects.requireNonNull(meaning);
    this.codes = new TreeMap<>(codes);
    this.target = target;
    this.writer = writer;
    if (meaning.length() > LONGEST_MEANING) {
      throw new IllegalArgumentException(
          "column "
              + name
              + ": its meaning must have at most "
              + LONGEST_MEANING
              + " characters, has "
              + meaning.length());
    }
  }

  private static <T> Column<T> of(String name, DataType type, String meaning, Writer<T> writer) {
    return new Column<>(name, type, null, meaning, Map.of(), null, writer);
  }

  /** A column of strings, or null. */
  public static <T> Column<T> text(String name, String meaning, Getter<T, String> getter) {
    return utf8(name, meaning, from -> UTF8String.fromString(getter.get(from)));
  }

  /**
   * A column of strings that the record has in Spark's own form: for tables of millions of rows.
   */
  public static <T> Column<T> utf8(String name, String meaning, Getter<T, UTF8String> getter) {
    return of(
        name,
        DataTypes.StringType,
        meaning,
        (from, row, i) -> writeObject(row, i, getter.get(from)));
  }

  /** A column of 64-bit whole numbers: counts. */
  public static <T> Column<T> count(String name, String meaning, LongGetter<T> getter) {
    return of(
        name, DataTypes.LongType, meaning, (from, row, i) -> row.setLong(i, getter.get(from)));
  }

  /** A column of 64-bit whole numbers, or null. */
  public static <T> Column<T> countOrNull(String name, String meaning, Getter<T, Long> getter) {
    return of(
        name,
        DataTypes.LongType,
        meaning,
        (from, row, i) -> {
          Long value = getter.get(from);
          if (value == null) {
            row.setNullAt(i);
          } else {
            row.setLong(i, value);
          }
        });
  }

  /** A column of 32-bit whole numbers: ordinals, lines, lengths. */
  public static <T> Column<T> integer(String name, String meaning, IntGetter<T> getter) {
    return of(
        name, DataTypes.IntegerType, meaning, (from, row, i) -> row.setInt(i, getter.get(from)));
  }

  /** A column of 32-bit whole numbers, or null. */
  public static <T> Column<T> integerOrNull(
      String name, String meaning, Getter<T, Integer> getter) {
    return of(
        name,
        DataTypes.IntegerType,
        meaning,
        (from, row, i) -> {
          Integer value = getter.get(from);
          if (value == null) {
            row.setNullAt(i);
          } else {
            row.setInt(i, value);
          }
        });
  }

  /** A column of real numbers; null where the value is not finite. */
  public static <T> Column<T> number(String name, String meaning, DoubleGetter<T> getter) {
    return of(
        name,
        DataTypes.DoubleType,
        meaning,
        (from, row, i) -> {
          double value = getter.get(from);
          if (Double.isFinite(value)) {
            row.setDouble(i, value);
          } else {
            row.setNullAt(i);
          }
        });
  }

  /** A column of truth values. */
  public static <T> Column<T> flag(String name, String meaning, BooleanGetter<T> getter) {
    return of(
        name,
        DataTypes.BooleanType,
        meaning,
        (from, row, i) -> row.setBoolean(i, getter.get(from)));
  }

  /** A column of truth values, or null. */
  public static <T> Column<T> flagOrNull(String name, String meaning, Getter<T, Boolean> getter) {
    return of(
        name,
        DataTypes.BooleanType,
        meaning,
        (from, row, i) -> {
          Boolean value = getter.get(from);
          if (value == null) {
            row.setNullAt(i);
          } else {
            row.setBoolean(i, value);
          }
        });
  }

  /** A column of lists of strings, or null. */
  public static <T> Column<T> texts(String name, String meaning, Getter<T, List<String>> getter) {
    return array(
        name,
        meaning,
        DataTypes.StringType,
        from -> {
          List<String> texts = getter.get(from);
          return texts == null ? null : texts.stream().map(UTF8String::fromString).toArray();
        });
  }

  /**
   * A column of arrays whose items the record has in Spark's own form, or null: for tables of
   * millions of rows.
   */
  public static <T> Column<T> array(
      String name, String meaning, DataType items, Getter<T, Object[]> getter) {
    return of(
        name,
        DataTypes.createArrayType(items),
        meaning,
        (from, row, i) -> {
          Object[] values = getter.get(from);
          writeObject(row, i, values == null ? null : new GenericArrayData(values));
        });
  }

  /** A column of arrays of 32-bit whole numbers, or null. */
  public static <T> Column<T> integers(String name, String meaning, Getter<T, int[]> getter) {
    return of(
        name,
        DataTypes.createArrayType(DataTypes.IntegerType, false),
        meaning,
        (from, row, i) -> {
          int[] values = getter.get(from);
          writeObject(row, i, values == null ? null : UnsafeArrayData.fromPrimitiveArray(values));
        });
  }

  /** A column of arrays of truth values, or null. */
  public static <T> Column<T> flags(String name, String meaning, Getter<T, boolean[]> getter) {
    return of(
        name,
        DataTypes.createArrayType(DataTypes.BooleanType, false),
        meaning,
        (from, row, i) -> {
          boolean[] values = getter.get(from);
          writeObject(row, i, values == null ? null : UnsafeArrayData.fromPrimitiveArray(values));
        });
  }

  /** A column of lists of records, each with columns of its own, or null. */
  public static <T, S> Column<T> structs(
      String name, String meaning, List<Column<S>> fields, Getter<T, List<S>> getter) {
    TableRows<S> rows = new TableRows<>(fields);
    return array(
        name,
        meaning,
        TableRows.schema(fields),
        from -> {
          List<S> items = getter.get(from);
          return items == null ? null : items.stream().map(rows::newRow).toArray();
        });
  }

  private static void writeObject(InternalRow row, int ordinal, Object value) {
    if (value == null) {
      row.setNullAt(ordinal);
    } else {
      row.update(ordinal, value);
    }
  }

  /** The same column with the unit of its values. */
  public Column<T> unit(String ofValues) {
    return new Column<>(name, type, ofValues, meaning, codes, target, writer);
  }

  /** The same column with its codes, each with its meaning: the only values it takes. */
  public Column<T> codes(Map<String, String> meanings) {
    return new Column<>(name, type, unit, meaning, meanings, target, writer);
  }

  /** The same column as a foreign key to a table whose primary key is one column. */
  public Column<T> refersTo(String table) {
    return new Column<>(name, type, unit, meaning, codes, table, writer);
  }

  public String name() {
    return name;
  }

  public DataType type() {
    return type;
  }

  /** The unit of its values; null where they have none. */
  public String unit() {
    return unit;
  }

  public String meaning() {
    return meaning;
  }

  /** The values that it takes, with their meanings, in alphabetical order; empty where any. */
  public Map<String, String> codes() {
    return Map.copyOf(codes);
  }

  /** The table that it refers to; null where it refers to none. */
  public String target() {
    return target;
  }

  /** The meaning with the unit, as schemas and the data dictionary have it. */
  public String description() {
    return unit == null ? meaning : meaning + " [" + unit + "]";
  }

  void write(T from, InternalRow row, int ordinal) {
    writer.write(from, row, ordinal);
  }
}
