package org.annales.report.chart;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.annales.report.chart.ScatterChart.Dot;

/**
 * Contains the sections of a map that lie far beyond all others, at most one in ten, the furthest
 * first: on a scale for all they would press the others together.
 */
record FarDots(List<Dot> dots) {
  /** A section this many times further from 0 than the others is far. */
  private static final double FAR = 2;

  private static final double BEYOND = 1.2;
  private static final int FEW = 5;
  private static final int ONE_IN = 10;

  static FarDots of(List<Dot> all) {
    if (all.size() < FEW) {
      return new FarDots(List.of());
    }
    List<Dot> sorted =
        all.stream().sorted(Comparator.comparingDouble((Dot dot) -> -dot.distance())).toList();
    for (int i = Math.max(1, all.size() / ONE_IN); i > 0; i--) {
      double next = sorted.get(i).distance();
      if (next > 0 && sorted.get(i - 1).distance() > FAR * next) {
        return new FarDots(List.copyOf(sorted.subList(0, i)));
      }
    }
    return new FarDots(List.of());
  }

  /** Moves the far ones towards 0, little beyond the others. */
  List<Dot> nearer(List<Dot> all) {
    double others =
        all.stream().filter(dot -> !dots.contains(dot)).mapToDouble(Dot::distance).max().orElse(0);
    return all.stream()
        .map(dot -> dots.contains(dot) ? dot.nearer(BEYOND * others / dot.distance()) : dot)
        .toList();
  }

  /** Returns the line that has their places, or none. */
  List<String> notes() {
    if (dots.isEmpty()) {
      return List.of();
    }
    String places =
        dots.stream()
            .map(
                dot ->
                    dot.item().shortName()
                        + " ("
                        + Numbers.label(dot.x())
                        + ", "
                        + Numbers.label(dot.y())
                        + ")")
            .collect(Collectors.joining(", "));
    return List.of("Hollow dots lie further away in their direction: " + places);
  }
}
