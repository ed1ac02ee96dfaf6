package org.annales.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Draws a line over an ordered axis, with a band of chance and intervals. A point without a value
 * is a gap. With up to 120 points each has a tooltip, with more those outside the band.
 *
 * @param frame id, title, description and width
 * @param xTitle the name of the horizontal axis
 * @param yTitle the name of the vertical axis
 * @param points the points
 * @param marks vertical lines with a label, as change points
 * @param dividers the starts of chapters, whose names stand under the axis instead of numbers
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
   * @param note its tooltip, or null
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

  private static final double PLOT = 240;
  private static final double NUMBERS = 18;

  /** Copies the lists, the points sorted by x; points without a place are left out. */
  public BandChart {
    xTitle = xTitle == null ? "" : xTitle;
    yTitle = yTitle == null ? "" : yTitle;
    points =
        points.stream()
            .filter(p -> Double.isFinite(p.x()))
            .sorted(Comparator.comparingDouble(Point::x))
            .toList();
    marks =
        marks.stream()
            .filter(m -> Double.isFinite(m.x()))
            .sorted(Comparator.comparingDouble(Mark::x))
            .toList();
    dividers = List.copyOf(dividers);
  }

  @Override
  public String svg() {
    Range values = Range.of(points.stream().mapToDouble(Point::value));
    if (values.isEmpty()) {
      return Svg.empty(frame);
    }
    for (Point p : points) {
      values = values.with(p.low()).with(p.high()).with(p.bandLow()).with(p.bandHigh());
    }
    Legend legend = new Legend(legend(), 0, frame.width());
    double top = legend.height() + 4 + (marks.isEmpty() ? 0 : NUMBERS);
    double bottom = top + PLOT;
    Scale y = Scale.rounded(values.withNearZero(), 5, bottom, top);
    double left = NumberAxis.width(y);
    Range places = Range.of(points.stream().mapToDouble(Point::x));
    for (Divider divider : dividers) {
      places = places.with(divider.x());
    }
    Scale x = Scale.exact(places, 8, left + 6, frame.width() - 10);
    Svg svg = Svg.chart(frame, bottom + NumberAxis.HEIGHT);
    legend.draw(svg, 0);
    draw(svg, x, y);
    return svg.end();
  }

  private List<Legend.Entry> legend() {
    List<Legend.Entry> entries = new ArrayList<>();
    entries.add(new Legend.Entry("mark", yTitle.isEmpty() ? "value" : yTitle));
    if (points.stream().anyMatch(BandPlot::hasInterval)) {
      entries.add(new Legend.Entry("interval-box", "interval"));
    }
    if (points.stream().anyMatch(BandPlot::hasBand)) {
      entries.add(new Legend.Entry("band", "range of chance"));
    }
    if (points.stream().anyMatch(BandPlot::isOutside)) {
      entries.add(new Legend.Entry("mark-2", "outside the range of chance"));
    }
    return entries;
  }

  private void draw(Svg svg, Scale x, Scale y) {
    BandPlot plot = new BandPlot(points, x, y);
    plot.band(svg);
    NumberAxis.vertical(svg, y, x.from() - 6, x.to());
    double bottom = y.from();
    if (dividers.isEmpty()) {
      NumberAxis.horizontal(svg, x, y.to(), bottom, frame.width(), xTitle);
    } else {
      new Dividers(dividers, x).draw(svg, y.to(), bottom, frame.width());
      NumberAxis.title(svg, (x.from() + x.to()) / 2, bottom + 33, frame.width(), xTitle);
    }
    double line = y.contains(0) ? y.at(0) : bottom;
    svg.path("axis", new PathData().horizontal(x.from() - 6, line, x.to()));
    marks(svg, x, y);
    plot.values(svg);
    tooltips(svg, x, y);
  }

  /** Draws the marks, and their labels above the plot, joined where they would overlap. */
  private void marks(Svg svg, Scale x, Scale y) {
    PathData lines = new PathData();
    List<AxisLabels.Label> labels = new ArrayList<>();
    for (Mark mark : marks) {
      double at = x.at(mark.x());
      lines.vertical(at, y.to() - 3, y.from());
      labels.add(new AxisLabels.Label(at, TextWidth.line(mark.label()), null));
    }
    svg.path("change", lines);
    new AxisLabels(labels, x.from() - 6, frame.width())
        .joined()
        .draw(svg, y.to() - 6, "small bold");
  }

  /** Draws tooltips of all points where they are few, else of those outside the band of chance. */
  private void tooltips(Svg svg, Scale x, Scale y) {
    boolean few = points.size() <= RowAxis.MAX_TOOLTIPS;
    int drawn = 0;
    for (int i = 0; i < points.size() && drawn < RowAxis.MAX_TOOLTIPS; i++) {
      Point p = points.get(i);
      if (p.note != null && !p.note.isEmpty() && (few || BandPlot.isOutside(p))) {
        double from = i == 0 ? x.from() : (x.at(points.get(i - 1).x()) + x.at(p.x())) / 2;
        double to =
            i + 1 == points.size() ? x.to() : (x.at(points.get(i + 1).x()) + x.at(p.x())) / 2;
        svg.tooltip(from, y.to(), to - from, y.from() - y.to(), p.note);
        drawn++;
      }
    }
  }
}
