package org.annales.output;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Converts a value to a cell of CSV.
 *
 * <p>The values of an array are joined by {@code |}; a backslash precedes a {@code |} or backslash
 * of a value. An array of structs is JSON. A spreadsheet reads a cell that begins with certain
 * signs as a formula: unless it is a number, an apostrophe precedes it. Source: OWASP, CSV
 * Injection (https://owasp.org/www-community/attacks/CSV_Injection).
 */
final class CsvCell {
  /** Separates the values of an array. */
  static final String SEPARATOR = "|";

  private static final String FORMULA_SIGNS = "=+-@\t\r\n＝＋－＠";
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:\\d++(?:\\.\\d*+)?|\\.\\d++)(?:[eE][+-]?\\d++)?");

  private CsvCell() {}

  /** Returns a number, a truth value, a text or null. */
  static Object of(Object value) {
    if (value instanceof Seq<?> items) {
      return safe(joined(CollectionConverters.asJava(items)));
    }
    return value instanceof String text ? safe(text) : value;
  }

  private static String joined(List<?> items) {
    boolean structs = items.stream().anyMatch(Row.class::isInstance);
    return structs
        ? items.stream().map(CsvCell::json).collect(Collectors.joining(",", "[", "]"))
        : items.stream().map(CsvCell::escaped).collect(Collectors.joining(SEPARATOR));
  }

  private static String json(Object item) {
    return item instanceof Row row ? row.json() : "null";
  }

  private static String escaped(Object item) {
    return item == null
        ? ""
        : item.toString().replace("\\", "\\\\").replace(SEPARATOR, "\\" + SEPARATOR);
  }

  private static String safe(String text) {
    boolean formula =
        !text.isEmpty()
            && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0
            && !NUMBER.matcher(text).matches();
    return formula ? "'" + text : text;
  }
}
