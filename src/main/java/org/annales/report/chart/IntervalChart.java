package org.annales.report.chart;

import java.util.List;

/**
 * Draws values with intervals, one a row (a forest plot), and prints them at the right where the
 * chart is at least 500 wide. Intervals far beyond all values end in an arrow. At most 1,000 rows
 * are drawn.
 *
 * @param frame id, title, description and width
 * @param xTitle the name of the axis
 * @param reference the value of the reference line, or null
 * @param rows the rows from top to bottom
 */
public record IntervalChart(Frame frame, String xTitle, Double reference, List<IntervalRow> rows)
    implements Chart {

  /**
   * One value with its interval.
   *
   * @param item its label
   * @param value the value; NaN draws none
   * @param low lower limit, or null
   * @param high upper limit, or null
   * @param strong whether the row is filled and coloured
   * @param note a line of the tooltip, or null
   */
  public record IntervalRow(
      Item item, double value, Double low, Double high, boolean strong, String note) {}

  private static final double TOP = 6;
  private static final double GAP = 10;

  /** An interval is drawn no further than so many times the spread of the values beyond them. */
  private static final double FURTHEST = 2;

  /** Narrower charts print no values. */
  private static final int WITH_VALUES = 500;

  /** Copies the list. */
  public IntervalChart {
    xTitle = xTitle == null ? "" : xTitle;
    rows = List.copyOf(rows);
  }

  @Override
  public String svg() {
    Range range = range();
    if (range.isEmpty()) {
      return Svg.empty(frame);
    }
    RowAxis axis =
        new RowAxis(rows.stream().map(IntervalRow::item).toList(), frame.width(), 0.35, TOP);
    List<String> values = values();
    boolean withValues = frame.width() >= WITH_VALUES;
    double printed =
        withValues
            ? values.stream().mapToDouble(v -> TextWidth.of(v, TextWidth.SMALL)).max().orElse(0)
            : 0;
    Scale scale = Scale.rounded(range, 6, axis.left() + GAP, frame.width() - printed - 2 * GAP);
    Svg svg = Svg.chart(frame, axis.bottom() + axis.restHeight() + NumberAxis.HEIGHT);
    guides(svg, axis, scale);
    NumberAxis.horizontal(
        svg, scale, TOP, axis.bottom() + axis.restHeight(), frame.width(), xTitle);
    if (Numbers.isDrawn(reference)) {
      double x = scale.at(reference);
      svg.path("reference", new PathData().vertical(x, TOP, axis.bottom()));
    }
    axis.draw(svg);
    marks(svg, axis, scale, false);
    marks(svg, axis, scale, true);
    for (int i = 0; i < axis.count(); i++) {
      if (withValues && !values.get(i).isEmpty()) {
        svg.text(frame.width() - 4, axis.y(i) + 4, values.get(i), "end", "small muted");
      }
      axis.tooltip(svg, i, values.get(i), rows.get(i).note);
    }
    return svg.end();
  }

  /** Returns the range of the values, and of the intervals where they are not far beyond them. */
  private Range range() {
    Range values = Range.of(rows.stream().mapToDouble(IntervalRow::value));
    if (values.isEmpty()) {
      return values;
    }
    Range all = values;
    for (IntervalRow row : rows) {
      if (Numbers.isDrawn(row.value)) {
        all = all.with(row.low).with(row.high);
      }
    }
    double spread = values.high() - values.low();
    Range near =
        spread == 0
            ? all
            : new Range(
                Math.max(all.low(), values.low() - FURTHEST * spread),
                Math.min(all.high(), values.high() + FURTHEST * spread));
    return near.with(reference);
  }

  /** Returns each value with its interval, all with the same number of decimals. */
  private List<String> values() {
    int decimals = Numbers.decimals(Range.of(rows.stream().mapToDouble(IntervalRow::value)));
    return rows.stream().map(row -> values(row, decimals)).toList();
  }

  private static String values(IntervalRow row, int decimals) {
    if (!Numbers.isDrawn(row.value)) {
      return "";
    }
    String value = Numbers.fixed(row.value, decimals);
    return Numbers.isDrawn(row.low) && Numbers.isDrawn(row.high)
        ? value
            + " ["
            + Numbers.fixed(row.low, decimals)
            + ", "
            + Numbers.fixed(row.high, decimals)
            + "]"
        : value;
  }

  private static void guides(Svg svg, RowAxis axis, Scale scale) {
    PathData guides = new PathData();
    for (int i = 0; i < axis.count(); i++) {
      guides.horizontal(scale.from() - GAP, axis.y(i), scale.to());
    }
    svg.path("guide", guides);
  }

  private void marks(Svg svg, RowAxis axis, Scale scale, boolean strong) {
    PathData whiskers = new PathData();
    PathData dots = new PathData();
    for (int i = 0; i < axis.count(); i++) {
      IntervalRow row = rows.get(i);
      if (row.strong == strong && Numbers.isDrawn(row.value)) {
        whisker(whiskers, scale, row, axis.y(i));
        dots.circle(scale.at(row.value), axis.y(i), 3.5);
      }
    }
    svg.path(strong ? "line strong" : "line weak", whiskers);
    svg.path(strong ? "dot strong" : "dot hollow", dots);
  }

  /** Draws an interval; an end beyond the scale is an arrow. */
  private static void whisker(PathData path, Scale scale, IntervalRow row, double y) {
    if (Numbers.isDrawn(row.low) && Numbers.isDrawn(row.high)) {
      path.horizontal(scale.at(row.low), y, scale.at(row.high));
      if (!scale.contains(row.low)) {
        arrow(path, scale.from(), y, 5);
      }
      if (!scale.contains(row.high)) {
        arrow(path, scale.to(), y, -5);
      }
    }
  }

  private static void arrow(PathData path, double x, double y, double length) {
    path.move(x + length, y - 3).line(x, y).line(x + length, y + 3);
  }
}
