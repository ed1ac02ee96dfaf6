package org.annales.report.chart;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.annales.report.chart.ScatterChart.Dot;

/** Fits a map into a chart, with one scale on both axes, and draws its grid and axes. */
record MapScales(Scale horizontal, Scale vertical) {
  private static final double TOP = 22;
  private static final double MIN_LEFT = 44;
  private static final double MAX_HEIGHT = 620;
  private static final double MIN_HEIGHT = 220;
  private static final double PAD = 24;

  /** Returns scales that contain all points, 0, and the intervals that are not far beyond them. */
  static MapScales of(List<Dot> dots, List<Dot> words, double factor, int width) {
    Range x = points(dots.stream().map(Dot::x), words.stream().map(w -> w.x() * factor)).with(0.0);
    Range y = points(dots.stream().map(Dot::y), words.stream().map(w -> w.y() * factor)).with(0.0);
    double spanX = x.widened().high() - x.widened().low();
    double spanY = y.widened().high() - y.widened().low();
    double left = Math.max(MIN_LEFT, NumberAxis.width(Scale.rounded(y, 6, 0, 1)) + 16);
    double room = width - left - 8 - 2 * PAD;
    double unit = Math.min(room / spanX, (MAX_HEIGHT - 2 * PAD) / spanY);
    double height = Math.max(MIN_HEIGHT, spanY * unit + 2 * PAD);
    Range wideX = around(x.widened(), (room + 2 * PAD) / unit);
    Range wideY = around(y.widened(), height / unit);
    return new MapScales(
        Scale.exact(wideX, 8, left, width - 8.0), Scale.exact(wideY, 6, TOP + height, TOP));
  }

  private static Range points(Stream<Double> dots, Stream<Double> words) {
    return Range.of(
        DoubleStream.concat(
            dots.mapToDouble(Double::doubleValue), words.mapToDouble(Double::doubleValue)));
  }

  private static Range around(Range range, double length) {
    double middle = range.low() / 2 + range.high() / 2;
    return new Range(middle - length / 2, middle + length / 2);
  }

  /** Returns the greatest distance of a point from 0 on an axis, 0 where there are none. */
  static double furthest(List<Dot> dots) {
    return dots.stream()
        .mapToDouble(d -> Math.max(Math.abs(d.x()), Math.abs(d.y())))
        .max()
        .orElse(0);
  }

  double x(double value) {
    return horizontal.at(value);
  }

  double y(double value) {
    return vertical.at(value);
  }

  double bottom() {
    return vertical.from();
  }

  LabelPlacer placer() {
    return new LabelPlacer(horizontal.from(), vertical.to(), horizontal.to(), vertical.from());
  }

  void draw(Svg svg, int width, String xTitle, String yTitle) {
    NumberAxis.horizontal(svg, horizontal, vertical.to(), bottom(), width, xTitle);
    NumberAxis.vertical(svg, vertical, horizontal.from(), horizontal.to());
    String title = TextWidth.shorten(yTitle, width, TextWidth.LABEL);
    if (!title.isEmpty()) {
      svg.text(0, 13, title, "start", "muted");
    }
    PathData axes = new PathData().vertical(x(0), vertical.to(), bottom());
    svg.path("axis", axes.horizontal(horizontal.from(), y(0), horizontal.to()));
  }
}
