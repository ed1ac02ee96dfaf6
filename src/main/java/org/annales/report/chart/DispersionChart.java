package org.annales.report.chart;

import java.util.List;

/**
 * Draws a row for each word with a tick at each of its positions in the text, its count at the
 * right, and the chapters below, or positions where there are none. At most 1,000 rows are drawn.
 *
 * @param frame id, title, description and width
 * @param rows the words
 * @param dividers the starts of chapters
 * @param length the length of the text, in the unit of the positions
 */
public record DispersionChart(
    Frame frame, List<DispersionRow> rows, List<Divider> dividers, double length) implements Chart {

  /**
   * One word.
   *
   * @param item the word
   * @param positions its positions, from 0 to the length of the text
   */
  public record DispersionRow(Item item, List<? extends Number> positions) {}

  private static final double TOP = 4;
  private static final double GAP = 8;

  /** Copies the lists. */
  public DispersionChart {
    rows = List.copyOf(rows);
    dividers = List.copyOf(dividers);
  }

  @Override
  public String svg() {
    if (rows.isEmpty() || !Double.isFinite(length) || length <= 0) {
      return Svg.empty(frame);
    }
    RowAxis axis =
        new RowAxis(rows.stream().map(DispersionRow::item).toList(), frame.width(), 0.25, TOP);
    double counts =
        rows.stream().mapToDouble(r -> TextWidth.of(count(r), TextWidth.SMALL)).max().orElse(0);
    Scale scale =
        Scale.exact(new Range(0, length), 8, axis.left(), frame.width() - counts - 2 * GAP);
    double bottom = axis.bottom() + axis.restHeight();
    Svg svg = Svg.chart(frame, bottom + Dividers.HEIGHT + 2);
    if (dividers.isEmpty()) {
      NumberAxis.horizontal(svg, scale, TOP, bottom, frame.width(), "");
    } else {
      new Dividers(dividers, scale).draw(svg, TOP, bottom, frame.width());
    }
    axis.draw(svg);
    for (int i = 0; i < axis.count(); i++) {
      svg.path("tick", ticks(rows.get(i), scale, axis.y(i), axis.rowHeight() * 0.36));
      double right = frame.width() - 4.0;
      svg.text(right, axis.y(i) + 4, count(rows.get(i)), "end", "small muted");
      axis.tooltip(svg, i, count(rows.get(i)), null);
    }
    return svg.end();
  }

  /** Draws the ticks of a row; those on the same tenth of a pixel are one. */
  private static PathData ticks(DispersionRow row, Scale scale, double y, double half) {
    PathData path = new PathData();
    row.positions.stream()
        .mapToDouble(Number::doubleValue)
        .filter(p -> Double.isFinite(p) && scale.contains(p))
        .mapToLong(p -> Math.round(scale.at(p) * 10))
        .distinct()
        .sorted()
        .forEach(x -> path.vertical(x / 10.0, y - half, y + half));
    return path;
  }

  private static String count(DispersionRow row) {
    return Numbers.label(row.positions.size());
  }
}
