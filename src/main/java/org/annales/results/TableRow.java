package org.annales.results;

import java.util.List;
import java.util.Map;

/** A row of a result table, or a struct of an array in it: values by column name. */
public record TableRow(Map<String, Object> values) {

  /** The text of a column; null where it has none. */
  public String text(String column) {
    return (String) values.get(column);
  }

  /** The number of a column; NaN where it has none. */
  public double number(String column) {
    return values.get(column) instanceof Number number ? number.doubleValue() : Double.NaN;
  }

  /** The number of a column, or null. */
  public Double numberOrNull(String column) {
    return values.get(column) instanceof Number number ? number.doubleValue() : null;
  }

  /** The whole number of a column; 0 where it has none. */
  public long count(String column) {
    return values.get(column) instanceof Number number ? number.longValue() : 0;
  }

  /** Whether a column has a value. */
  public boolean has(String column) {
    return values.get(column) != null;
  }

  /** Whether a column is true; a missing value is not. */
  public boolean flag(String column) {
    return Boolean.TRUE.equals(values.get(column));
  }

  /** The texts of an array; none where it is null. */
  public List<String> texts(String column) {
    return values.get(column) instanceof List<?> list
        ? list.stream().map(String.class::cast).toList()
        : List.of();
  }

  /** The whole numbers of an array; none where it is null. */
  public List<Integer> integers(String column) {
    return values.get(column) instanceof List<?> list
        ? list.stream().map(Integer.class::cast).toList()
        : List.of();
  }

  /** The structs of an array; none where it is null. */
  public List<TableRow> rows(String column) {
    return values.get(column) instanceof List<?> list
        ? list.stream().map(TableRow::struct).toList()
        : List.of();
  }

  @SuppressWarnings("unchecked")
  private static TableRow struct(Object fields) {
    return new TableRow((Map<String, Object>) fields);
  }
}
