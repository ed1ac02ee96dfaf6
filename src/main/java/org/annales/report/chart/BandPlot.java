package org.annales.report.chart;

import java.util.List;
import org.annales.report.chart.BandChart.Point;

/** Draws the points of a {@link BandChart}: band, intervals, line and dots, one path of each. */
final class BandPlot {
  /**
   * With more points intervals are areas, as wide as the points are apart, and dots are left out.
   */
  private static final int CROWDED = 150;

  private final List<Point> points;
  private final Scale x;
  private final Scale y;

  BandPlot(List<Point> points, Scale x, Scale y) {
    this.points = points;
    this.x = x;
    this.y = y;
  }

  static boolean isOutside(Point p) {
    return Numbers.isDrawn(p.value())
        && ((Numbers.isDrawn(p.bandLow()) && p.value() < p.bandLow())
            || (Numbers.isDrawn(p.bandHigh()) && p.value() > p.bandHigh()));
  }

  static boolean hasBand(Point p) {
    return Numbers.isDrawn(p.bandLow()) && Numbers.isDrawn(p.bandHigh());
  }

  static boolean hasInterval(Point p) {
    return Numbers.isDrawn(p.low()) && Numbers.isDrawn(p.high());
  }

  void band(Svg svg) {
    PathData band = new PathData();
    for (int i = 0; i < points.size(); i++) {
      if (hasBand(points.get(i))) {
        int start = i;
        while (i + 1 < points.size() && hasBand(points.get(i + 1))) {
          i++;
        }
        area(band, start, i);
      }
    }
    svg.path("band", band);
  }

  /** Adds the area of the band of some points; of a single one it is a short bar. */
  private void area(PathData path, int start, int end) {
    double pad = start == end ? 3 : 0;
    for (int i = start; i <= end; i++) {
      double at = x.at(points.get(i).x());
      double top = y.at(points.get(i).bandHigh());
      if (i == start) {
        path.move(at - pad, top);
      }
      path.line(at + (i == end ? pad : 0), top);
    }
    for (int i = end; i >= start; i--) {
      double at = x.at(points.get(i).x());
      path.line(at + (i == end ? pad : 0), y.at(points.get(i).bandLow()));
    }
    path.line(x.at(points.get(start).x()) - pad, y.at(points.get(start).bandLow())).close();
  }

  void values(Svg svg) {
    PathData intervals = new PathData();
    PathData line = new PathData();
    PathData dots = new PathData();
    PathData outside = new PathData();
    boolean crowded = points.size() > CROWDED;
    for (int i = 0; i < points.size(); i++) {
      Point p = points.get(i);
      if (!isDrawn(i)) {
        continue;
      }
      double px = x.at(p.x());
      double py = y.at(p.value());
      if (hasInterval(p)) {
        intervals.vertical(px, y.at(p.low()), y.at(p.high()));
      }
      if (!isDrawn(i - 1)) {
        line.move(px, py);
      } else {
        line.line(px, py);
      }
      boolean single = !isDrawn(i - 1) && !isDrawn(i + 1);
      if (isOutside(p)) {
        outside.circle(px, py, crowded ? 2 : 3);
      } else if (!crowded || single) {
        dots.circle(px, py, crowded ? 1.5 : 2.5);
      }
    }
    svg.path(crowded ? "interval crowded" : "interval", intervals);
    svg.path("line", line);
    svg.path("dot", dots);
    svg.path("dot outside", outside);
  }

  private boolean isDrawn(int i) {
    return i >= 0 && i < points.size() && Numbers.isDrawn(points.get(i).value());
  }
}
