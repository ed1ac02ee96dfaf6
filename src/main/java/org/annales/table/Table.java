package org.annales.table;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * Declares a table. The Spark schema, the rows, the data dictionary, docs/TABLES.md and the headers
 * of the golden files are derived from it.
 *
 * @param <T> the record of a row
 * @param key the columns of the primary key, in order; empty if no columns identify a row
 */
public record Table<T>(
    String name, Group group, String caption, List<String> key, List<Column<T>> columns)
    implements Serializable {
  /** The importance of a table to readers. */
  public enum Group {
    /** For most readers. */
    MAIN,
    /** Details of main tables, or for some readers only. */
    DETAIL,
    /** Shows how texts were read and how reliable results are. */
    DIAGNOSTIC;

    /** The name in manifest, data dictionary and docs. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A column that refers to the single primary key column of a table. */
  public record ForeignKey(String column, String table) {}

  /** Checks that no column is repeated and that the key consists of columns. */
  public Table {
    Objects.requireNonNull(group);
    Objects.requireNonNull(caption);
    key = List.copyOf(key);
    columns = List.copyOf(columns);
    Set<String> names = new HashSet<>();
    for (Column<T> column : columns) {
      require(names.add(column.name()), name, "has the column " + column.name() + " twice");
    }
    key.forEach(k -> require(names.contains(k), name, "has the key " + k + ", which is no column"));
  }

  private static void require(boolean condition, String name, String mistake) {
    if (!condition) {
      throw new IllegalArgumentException("table " + name + " " + mistake);
    }
  }

  /** Declares a table. */
  public static <T> Table<T> of(
      String name, Group group, String caption, List<String> key, List<Column<T>> columns) {
    return new Table<>(name, group, caption, key, columns);
  }

  /** The foreign keys, in the order of the columns. */
  public List<ForeignKey> foreignKeys() {
    return columns.stream()
        .filter(column -> column.target() != null)
        .map(column -> new ForeignKey(column.name(), column.target()))
        .toList();
  }

  /** The schema, with descriptions as comments. */
  public StructType schema() {
    return TableRows.schema(columns);
  }

  /** Returns the table of records, computed when it is written. */
  public ResultTable of(SparkSession spark, JavaRDD<T> records) {
    return of(spark, records, Map.of());
  }

  /**
   * Returns the table of records with tallies: sums over all records, by name, which the manifest
   * and the summary of a run have.
   */
  public ResultTable of(
      SparkSession spark, JavaRDD<T> records, Map<String, Getter.OfLong<T>> tallies) {
    SortedMap<String, Getter.OfLong<T>> byName = new TreeMap<>(tallies);
    return new ResultTable(
        spark,
        this,
        records.mapPartitions(new TableRows<>(columns, List.copyOf(byName.values()))),
        List.copyOf(byName.keySet()),
        Map::of);
  }
}
