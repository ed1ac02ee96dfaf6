package org.annales.report.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Measures a heat map and draws its labels: those of rows at the left, those of columns above,
 * upright where they are wider than their columns.
 */
final class HeatLayout {
  private static final double SIZE = TextWidth.SMALL;
  private static final double ROW_SHARE = 0.3;
  private static final double UPRIGHT = 110;
  private static final double UPRIGHT_LINE = 13;
  private static final double WIDEST = 28;
  private static final double LOWEST_ROW = 14;

  private final List<Item> rows;
  private final List<Item> columns;
  private final List<String> rowLabels;
  private final List<String> columnLabels;
  private final boolean upright;
  private final int width;

  /** Left border of the cells. */
  final double x0;

  /** Upper border of the cells. */
  final double y0;

  /** Width of a column of the matrix. */
  final double dx;

  /** Height of a row of the matrix. */
  final double dy;

  HeatLayout(List<Item> rows, List<Item> columns, HeatGrid grid, int width, double top) {
    this.rows = rows;
    this.columns = columns;
    this.width = width;
    dy = grid.cells().size() > HeatGrid.MAX / 2 ? 4.0 / grid.rowsPerCell() : rowHeight(rows.size());
    rowLabels =
        rows.stream()
            .map(i -> dy < LOWEST_ROW ? i.shortName() : i.name())
            .map(label -> TextWidth.shorten(label, width * ROW_SHARE, SIZE))
            .toList();
    double labels = rowLabels.stream().mapToDouble(l -> TextWidth.of(l, SIZE)).max().orElse(0);
    x0 = Math.ceil(labels + 7);
    double cell = Math.min(WIDEST, (width - x0 - 6) / grid.cells().get(0).length);
    dx = (cell < 1 ? cell : Math.floor(cell * 10) / 10) / grid.columnsPerCell();
    List<String> names = columns.stream().map(i -> TextWidth.line(i.shortName())).toList();
    double widest = names.stream().mapToDouble(n -> TextWidth.of(n, SIZE)).max().orElse(0);
    upright = widest > dx && widest > (dx < UPRIGHT_LINE ? UPRIGHT / 2 : 40);
    columnLabels = names.stream().map(n -> TextWidth.shorten(n, UPRIGHT, SIZE)).toList();
    double columnHeight = upright ? Math.min(UPRIGHT, widest) + 8 : 18;
    y0 = top + columnHeight;
  }

  private static double rowHeight(int rows) {
    return rows > 60 ? 12 : 18;
  }

  double bottom() {
    return y0 + rows.size() * dy;
  }

  void draw(Svg svg) {
    drawRows(svg);
    if (upright) {
      drawUpright(svg);
      return;
    }
    List<AxisLabels.Label> labels = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      labels.add(new AxisLabels.Label(x0 + (i + 0.5) * dx, columnLabels.get(i), null));
    }
    new AxisLabels(labels, 0, width).draw(svg, y0 - 6, "small");
  }

  private void drawRows(Svg svg) {
    for (int i : AxisLabels.inSteps(rowLabels, 12 / dy)) {
      if (!rowLabels.get(i).isEmpty()) {
        svg.text(x0 - 5, y0 + (i + 0.5) * dy + 4, rowLabels.get(i), "end", "small");
      }
    }
  }

  private void drawUpright(Svg svg) {
    for (int i : AxisLabels.inSteps(columnLabels, UPRIGHT_LINE / dx)) {
      String x = Numbers.coordinate(x0 + (i + 0.5) * dx + 4);
      String y = Numbers.coordinate(y0 - 4);
      svg.open("text").with("class", "small");
      svg.with("transform", "translate(" + x + " " + y + ") rotate(-90)");
      svg.write(columnLabels.get(i)).close();
    }
  }
}
