package org.annales.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Places labels in a plot so that none overlaps another, a mark or the border. */
final class LabelPlacer {
  /** Offsets of a label from its mark: right, left, above, below, and the four corners. */
  private static final double[][] DIRECTIONS = {
    {1, 0}, {-1, 0}, {0, -1}, {0, 1}, {0.8, -0.8}, {-0.8, -0.8}, {0.8, 0.8}, {-0.8, 0.8}
  };

  private static final double PAD = 1.5;

  /** A label: its middle, its baseline and its text. */
  record Placed(double x, double y, String text) {}

  private record Box(double left, double top, double right, double bottom) {
    boolean meets(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  private final Box plot;
  private final List<Box> taken = new ArrayList<>();

  LabelPlacer(double left, double top, double right, double bottom) {
    plot = new Box(left, top, right, bottom);
  }

  /** Keeps labels away from a mark. */
  void block(double x, double y, double radius) {
    taken.add(new Box(x - radius, y - radius, x + radius, y + radius));
  }

  /** Returns a place beside a mark, near it or a little further, or nothing where all are taken. */
  Optional<Placed> beside(double x, double y, double radius, String text, double size) {
    double half = TextWidth.of(text, size) / 2;
    for (double distance = radius + 3; distance <= radius + 15; distance += 6) {
      for (double[] direction : DIRECTIONS) {
        double middle = x + direction[0] * distance + Math.signum(direction[0]) * half;
        double height = y + direction[1] * (distance + size * 0.55);
        Optional<Placed> placed = at(middle, height, half, text, size);
        if (placed.isPresent()) {
          return placed;
        }
      }
    }
    return Optional.empty();
  }

  /** Returns a place with its middle at a point, or nothing where it is taken. */
  Optional<Placed> at(double x, double y, String text, double size) {
    return at(x, y, TextWidth.of(text, size) / 2, text, size);
  }

  private Optional<Placed> at(double x, double y, double half, String text, double size) {
    double side = half + PAD;
    Box box = new Box(x - side, y - size * 0.6 - PAD, x + side, y + size * 0.6 + PAD);
    boolean inside =
        box.left >= plot.left
            && box.right <= plot.right
            && box.top >= plot.top
            && box.bottom <= plot.bottom;
    if (text.isEmpty() || !inside || taken.stream().anyMatch(box::meets)) {
      return Optional.empty();
    }
    taken.add(box);
    return Optional.of(new Placed(x, y + size * 0.35, text));
  }
}
