package org.annales.report.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Draws for each entity a line from its first to its last section, with a dot where it is present.
 * At most 1,000 rows are drawn.
 *
 * @param frame id, title, description and width
 * @param columns the sections
 * @param spans the entities
 */
public record SpanChart(Frame frame, List<Item> columns, List<Span> spans) implements Chart {

  /**
   * One entity.
   *
   * @param item the entity
   * @param first index of the first section
   * @param last index of the last section
   * @param present indices of the sections with the entity
   */
  public record Span(Item item, int first, int last, List<Integer> present) {}

  private static final double TOP = 22;

  /** Copies the lists. */
  public SpanChart {
    columns = List.copyOf(columns);
    spans = List.copyOf(spans);
  }

  @Override
  public String svg() {
    if (columns.isEmpty() || spans.isEmpty()) {
      return Svg.empty(frame);
    }
    RowAxis axis = new RowAxis(spans.stream().map(Span::item).toList(), frame.width(), 0.3, TOP);
    Scale scale =
        Scale.exact(new Range(-0.5, columns.size() - 0.5), 8, axis.left(), frame.width() - 8.0);
    Svg svg = Svg.chart(frame, axis.bottom() + axis.restHeight() + 6);
    columns(svg, axis, scale);
    axis.draw(svg);
    PathData lines = new PathData();
    PathData dots = new PathData();
    double radius = Math.min(4, (scale.to() - scale.from()) / columns.size() * 0.4);
    for (int i = 0; i < axis.count(); i++) {
      Span span = spans.get(i);
      double y = axis.y(i);
      if (span.first <= span.last && isColumn(span.first) && isColumn(span.last)) {
        lines.horizontal(scale.at(span.first), y, scale.at(span.last));
      }
      span.present.stream()
          .filter(this::isColumn)
          .forEach(column -> dots.circle(scale.at(column), y, Math.max(1, radius)));
    }
    svg.path("line weak", lines);
    svg.path("mark", dots);
    for (int i = 0; i < axis.count(); i++) {
      axis.tooltip(svg, i, extent(spans.get(i)), null);
    }
    return svg.end();
  }

  private boolean isColumn(int index) {
    return index >= 0 && index < columns.size();
  }

  private String extent(Span span) {
    if (!isColumn(span.first) || !isColumn(span.last)) {
      return "";
    }
    String first = columns.get(span.first).name();
    return span.first == span.last ? first : first + " – " + columns.get(span.last).name();
  }

  private void columns(Svg svg, RowAxis axis, Scale scale) {
    List<AxisLabels.Label> labels = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Item item = columns.get(i);
      String tooltip = columns.size() <= RowAxis.MAX_TOOLTIPS ? item.name() : null;
      labels.add(new AxisLabels.Label(scale.at(i), TextWidth.line(item.shortName()), tooltip));
    }
    PathData grid = new PathData();
    for (double x : new AxisLabels(labels, 0, frame.width()).draw(svg, TOP - 8, "small")) {
      grid.vertical(x, TOP, axis.bottom());
    }
    svg.path("grid", grid);
  }
}
