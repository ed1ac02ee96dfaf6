package org.annales.report.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Holds the cells of a heat map. In a matrix of more than {@link #MAX} rows or columns neighbours
 * are joined: a cell is the mean of theirs.
 *
 * @param cells rows of values, NaN where there is none
 * @param rowsPerCell how many rows of the matrix are one of cells
 * @param columnsPerCell how many columns of the matrix are one of cells
 */
record HeatGrid(List<double[]> cells, int rowsPerCell, int columnsPerCell) {
  /** The most rows and columns of cells. */
  static final int MAX = 250;

  static HeatGrid of(List<List<Double>> values, int rows, int columns) {
    int perRow = Math.max(1, (rows + MAX - 1) / MAX);
    int perColumn = Math.max(1, (columns + MAX - 1) / MAX);
    List<double[]> cells = new ArrayList<>();
    for (int row = 0; row < rows; row += perRow) {
      double[] means = new double[(columns + perColumn - 1) / perColumn];
      for (int c = 0; c < means.length; c++) {
        means[c] = mean(values, row, row + perRow, c * perColumn, (c + 1) * perColumn);
      }
      cells.add(means);
    }
    return new HeatGrid(cells, perRow, perColumn);
  }

  private static double mean(List<List<Double>> values, int row, int toRow, int from, int to) {
    double sum = 0;
    int count = 0;
    for (int r = row; r < Math.min(toRow, values.size()); r++) {
      List<Double> line = values.get(r);
      for (int c = from; c < Math.min(to, line.size()); c++) {
        if (Numbers.isDrawn(line.get(c))) {
          sum += line.get(c);
          count++;
        }
      }
    }
    return sum / count;
  }

  /** Returns all values that are there. */
  double[] present() {
    return cells.stream().flatMapToDouble(Arrays::stream).filter(Double::isFinite).toArray();
  }
}
