package org.annales.stats.multivariate;

import java.util.Arrays;

/**
 * The assignment of rows to columns, one to one, with the greatest sum of values (the Hungarian
 * method in its form with potentials and shortest paths, O(n³)).
 *
 * <p>Source: Kuhn (1955), Naval Research Logistics Quarterly 2, 83–97; Jonker and Volgenant (1987),
 * Computing 38, 325–340.
 */
public final class Assignment {
  private final double[][] values;
  private final int size;
  private final double[] ofRows;
  private final double[] ofColumns;
  private final int[] rowOf;

  private Assignment(double[][] values) {
    this.values = values;
    this.size = values.length;
    this.ofRows = new double[size + 1];
    this.ofColumns = new double[size + 1];
    this.rowOf = new int[size + 1];
    Arrays.fill(rowOf, size);
  }

  /**
   * The column of each row; where several assignments have the greatest sum, one of them.
   *
   * @param values a square matrix of finite values
   */
  public static int[] of(double[][] values) {
    Assignment assignment = new Assignment(values);
    for (int row = 0; row < assignment.size; row++) {
      assignment.assign(row);
    }
    int[] columns = new int[assignment.size];
    for (int column = 0; column < assignment.size; column++) {
      columns[assignment.rowOf[column]] = column;
    }
    return columns;
  }

  /** Assigns one more row along the shortest path to a free column; others may change theirs. */
  private void assign(int row) {
    double[] distances = new double[size + 1];
    int[] previous = new int[size + 1];
    boolean[] visited = new boolean[size + 1];
    Arrays.fill(distances, Double.POSITIVE_INFINITY);
    int column = size;
    rowOf[size] = row;
    do {
      visited[column] = true;
      relax(column, distances, previous, visited);
      int nearest = nearest(distances, visited);
      shift(distances[nearest], distances, visited);
      column = nearest;
    } while (rowOf[column] != size);
    while (column != size) {
      rowOf[column] = rowOf[previous[column]];
      column = previous[column];
    }
    rowOf[size] = size;
  }

  private void relax(int from, double[] distances, int[] previous, boolean[] visited) {
    int row = rowOf[from];
    for (int column = 0; column < size; column++) {
      double distance = -values[row][column] - ofRows[row] - ofColumns[column];
      if (!visited[column] && distance < distances[column]) {
        distances[column] = distance;
        previous[column] = from;
      }
    }
  }

  private int nearest(double[] distances, boolean[] visited) {
    int nearest = -1;
    for (int column = 0; column < size; column++) {
      if (!visited[column] && (nearest < 0 || distances[column] < distances[nearest])) {
        nearest = column;
      }
    }
    return nearest;
  }

  private void shift(double by, double[] distances, boolean[] visited) {
    for (int column = 0; column <= size; column++) {
      if (visited[column]) {
        ofRows[rowOf[column]] += by;
        ofColumns[column] -= by;
      } else {
        distances[column] -= by;
      }
    }
  }
}
