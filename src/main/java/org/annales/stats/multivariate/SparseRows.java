package org.annales.stats.multivariate;

import java.io.Serializable;

/**
 * A sparse matrix, of which only values other than 0 are held: row {@code i} has those from {@code
 * starts[i]} to {@code starts[i + 1]}.
 */
public final class SparseRows implements Serializable {
  private static final long serialVersionUID = 1L;

  private final int[] starts;
  private final int[] columns;
  private final double[] values;
  private final int width;

  /**
   * A matrix of given values; the arrays are kept, and not to be changed.
   *
   * @param starts where each row begins, and the number of values at the end
   * @param columns the column of each value, rising in a row
   * @param width how many columns there are
   */
  public SparseRows(int[] starts, int[] columns, double[] values, int width) {
    this.starts = starts;
    this.columns = columns;
    this.values = values;
    this.width = width;
  }

  /** Where each row begins, and the number of values at the end. */
  public int[] starts() {
    return starts;
  }

  /** The column of each value, rising in a row. */
  public int[] columns() {
    return columns;
  }

  /** The values, row after row. */
  public double[] values() {
    return values;
  }

  /** How many columns there are. */
  public int width() {
    return width;
  }

  /** How many rows there are. */
  public int height() {
    return starts.length - 1;
  }

  /** The sparse matrix of some rows, at least one, of equal lengths. */
  public static SparseRows of(double[][] rows) {
    int width = rows[0].length;
    int[] starts = new int[rows.length + 1];
    int[] columns = new int[rows.length * width];
    double[] values = new double[rows.length * width];
    int at = 0;
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < width; j++) {
        if (rows[i][j] != 0) {
          columns[at] = j;
          values[at++] = rows[i][j];
        }
      }
      starts[i + 1] = at;
    }
    return new SparseRows(starts, columns, values, width);
  }

  /** Adds the product with {@code ofColumns} ({@code size} values a column) to {@code ofRows}. */
  void addProduct(double[] ofColumns, double[] ofRows, int size) {
    for (int i = 0; i < height(); i++) {
      for (int at = starts[i]; at < starts[i + 1]; at++) {
        add(values[at], ofColumns, columns[at] * size, ofRows, i * size, size);
      }
    }
  }

  /** Adds the product of its transpose with {@code ofRows} to {@code ofColumns}. */
  void addTransposed(double[] ofRows, double[] ofColumns, int size) {
    for (int i = 0; i < height(); i++) {
      for (int at = starts[i]; at < starts[i + 1]; at++) {
        add(values[at], ofRows, i * size, ofColumns, columns[at] * size, size);
      }
    }
  }

  private static void add(
      double value, double[] from, int fromStart, double[] to, int toStart, int size) {
    for (int k = 0; k < size; k++) {
      to[toStart + k] += value * from[fromStart + k];
    }
  }
}
