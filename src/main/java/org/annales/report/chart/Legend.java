package org.annales.report.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays out the legend of a chart in lines above the plot: a small mark and a name for each entry.
 */
final class Legend {
  private static final double LINE = 18;
  private static final double MARK = 12;
  private static final double GAP = 16;

  /** One entry, its mark a box of a class. */
  record Entry(String cssClass, String name) {}

  private record Placed(Entry entry, String text, double x, double y) {}

  private final List<Placed> placed = new ArrayList<>();
  private final double height;

  /** Breaks entries into lines between two borders. */
  Legend(List<Entry> entries, double from, double to) {
    double x = from;
    double y = 0;
    for (Entry entry : entries) {
      String text = TextWidth.shorten(entry.name, to - from - MARK - 6, TextWidth.LABEL);
      double width = MARK + 5 + TextWidth.of(text, TextWidth.LABEL);
      if (x > from && x + width > to) {
        x = from;
        y += LINE;
      }
      placed.add(new Placed(entry, text, x, y));
      x += width + GAP;
    }
    height = entries.isEmpty() ? 0 : y + LINE;
  }

  double height() {
    return height;
  }

  void draw(Svg svg, double top) {
    for (Placed p : placed) {
      double y = top + p.y;
      svg.path(p.entry.cssClass, new PathData().box(p.x, y + 3, p.x + MARK, y + 13));
      svg.text(p.x + MARK + 5, y + 12, p.text, "start", "");
    }
  }
}
