package org.annales.report.page;

/**
 * A cell of a table.
 *
 * @param sort the number by which it is sorted; null if it is sorted by its text
 * @param href an id in the page with its hash sign; null if it is no link
 */
public record Cell(String text, Double sort, String href) {
  private static final Cell EMPTY = new Cell("", null, null);

  /** A text; null is an empty cell. */
  public static Cell of(String text) {
    return text == null ? EMPTY : new Cell(text, null, null);
  }

  /** A link to an id in the page. */
  public static Cell link(String text, String id) {
    return new Cell(text, null, "#" + id);
  }

  /** A text that is sorted by a number. */
  public static Cell sorted(String text, double sort) {
    return Double.isNaN(sort) ? of(text) : new Cell(text, sort, null);
  }

  /** A whole number. */
  public static Cell count(long count) {
    return new Cell(NumberText.count(count), (double) count, null);
  }

  /** A real number with three significant digits; NaN is an empty cell. */
  public static Cell number(double number) {
    return sorted(NumberText.significant(number), number);
  }

  /** A p-value or q-value; NaN is an empty cell. */
  public static Cell probability(double p) {
    return sorted(NumberText.probability(p), p);
  }

  /** A share as a percentage; NaN is an empty cell. */
  public static Cell percent(double share) {
    return sorted(NumberText.percent(share), share);
  }

  /** A value with its interval. */
  public static Cell interval(double value, double low, double high) {
    return sorted(NumberText.interval(value, low, high), value);
  }

  /** A yes or nothing. */
  public static Cell flag(boolean value) {
    return value ? new Cell("yes", 1.0, null) : EMPTY;
  }

  /** The number by which the cell is sorted, as a script reads it; null if it has none. */
  public String sortKey() {
    return sort == null ? null : sort.toString().replaceFirst("\\.0$", "");
  }

  /** Returns the cell as a link to an id in the page. */
  public Cell linked(String id) {
    return new Cell(text, sort, "#" + id);
  }
}
