package org.annales.report.chart;

import java.util.List;

/**
 * Draws small bars for the cell of a table.
 *
 * @param id the id of its title, unique on the page
 * @param title what it shows
 * @param values the values; null or NaN draws none
 * @param width width in pixels
 * @param height height in pixels
 */
public record Sparkline(String id, String title, List<Double> values, int width, int height)
    implements Chart {
  @Override
  public String svg() {
    Svg svg = Svg.spark(id, title, width, height);
    return svg.end();
  }
}
