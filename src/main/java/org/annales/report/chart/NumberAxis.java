package org.annales.report.chart;

import java.util.List;

/** Draws the axes of numbers: lines of a grid as one path, the labels of ticks, and a title. */
final class NumberAxis {
  /** Height of the labels and the title under a horizontal axis. */
  static final double HEIGHT = 40;

  private NumberAxis() {}

  /** Draws a horizontal axis under a plot, with lines through the plot. */
  static void horizontal(
      Svg svg, Scale scale, double top, double bottom, double width, String title) {
    PathData grid = new PathData();
    List<AxisLabels.Label> labels =
        scale.ticks().stream()
            .map(t -> new AxisLabels.Label(scale.at(t), scale.label(t), null))
            .toList();
    labels.forEach(l -> grid.vertical(l.x(), top, bottom));
    svg.path("grid", grid);
    new AxisLabels(labels, 0, width).draw(svg, bottom + 16, "small");
    title(svg, (scale.from() + scale.to()) / 2, bottom + 33, width, title);
  }

  /** Draws the title of a horizontal axis around a place, within the width of the chart. */
  static void title(Svg svg, double x, double y, double width, String title) {
    String line = TextWidth.shorten(title, width - 4, TextWidth.LABEL);
    if (!line.isEmpty()) {
      double half = TextWidth.of(line, TextWidth.LABEL) / 2;
      svg.text(Math.max(half, Math.min(width - half, x)), y, line, "middle", "muted");
    }
  }

  /** Returns the width that the labels of a vertical scale need. */
  static double width(Scale scale) {
    return scale.ticks().stream()
            .mapToDouble(t -> TextWidth.of(scale.label(t), TextWidth.SMALL))
            .max()
            .orElse(0)
        + 8;
  }

  /** Draws a vertical axis at the left of a plot, with lines through the plot. */
  static void vertical(Svg svg, Scale scale, double left, double right) {
    PathData grid = new PathData();
    for (double tick : scale.ticks()) {
      grid.horizontal(left, scale.at(tick), right);
      svg.text(left - 5, scale.at(tick) + 4, scale.label(tick), "end", "small");
    }
    svg.path("grid", grid);
  }
}
