package org.annales.stats.multivariate;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;

/**
 * Maps rows and columns of a table of counts to points: rows with similar profiles are near each
 * other, and columns are near the rows that have more of them.
 *
 * <pre>
 *   P = counts / n,  r, c its margins,  S(i,j) = (P(i,j) − r(i) · c(j)) / √(r(i) · c(j)) = U · D · V'
 *
 *   inertia of axis k         D(k)²                        their sum is χ² / n
 *   coordinate of row i       U(i,k) · D(k) / √r(i)        principal
 *   coordinate of column j    V(j,k) / √c(j)               standard: a row is the mean of its columns, in
 *                                                          the unit D(k)
 *   contribution              U(i,k)², V(j,k)²             share of the axis' inertia; they sum to 1
 *   quality of a row          its coordinate² / Σ over all axes
 * </pre>
 *
 * An axis has no direction of its own: the row that contributes most (of equals the first) is put
 * on the positive side. Rows and columns without a count are not allowed.
 *
 * <p>Source: Benzécri (1973), L'analyse des données II; Greenacre (1984), Theory and Applications
 * of Correspondence Analysis; the eigenvalues by Commons Math.
 */
public final class CorrespondenceAnalysis {
  /** An axis with less than this share of the inertia is rounding. */
  private static final double NOTHING = 1e-10;

  private final double[] rowMasses;
  private final double[] columnMasses;
  private final double[] inertias;
  private final double total;
  private final double[][] rows;
  private final double[][] columns;

  /**
   * The map of a table.
   *
   * @param counts by row and column, each row and each column with a count
   * @param axes at most so many, the strongest
   */
  public CorrespondenceAnalysis(double[][] counts, int axes) {
    double all = 0;
    rowMasses = new double[counts.length];
    columnMasses = new double[counts.length == 0 ? 0 : counts[0].length];
    for (int i = 0; i < counts.length; i++) {
      for (int j = 0; j < columnMasses.length; j++) {
        rowMasses[i] += counts[i][j];
        columnMasses[j] += counts[i][j];
        all += counts[i][j];
      }
    }
    divide(rowMasses, all);
    divide(columnMasses, all);
    double[][] s = residuals(counts, all);
    double[][] products = products(s);
    total = trace(products);
    EigenDecomposition eigen =
        products.length == 0
            ? null
            : new EigenDecomposition(new Array2DRowRealMatrix(products, false));
    int kept = 0;
    int most = Math.min(axes, Math.min(counts.length, columnMasses.length) - 1);
    while (kept < most && eigen.getRealEigenvalue(kept) > NOTHING * Math.max(total, NOTHING)) {
      kept++;
    }
    inertias = new double[kept];
    rows = new double[kept][];
    columns = new double[kept][];
    for (int k = 0; k < kept; k++) {
      inertias[k] = eigen.getRealEigenvalue(k);
      rows[k] = directed(eigen.getEigenvector(k).toArray());
      columns[k] = columns(s, rows[k], Math.sqrt(inertias[k]));
    }
  }

  private static void divide(double[] values, double by) {
    for (int i = 0; i < values.length; i++) {
      values[i] /= by;
    }
  }

  private double[][] residuals(double[][] counts, double all) {
    double[][] s = new double[counts.length][columnMasses.length];
    for (int i = 0; i < s.length; i++) {
      for (int j = 0; j < columnMasses.length; j++) {
        double expected = rowMasses[i] * columnMasses[j];
        s[i][j] = (counts[i][j] / all - expected) / Math.sqrt(expected);
      }
    }
    return s;
  }

  private static double[][] products(double[][] s) {
    double[][] products = new double[s.length][s.length];
    for (int i = 0; i < s.length; i++) {
      for (int k = 0; k <= i; k++) {
        double sum = 0;
        for (int j = 0; j < s[i].length; j++) {
          sum += s[i][j] * s[k][j];
        }
        products[i][k] = sum;
        products[k][i] = sum;
      }
    }
    return products;
  }

  private static double trace(double[][] matrix) {
    double trace = 0;
    for (int i = 0; i < matrix.length; i++) {
      trace += matrix[i][i];
    }
    return trace;
  }

  private static double[] directed(double... vector) {
    int greatest = 0;
    for (int i = 1; i < vector.length; i++) {
      // Not exchanged by rounding where two are the same but for their signs.
      if (Math.abs(vector[i]) > Math.abs(vector[greatest]) * (1 + NOTHING)) {
        greatest = i;
      }
    }
    if (vector[greatest] < 0) {
      for (int i = 0; i < vector.length; i++) {
        vector[i] = -vector[i];
      }
    }
    return vector;
  }

  private static double[] columns(double[][] s, double[] row, double singular) {
    double[] column = new double[s[0].length];
    for (int i = 0; i < s.length; i++) {
      for (int j = 0; j < column.length; j++) {
        column[j] += row[i] * s[i][j] / singular;
      }
    }
    return column;
  }

  /** How many axes there are. */
  public int axes() {
    return inertias.length;
  }

  /** χ² / n of the table. */
  public double totalInertia() {
    return total;
  }

  /** The inertia of an axis, from 0 on the strongest. */
  public double inertia(int axis) {
    return inertias[axis];
  }

  /** The principal coordinate of a row. */
  public double row(int row, int axis) {
    return rows[axis][row] * Math.sqrt(inertias[axis] / rowMasses[row]);
  }

  /** The standard coordinate of a column. */
  public double column(int column, int axis) {
    return columns[axis][column] / Math.sqrt(columnMasses[column]);
  }

  /** The share of an axis' inertia that a row has. */
  public double rowContribution(int row, int axis) {
    return rows[axis][row] * rows[axis][row];
  }

  /** The share of an axis' inertia that a column has. */
  public double columnContribution(int column, int axis) {
    return columns[axis][column] * columns[axis][column];
  }
}
