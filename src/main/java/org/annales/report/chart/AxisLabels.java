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
    List<String> texts = labels.stream().map(Label::text).toList();
    List<Placed> placed = List.of();
    for (int step = 1; step <= 2 * labels.size() || step == 1; step = next(step)) {
      List<Label> chosen = inSteps(texts, step).stream().map(labels::get).toList();
      placed = withoutOverlap(chosen);
      if (placed.size() >= chosen.size() * (1 - MISSING)) {
        return placed;
      }
    }
    return placed;
  }

  /** Returns the indices of the labels in the least regular step that is not below a number. */
  static List<Integer> inSteps(List<String> texts, double least) {
    int step = 1;
    while (step < least) {
      step = next(step);
    }
    boolean numbers = texts.stream().allMatch(t -> NUMBER.matcher(t).matches());
    List<Integer> chosen = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      long number = numbers ? Long.parseLong(texts.get(i)) : i;
      if (number % step == 0) {
        chosen.add(i);
      }
    }
    return chosen;
  }

  /** After 1, 2, 5, 10 … comes 2, 5, 10, 20 …. */
  private static int next(int step) {
    return Integer.toString(step).startsWith("2") ? step * 5 / 2 : step * 2;
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
