package org.annales.report.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Draws stacked columns over years or sections, of at most seven colours: further series have that
 * of the seventh. Up to 120 columns have tooltips.
 *
 * @param frame id, title, description and width
 * @param xTitle the name of the axis
 * @param unit the unit of the values
 * @param seriesNames the names of the parts of a column, from bottom to top
 * @param columns the columns from left to right
 */
public record ColumnChart(
    Frame frame, String xTitle, String unit, List<String> seriesNames, List<Column> columns)
    implements Chart {

  /**
   * One column.
   *
   * @param item its label
   * @param values a value for each series; null or NaN draws none
   */
  public record Column(Item item, List<Double> values) {}

  private static final double PLOT = 200;

  /** Series beyond so many are drawn in the colour of the last. */
  private static final int COLOURS = 7;

  /** Copies the lists. */
  public ColumnChart {
    xTitle = xTitle == null ? "" : xTitle;
    unit = unit == null ? "" : unit;
    seriesNames = List.copyOf(seriesNames);
    columns = List.copyOf(columns);
  }

  @Override
  public String svg() {
    Range range =
        Range.of(
            columns.stream()
                .flatMap(c -> c.values.stream())
                .filter(Numbers::isDrawn)
                .mapToDouble(Double::doubleValue));
    if (range.isEmpty()) {
      return Svg.empty(frame);
    }
    Range sums = Range.NONE.with(0.0);
    for (Column column : columns) {
      sums = sums.with(sum(column, true)).with(sum(column, false));
    }
    Legend legend = new Legend(legend(), 0, frame.width());
    double top = legend.height() + (unit.isEmpty() ? 8 : 20);
    double bottom = top + PLOT;
    Scale y = Scale.rounded(sums, 4, bottom, top);
    double left = NumberAxis.width(y);
    Scale x = Scale.exact(new Range(-0.5, columns.size() - 0.5), 8, left, frame.width() - 8.0);
    Svg svg = Svg.chart(frame, bottom + (xTitle.isEmpty() ? 22 : NumberAxis.HEIGHT));
    legend.draw(svg, 0);
    if (!unit.isEmpty()) {
      String line = TextWidth.shorten(unit, frame.width(), TextWidth.SMALL);
      svg.text(0, top - 7, line, "start", "small muted");
    }
    NumberAxis.vertical(svg, y, left, x.to());
    for (int series = 0; series < seriesCount(); series++) {
      svg.path(cssClass(series), columns(series, x, y));
    }
    svg.path("axis", new PathData().horizontal(left, y.at(0), x.to()));
    labels(svg, x, bottom);
    NumberAxis.title(svg, (x.from() + x.to()) / 2, bottom + 33, frame.width(), xTitle);
    tooltips(svg, x, y);
    return svg.end();
  }

  private int seriesCount() {
    return columns.stream().mapToInt(c -> c.values.size()).max().orElse(0);
  }

  private static String cssClass(int series) {
    return series == 0 ? "mark" : "mark-" + Math.min(series + 1, COLOURS);
  }

  /** Returns the entries of the legend; one series needs none. */
  private List<Legend.Entry> legend() {
    List<Legend.Entry> entries = new ArrayList<>();
    for (int i = 0; i < Math.min(COLOURS, seriesNames.size()) && seriesNames.size() > 1; i++) {
      boolean more = i == COLOURS - 1 && seriesNames.size() > COLOURS;
      entries.add(new Legend.Entry(cssClass(i), more ? "others" : seriesNames.get(i)));
    }
    return entries;
  }

  private static double sum(Column column, boolean positive) {
    return column.values.stream()
        .filter(v -> Numbers.isDrawn(v) && v > 0 == positive)
        .mapToDouble(Double::doubleValue)
        .sum();
  }

  /** Draws a series: values above 0 upon those of the series before, values below 0 under them. */
  private PathData columns(int series, Scale x, Scale y) {
    PathData path = new PathData();
    double width = (x.to() - x.from()) / columns.size();
    double half = Math.min(24, width > 3 ? width * 0.4 : width / 2);
    for (int i = 0; i < columns.size(); i++) {
      List<Double> values = columns.get(i).values;
      Double value = series < values.size() ? values.get(series) : null;
      if (Numbers.isDrawn(value) && value != 0) {
        double base = sum(new Column(columns.get(i).item, values.subList(0, series)), value > 0);
        path.box(x.at(i) - half, y.at(base + value), x.at(i) + half, y.at(base));
      }
    }
    return path;
  }

  private void labels(Svg svg, Scale x, double bottom) {
    List<AxisLabels.Label> labels = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      String text = TextWidth.line(columns.get(i).item.shortName());
      labels.add(new AxisLabels.Label(x.at(i), text, null));
    }
    new AxisLabels(labels, 0, frame.width()).draw(svg, bottom + 16, "small");
  }

  /** Draws tooltips with the values of each column, where the columns are few. */
  private void tooltips(Svg svg, Scale x, Scale y) {
    double half = (x.to() - x.from()) / columns.size() / 2;
    for (int i = 0; i < columns.size() && columns.size() <= RowAxis.MAX_TOOLTIPS; i++) {
      Column column = columns.get(i);
      StringBuilder text = new StringBuilder(column.item.name());
      for (int series = 0; series < column.values.size(); series++) {
        if (Numbers.isDrawn(column.values.get(series))) {
          text.append('\n');
          if (series < seriesNames.size()) {
            text.append(seriesNames.get(series)).append(": ");
          }
          text.append(Numbers.label(column.values.get(series)));
        }
      }
      svg.tooltip(x.at(i) - half, y.to(), 2 * half, y.from() - y.to(), text.toString());
    }
  }
}
