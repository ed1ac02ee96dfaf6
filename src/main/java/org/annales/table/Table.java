package org.annales.table;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * The one declaration of a table: its name, group, caption, primary key and columns. The Spark
 * schema, the rows, the data dictionary, docs/TABLES.md and the headers of the golden files are
 * made from it.
 *
 * @param <T> the record that a row is made of
 */
public final class Table<T> implements Serializable {
  private static final long serialVersionUID = 1L;

  /** What a table is for: readers see the main tables first. */
  public enum Group {
    /** What most readers look at. */
    MAIN,
    /** What main tables are made of, or that only some readers need. */
    DETAIL,
    /** What shows how the texts were read, and how far the results can be trusted. */
    DIAGNOSTIC;

    /** Its name in manifest, data dictionary and docs. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A foreign key.
   *
   * @param columns of this table
   * @param table whose primary key they refer to, in its order
   */
  public record ForeignKey(List<String> columns, String table) implements Serializable {
    public ForeignKey {
      columns = List.copyOf(columns);
    }
  }

  private final String name;
  private final Group group;
  private final String caption;
  private final List<String> key;
  private final List<Column<T>> columns;
  private final List<ForeignKey> foreignKeys;

  private Table(
      String name,
      Group group,
      String caption,
      List<String> key,
      List<Column<T>> columns,
      List<ForeignKey> foreignKeys) {
    this.name = Objects.requireNonNull(name);
    this.group = Objects.requireNonNull(group);
    this.caption = Objects.requireNonNull(caption);
    this.key = new ArrayList<>(key);
    this.columns = new ArrayList<>(columns);
    this.foreignKeys = new ArrayList<>(foreignKeys);
    Set<String> names = new HashSet<>();
    for (Column<T> column : columns) {
      require(names.add(column.name()), "has the column " + column.name() + " twice");
    }
    key.forEach(k -> require(names.contains(k), "has the key " + k + ", which is no column"));
    for (ForeignKey foreign : foreignKeys) {
      foreign
          .columns()
          .forEach(k -> require(names.contains(k), "refers by " + k + ", which is no column"));
    }
  }

  private void require(boolean condition, String mistake) {
    if (!condition) {
      throw new IllegalArgumentException("table " + name + " " + mistake);
    }
  }

  /**
   * Declares a table.
   *
   * @param key the columns that tell its rows apart; empty where none do
   * @throws IllegalArgumentException where a column stands twice, or a key is no column
   */
  public static <T> Table<T> of(
      String name, Group group, String caption, List<String> key, List<Column<T>> columns) {
    return new Table<>(name, group, caption, key, columns, List.of());
  }

  /** The same table with a foreign key of several columns; for one, see {@link Column#refersTo}. */
  public Table<T> referring(List<String> byColumns, String toTable) {
    List<ForeignKey> more = new ArrayList<>(foreignKeys);
    more.add(new ForeignKey(byColumns, toTable));
    return new Table<>(name, group, caption, key, columns, more);
  }

  public String name() {
    return name;
  }

  public Group group() {
    return group;
  }

  public String caption() {
    return caption;
  }

  /** The columns of the primary key, in order. */
  public List<String> key() {
    return List.copyOf(key);
  }

  public List<Column<T>> columns() {
    return List.copyOf(columns);
  }

  /** Its foreign keys, those of single columns first. */
  public List<ForeignKey> foreignKeys() {
    List<ForeignKey> all = new ArrayList<>();
    for (Column<T> column : columns) {
      if (column.target() != null) {
        all.add(new ForeignKey(List.of(column.name()), column.target()));
      }
    }
    all.addAll(foreignKeys);
    return all;
  }

  /** Its schema, with descriptions as comments. */
  public StructType schema() {
    return TableRows.schema(columns);
  }

  /** The table of some records; its rows are computed when it is written. */
  public ResultTable of(SparkSession spark, JavaRDD<T> records) {
    return new ResultTable(
        this, CatalystRows.of(spark, records.mapPartitions(new TableRows<>(columns)), schema()));
  }
}
