package org.annales.report.chart;

import java.util.List;

/**
 * Draws values with intervals, one a row (a forest plot).
 *
 * @param frame id, title, description and width
 * @param xTitle the name of the axis
 * @param reference the value of the reference line, or null
 * @param rows the rows from top to bottom
 */
public record IntervalChart(Frame frame, String xTitle, Double reference, List<IntervalRow> rows)
    implements Chart {

  /**
   * One value with its interval.
   *
   * @param item its label
   * @param value the value; NaN draws none
   * @param low lower limit, or null
   * @param high upper limit, or null
   * @param strong whether the row is filled and coloured
   * @param note a line of the tooltip, or null
   */
  public record IntervalRow(
      Item item, double value, Double low, Double high, boolean strong, String note) {}

  @Override
  public String svg() {
    Svg svg = new Svg(frame, 60);
    svg.text(frame.width() / 2.0, 34, "IntervalChart", "middle", "muted");
    return svg.end();
  }
}
