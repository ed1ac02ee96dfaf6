package org.annales.report.chart;

import java.util.List;

/**
 * Draws a matrix as coloured cells.
 *
 * @param frame id, title, description and width
 * @param rows the names of the rows
 * @param columns the names of the columns
 * @param values the rows of the matrix; null or NaN leaves a cell empty
 * @param diverging whether the colours diverge from 0
 * @param unit the unit of the values
 */
public record HeatMap(
    Frame frame,
    List<Item> rows,
    List<Item> columns,
    List<List<Double>> values,
    boolean diverging,
    String unit)
    implements Chart {

  @Override
  public String svg() {
    Svg svg = new Svg(frame, 60);
    svg.text(frame.width() / 2.0, 34, "HeatMap", "middle", "muted");
    return svg.end();
  }
}
