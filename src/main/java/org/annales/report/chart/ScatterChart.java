package org.annales.report.chart;

import java.util.List;

/**
 * Draws a map of sections and words, with one scale on both axes.
 *
 * @param frame id, title, description and width
 * @param xTitle the name of the horizontal axis
 * @param yTitle the name of the vertical axis
 * @param dots the sections
 * @param words the words, drawn as text
 */
public record ScatterChart(
    Frame frame, String xTitle, String yTitle, List<Dot> dots, List<Dot> words) implements Chart {

  /**
   * One point of the map.
   *
   * @param item its label
   * @param x its place from left to right
   * @param y its place from bottom to top
   * @param weight its importance: where labels collide, the one of the lighter point is left out
   * @param xLow lower limit of x, or null
   * @param xHigh upper limit of x, or null
   * @param yLow lower limit of y, or null
   * @param yHigh upper limit of y, or null
   * @param note a line of the tooltip, or null
   */
  public record Dot(
      Item item,
      double x,
      double y,
      double weight,
      Double xLow,
      Double xHigh,
      Double yLow,
      Double yHigh,
      String note) {}

  @Override
  public String svg() {
    Svg svg = Svg.chart(frame, 60);
    svg.text(frame.width() / 2.0, 34, "ScatterChart", "middle", "muted");
    return svg.end();
  }
}
