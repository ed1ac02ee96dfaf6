package org.annales.report.chart;

import java.util.List;

/** Lays out the rows of a chart, from top to bottom, with a label at the left of each. */
final class RowAxis {
  /** More rows are not drawn; a line says how many. */
  static final int MAX_ROWS = 1000;

  /** Charts with more rows have no tooltips. */
  static final int MAX_TOOLTIPS = 120;

  private static final int CROWDED = 60;
  private static final double GAP = 8;

  private final List<Item> items;
  private final int width;
  private final int count;
  private final double top;
  private final double rowHeight;
  private final double size;
  private final List<String> labels;
  private final double left;

  /**
   * Measures the labels.
   *
   * @param width width of the whole chart
   * @param share the part of it that labels may take
   * @param top where the first row begins
   */
  RowAxis(List<Item> items, int width, double share, double top) {
    this.items = items;
    this.width = width;
    this.top = top;
    count = Math.min(MAX_ROWS, items.size());
    rowHeight = count > CROWDED ? 14 : 18;
    size = count > CROWDED ? TextWidth.SMALL : TextWidth.LABEL;
    labels =
        items.stream()
            .limit(count)
            .map(item -> TextWidth.shorten(item.name(), width * share, size))
            .toList();
    left = labels.stream().mapToDouble(l -> TextWidth.of(l, size)).max().orElse(0) + GAP;
  }

  int count() {
    return count;
  }

  double rowHeight() {
    return rowHeight;
  }

  /** Returns where the plot begins, at the right of the labels. */
  double left() {
    return left;
  }

  /** Returns the middle of a row. */
  double y(double row) {
    return top + (row + 0.5) * rowHeight;
  }

  double top() {
    return top;
  }

  /** Returns where the last row ends. */
  double bottom() {
    return top + count * rowHeight;
  }

  /** Returns the height of the line under the last row that says what is left out. */
  double restHeight() {
    return items.size() > count ? 18 : 0;
  }

  /** Draws the labels, and a line where rows are left out. */
  void draw(Svg svg) {
    for (int row = 0; row < count; row++) {
      if (!labels.get(row).isEmpty()) {
        svg.text(left - GAP, y(row) + 4, labels.get(row), "end", size < 12 ? "small" : "");
      }
    }
    if (items.size() > count) {
      String rest = "… and " + Numbers.label(items.size() - count) + " more";
      svg.text(left, bottom() + 14, rest, "start", "muted");
    }
  }

  /** Draws the tooltip of a row, where it says more than the row itself. */
  void tooltip(Svg svg, int row, String values, String note) {
    String name = items.get(row).name();
    boolean hasNote = note != null && !note.isEmpty();
    if (count <= MAX_TOOLTIPS && (hasNote || !labels.get(row).equals(name))) {
      String text = name + (values.isEmpty() ? "" : ": " + values) + (hasNote ? "\n" + note : "");
      svg.tooltip(0, y(row) - rowHeight / 2, width, rowHeight, text);
    }
  }
}
