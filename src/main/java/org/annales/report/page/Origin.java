package org.annales.report.page;

/**
 * Names the rows of a result table that numbers come from.
 *
 * @param where a condition on columns of the table, as in SQL; null for all rows
 */
public record Origin(String table, String where) {

  /** All rows of a table. */
  public static Origin of(String table) {
    return new Origin(table, null);
  }

  /** The rows of a table in which a column has a text. */
  public static Origin of(String table, String column, String text) {
    return new Origin(table, column + " = '" + text.replace("'", "''") + "'");
  }

  /** Adds a condition. */
  public Origin and(String condition) {
    return new Origin(table, where == null ? condition : where + " and " + condition);
  }
}
