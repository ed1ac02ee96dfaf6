package org.annales.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Draws the labels of a horizontal axis: all, or in regular steps of 2, 5, 10 … where all would
 * overlap. Labels that are numbers are chosen by their value, so that years are 1810, 1820 ….
 *
 * @param labels the labels, from left to right
 * @param from the left border, which no label crosses
 * @param to the right border
 */
record AxisLabels(List<Label> labels, double from, double to) {
  private static final double SIZE = TextWidth.SMALL;
  private static final double GAP = 5;

  /** So large a part of the labels of a step may be missing where places are irregular. */
  private static final double MISSING = 0.15;

  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  /** A label, whose middle is at x where there is room, and what it names. */
  record Label(double x, String text, String tooltip) {}

  private record Placed(Label label, String text, double x, double width) {}

  /** Draws the labels on a baseline and returns the places of those that are drawn. */
  List<Double> draw(Svg svg, double y, String cssClass) {
    List<Placed> placed = placed();
    for (Placed p : placed) {
      String tooltip = p.label.tooltip;
      if (tooltip == null || tooltip.equals(p.text)) {
        svg.text(p.x, y, p.text, "middle", cssClass);
      } else {
        svg.text(p.x, y, p.text, "middle", cssClass, tooltip);
      }
    }
    return placed.stream().map(p -> p.label.x).toList();
  }

  /** Returns labels of which those that would overlap are joined, as "1, 2" or "1 … 9". */
  AxisLabels joined() {
    List<Label> joined = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < labels.size(); i++) {
      boolean apart =
          i + 1 == labels.size()
              || labels.get(i + 1).x - labels.get(i).x
                  > TextWidth.of(labels.get(i).text + ", " + labels.get(i + 1).text, SIZE);
      if (apart) {
        String first = labels.get(start).text;
        String between = i - start == 1 ? ", " : " … ";
        String text = start == i ? first : first + between + labels.get(i).text;
        joined.add(new Label((labels.get(start).x + labels.get(i).x) / 2, text, null));
        start = i + 1;
      }
    }
    return new AxisLabels(joined, from, to);
  }

  private List<Placed> placed() {
    boolean numbers = labels.stream().allMatch(l -> NUMBER.matcher(l.text).matches());
    List<Placed> placed = List.of();
    for (long step = 1, next = 0; next <= 2L * labels.size(); next++) {
      List<Label> chosen = inSteps(step, numbers);
      placed = withoutOverlap(chosen);
      if (placed.size() >= chosen.size() * (1 - MISSING)) {
        return placed;
      }
      step = step * (isTwo(step) ? 5 : 4) / 2;
    }
    return placed;
  }

  /**
   * After 1, 10, 100 … comes the double; after 2, 20 … the number times 2.5; after 5 the double.
   */
  private static boolean isTwo(long step) {
    long digit = step;
    while (digit >= 10) {
      digit /= 10;
    }
    return digit == 2;
  }

  private List<Label> inSteps(long step, boolean numbers) {
    List<Label> chosen = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      long number = numbers ? Long.parseLong(labels.get(i).text) : i;
      if (number % step == 0) {
        chosen.add(labels.get(i));
      }
    }
    return chosen;
  }

  private List<Placed> withoutOverlap(List<Label> chosen) {
    List<Placed> placed = new ArrayList<>();
    double free = from;
    for (Label label : chosen) {
      String text = TextWidth.shorten(label.text, (to - from) / 4, SIZE);
      double width = TextWidth.of(text, SIZE);
      double x = Math.max(from + width / 2, Math.min(to - width / 2, label.x));
      if (!text.isEmpty() && x - width / 2 >= free) {
        placed.add(new Placed(label, text, x, width));
        free = x + width / 2 + GAP;
      }
    }
    return placed;
  }
}
