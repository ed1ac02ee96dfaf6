package org.annales.results;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Names the rows and columns of a table that are read.
 *
 * @param where which rows; it may read columns that are named only
 */
public record TableQuery(String table, Set<String> columns, Predicate<TableRow> where) {

  /** Reads all rows. */
  public static TableQuery of(String table, String... columns) {
    return new TableQuery(table, Set.copyOf(List.of(columns)), row -> true);
  }

  /** Reads only some rows. */
  public TableQuery where(Predicate<TableRow> wanted) {
    return new TableQuery(table, columns, wanted);
  }
}
