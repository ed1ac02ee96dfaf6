package org.annales.table;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.UnsafeArrayData;
import org.apache.spark.sql.catalyst.util.GenericArrayData;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * A column of a {@link Table}: name, type, unit, meaning and the function that reads its value.
 *
 * <p>A number that is not finite is written as null. Methods that change a column return a copy.
 *
 * @param <T> the record that a row is made of
 * @param unit the unit of its values; null for none
 * @param meaning its meaning in one sentence
 * @param codes its possible values with their meanings, sorted; empty if unrestricted
 * @param target the table that it refers to; null for none
 * @param seed the names that seed its random draws; null where nothing is random
 * @param required whether it has a value in each row
 * @param writer writes the value of a record into a row
 */
public record Column<T>(
    String name,
    DataType type,
    String unit,
    String meaning,
    SortedMap<String, String> codes,
    String target,
    String seed,
    boolean required,
    Writer<T> writer)
    implements Serializable {
  private static final int LONGEST_MEANING = 200;

  /** Writes the value of a record into a row. */
  @FunctionalInterface
  interface Writer<T> extends Serializable {
    void write(T from, InternalRow row, int ordinal);
  }

  public Column {
    if (meaning.length() > LONGEST_MEANING) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "column %s: its meaning must have at most %d characters, has %d",
              name,
              LONGEST_MEANING,
              meaning.length()));
    }
    codes = Collections.unmodifiableSortedMap(new TreeMap<>(codes));
  }

  private static <T> Column<T> of(String name, DataType type, String meaning, Writer<T> writer) {
    return new Column<>(name, type, null, meaning, new TreeMap<>(), null, null, false, writer);
  }

  private static <T> Column<T> ofEach(
      String name, DataType type, String meaning, Writer<T> writer) {
    return new Column<>(name, type, null, meaning, new TreeMap<>(), null, null, true, writer);
  }

  /** A column of strings, or null. */
  public static <T> Column<T> text(String name, String meaning, Getter<T, String> getter) {
    return utf8(name, meaning, from -> UTF8String.fromString(getter.get(from)));
  }

  /** A column of strings in Spark's internal form, for tables of millions of rows. */
  public static <T> Column<T> utf8(String name, String meaning, Getter<T, UTF8String> getter) {
    return of(
        name,
        DataTypes.StringType,
        meaning,
        (from, row, i) -> writeObject(row, i, getter.get(from)));
  }

  /** A column of 64-bit whole numbers: counts. */
  public static <T> Column<T> count(String name, String meaning, Getter.OfLong<T> getter) {
    return ofEach(
        name, DataTypes.LongType, meaning, (from, row, i) -> row.setLong(i, getter.get(from)));
  }

  /** A column of 64-bit whole numbers, or null. */
  public static <T> Column<T> countOrNull(String name, String meaning, Getter<T, Long> getter) {
    return of(
        name, DataTypes.LongType, meaning, (from, row, i) -> writeObject(row, i, getter.get(from)));
  }

  /** A column of 32-bit whole numbers: ordinals, lines, lengths. */
  public static <T> Column<T> integer(String name, String meaning, Getter.OfInt<T> getter) {
    return ofEach(
        name, DataTypes.IntegerType, meaning, (from, row, i) -> row.setInt(i, getter.get(from)));
  }

  /** A column of 32-bit whole numbers, or null. */
  public static <T> Column<T> integerOrNull(
      String name, String meaning, Getter<T, Integer> getter) {
    return of(
        name,
        DataTypes.IntegerType,
        meaning,
        (from, row, i) -> writeObject(row, i, getter.get(from)));
  }

  /** A column of real numbers; null where the value is not finite. */
  public static <T> Column<T> number(String name, String meaning, Getter.OfDouble<T> getter) {
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
  public static <T> Column<T> flag(String name, String meaning, Getter.OfBoolean<T> getter) {
    return ofEach(
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
        (from, row, i) -> writeObject(row, i, getter.get(from)));
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

  /** A column of arrays in Spark's internal form, or null, for tables of millions of rows. */
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

  /** Returns the column with a unit. */
  public Column<T> unit(String ofValues) {
    return new Column<>(name, type, ofValues, meaning, codes, target, seed, required, writer);
  }

  /** Returns the column with its possible values and their meanings. */
  public Column<T> codes(Map<String, String> meanings) {
    return new Column<>(
        name, type, unit, meaning, new TreeMap<>(meanings), target, seed, required, writer);
  }

  /** Returns the column as a foreign key to a table with a single-column key. */
  public Column<T> refersTo(String table) {
    return new Column<>(name, type, unit, meaning, codes, table, seed, required, writer);
  }

  /** Returns the column as one of random draws; {@code names} seed a row: {@code Seeds.RULE}. */
  public Column<T> seededBy(String names) {
    return new Column<>(name, type, unit, meaning, codes, target, names, required, writer);
  }

  /** The meaning with the unit, as schemas and the data dictionary have it. */
  public String description() {
    return unit == null ? meaning : meaning + " [" + unit + "]";
  }

  void write(T from, InternalRow row, int ordinal) {
    writer.write(from, row, ordinal);
  }
}
