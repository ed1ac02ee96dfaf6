package org.annales.report.chart;

import java.util.List;

/**
 * Draws horizontal bars: the label at the left, the value at the right of its bar. Bars below 0 go
 * from the line of 0 to the left. At most 1,000 rows are drawn.
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

  private static final double TOP = 20;
  private static final double GAP = 5;

  /** Copies the list. */
  public BarChart {
    unit = unit == null ? "" : TextWidth.line(unit);
    bars = List.copyOf(bars);
  }

  @Override
  public String svg() {
    Range range = Range.of(bars.stream().mapToDouble(Bar::value));
    if (range.isEmpty()) {
      return Svg.empty(frame);
    }
    RowAxis rows =
        new RowAxis(
            bars.stream().map(Bar::item).toList(), frame.width(), 0.4, unit.isEmpty() ? 2 : TOP);
    double values =
        bars.stream().mapToDouble(b -> TextWidth.of(value(b), TextWidth.SMALL)).max().orElse(0);
    Scale scale = Scale.exact(range.with(0.0), 5, rows.left(), frame.width() - values - 2 * GAP);
    Svg svg = Svg.chart(frame, rows.bottom() + rows.restHeight() + 4);
    if (!unit.isEmpty()) {
      double room = frame.width() - scale.from();
      String line = TextWidth.shorten(unit, room, TextWidth.SMALL);
      svg.text(scale.from(), 12, line, "start", "small muted");
    }
    rows.draw(svg);
    bars(svg, rows, scale);
    svg.path("axis", new PathData().vertical(scale.at(0), rows.top(), rows.bottom()));
    for (int i = 0; i < rows.count(); i++) {
      rows.tooltip(svg, i, value(bars.get(i)), bars.get(i).note());
    }
    return svg.end();
  }

  private void bars(Svg svg, RowAxis rows, Scale scale) {
    PathData path = new PathData();
    double half = rows.rowHeight() * 0.36;
    for (int i = 0; i < rows.count(); i++) {
      Bar bar = bars.get(i);
      if (Numbers.isDrawn(bar.value)) {
        double end = scale.at(bar.value);
        path.box(scale.at(0), rows.y(i) - half, end, rows.y(i) + half);
        double right = Math.max(end, scale.at(0));
        svg.text(right + GAP, rows.y(i) + 4, value(bar), "start", "small");
      }
    }
    svg.path("mark", path);
  }

  private static String value(Bar bar) {
    return Numbers.isDrawn(bar.value) ? Numbers.label(bar.value) : "";
  }
}
