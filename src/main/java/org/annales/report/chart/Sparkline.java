package org.annales.report.chart;

import java.util.List;

/**
 * Draws small bars for the cell of a table: three elements. Bars below 0 go down from its line.
 *
 * @param id the id of its title, unique on the page
 * @param title what it shows
 * @param values the values; null or NaN draws none
 * @param width width in pixels
 * @param height height in pixels
 */
public record Sparkline(String id, String title, List<Double> values, int width, int height)
    implements Chart {
  /** Replaces a missing title by an empty string. */
  public Sparkline {
    id = id == null ? "" : id;
    title = title == null ? "" : title;
    width = Math.max(1, width);
    height = Math.max(4, height);
  }

  @Override
  public String svg() {
    Range range =
        Range.of(values.stream().filter(Numbers::isDrawn).mapToDouble(Double::doubleValue));
    Svg svg = Svg.spark(id, title, width, height);
    if (!range.isEmpty()) {
      Scale scale = Scale.exact(range.with(0.0), 2, height, 0);
      double step = (double) width / values.size();
      double bar = step > 3 ? step * 0.75 : step;
      PathData path = new PathData();
      for (int i = 0; i < values.size(); i++) {
        Double value = values.get(i);
        if (Numbers.isDrawn(value) && value != 0) {
          path.box(i * step, scale.at(value), i * step + bar, scale.at(0));
        }
      }
      svg.path("mark", path);
    }
    return svg.end();
  }
}
