package org.annales.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Draws the borders of chapters as light lines through a plot and their short names below, each in
 * the middle of its chapter.
 *
 * @param dividers the starts, by rising x
 * @param scale the axis of positions
 */
record Dividers(List<Divider> dividers, Scale scale) {
  /** Height of the line of names. */
  static final double HEIGHT = 20;

  Dividers {
    dividers =
        dividers.stream()
            .filter(d -> Numbers.isDrawn(d.x()) && scale.contains(d.x()))
            .sorted(Comparator.comparingDouble(Divider::x))
            .toList();
  }

  void draw(Svg svg, double top, double bottom, double width) {
    PathData lines = new PathData();
    List<AxisLabels.Label> labels = new ArrayList<>();
    boolean tooltips = dividers.size() <= RowAxis.MAX_TOOLTIPS;
    for (int i = 0; i < dividers.size(); i++) {
      Divider divider = dividers.get(i);
      double x = scale.at(divider.x());
      double end = i + 1 < dividers.size() ? scale.at(dividers.get(i + 1).x()) : scale.to();
      lines.vertical(x, top, bottom + 4);
      Item item = divider.item();
      labels.add(
          new AxisLabels.Label(
              (x + end) / 2, TextWidth.line(item.shortName()), tooltips ? item.name() : null));
    }
    svg.path("divider", lines);
    new AxisLabels(labels, scale.from() - 6, width).draw(svg, bottom + 16, "small");
  }
}
