package org.annales.report.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Draws a matrix as coloured cells, one path for each of at most nine classes of colour. The
 * attributes {@code data-x0}, {@code data-y0}, {@code data-dx} and {@code data-dy} of the root say
 * where a cell of the matrix lies. Of more than 250 rows or columns neighbours are joined to means.
 *
 * @param frame id, title, description and width
 * @param rows the names of the rows
 * @param columns the names of the columns
 * @param values the rows of the matrix; null or NaN leaves a cell empty
 * @param diverging whether the colours diverge from 0
 * @param unit the unit of the values
 */
public record HeatMap(
    Frame frame,
    List<Item> rows,
    List<Item> columns,
    List<List<Double>> values,
    boolean diverging,
    String unit)
    implements Chart {

  private static final double LEGEND = 42;
  private static final double SWATCH = 46;

  /** Copies the lists of names. */
  public HeatMap {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    unit = unit == null ? "" : unit;
  }

  @Override
  public String svg() {
    HeatGrid grid = HeatGrid.of(values, rows.size(), columns.size());
    double[] present = grid.present();
    if (present.length == 0) {
      return Svg.empty(frame);
    }
    ColorClasses classes = ColorClasses.of(present, diverging);
    HeatLayout layout = new HeatLayout(rows, columns, grid, frame.width(), LEGEND);
    Svg svg =
        Svg.chart(
            frame,
            layout.bottom() + 6,
            "data-x0",
            Numbers.exact(layout.x0),
            "data-y0",
            Numbers.exact(layout.y0),
            "data-dx",
            Numbers.exact(layout.dx),
            "data-dy",
            Numbers.exact(layout.dy));
    legend(svg, classes);
    cells(svg, grid, classes, layout);
    layout.draw(svg);
    return svg.end();
  }

  private static void cells(Svg svg, HeatGrid grid, ColorClasses classes, HeatLayout layout) {
    List<PathData> paths = classes.names().stream().map(name -> new PathData()).toList();
    double dx = layout.dx * grid.columnsPerCell();
    double dy = layout.dy * grid.rowsPerCell();
    for (int r = 0; r < grid.cells().size(); r++) {
      double[] row = grid.cells().get(r);
      for (int c = 0; c < row.length; c++) {
        int end = c;
        if (Double.isFinite(row[c])) {
          int index = classes.indexOf(row[c]);
          while (end + 1 < row.length && isOf(classes, index, row[end + 1])) {
            end++;
          }
          double y = layout.y0 + r * dy;
          paths.get(index).box(layout.x0 + c * dx, y, layout.x0 + (end + 1) * dx, y + dy);
        }
        c = end;
      }
    }
    for (int i = 0; i < paths.size(); i++) {
      svg.path("cell " + classes.names().get(i), paths.get(i));
    }
  }

  private static boolean isOf(ColorClasses classes, int index, double value) {
    return Double.isFinite(value) && classes.indexOf(value) == index;
  }

  /** Draws the classes side by side, with their limits below and the unit at the right. */
  private void legend(Svg svg, ColorClasses classes) {
    int count = classes.names().size();
    double from = 24;
    double swatch = Math.min(SWATCH, (frame.width() - from * 2) / count);
    List<AxisLabels.Label> labels = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double x = from + i * swatch;
      svg.path("cell " + classes.names().get(i), new PathData().box(x, 2, x + swatch, 14));
      labels.add(new AxisLabels.Label(x, Numbers.label(classes.limits().get(i)), null));
    }
    double end = from + count * swatch;
    if (!classes.limits().get(count).equals(classes.limits().get(count - 1))) {
      labels.add(new AxisLabels.Label(end, Numbers.label(classes.limits().get(count)), null));
    }
    new AxisLabels(labels, 0, frame.width()).draw(svg, 27, "small");
    String line = TextWidth.shorten(unit, frame.width() - end - 12, TextWidth.LABEL);
    if (line.length() > 1) {
      svg.text(end + 10, 12, line, "start", "muted");
    }
  }
}
