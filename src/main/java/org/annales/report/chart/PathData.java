package org.annales.report.chart;

/** Collects the commands of a path, so that many marks of one kind are one element. */
final class PathData {
  private final StringBuilder commands = new StringBuilder();

  boolean isEmpty() {
    return commands.isEmpty();
  }

  PathData move(double x, double y) {
    return add('M').add(x, y);
  }

  PathData line(double x, double y) {
    return add('L').add(x, y);
  }

  /** Adds a line from a point to the right, or to the left. */
  PathData horizontal(double x, double y, double toX) {
    return move(x, y).add('H').add(toX);
  }

  /** Adds a line from a point downwards, or upwards. */
  PathData vertical(double x, double y, double toY) {
    return move(x, y).add('V').add(toY);
  }

  PathData close() {
    return add('Z');
  }

  /** Adds a rectangle by two corners; both are rounded alike, so that neighbours share an edge. */
  PathData box(double left, double top, double right, double bottom) {
    return move(left, top).add('H').add(right).add('V').add(bottom).add('H').add(left).close();
  }

  PathData circle(double x, double y, double radius) {
    return move(x - radius, y).arc(radius, 2 * radius).arc(radius, -2 * radius).close();
  }

  private PathData arc(double radius, double dx) {
    return add('a').add(radius, radius).add(" 0 1 0 ").add(dx).add(" 0");
  }

  private PathData add(char command) {
    commands.append(command);
    return this;
  }

  private PathData add(String text) {
    commands.append(text);
    return this;
  }

  private PathData add(double value) {
    commands.append(Numbers.coordinate(value));
    return this;
  }

  private PathData add(double x, double y) {
    return add(x).add(" ").add(y);
  }

  @Override
  public String toString() {
    return commands.toString();
  }
}
