package org.annales.report.chart;

import java.util.List;

/**
 * Draws a network of at most 40 entities.
 *
 * @param frame id, title, description and width
 * @param nodes the entities
 * @param links pairs of entities
 */
public record NetworkChart(Frame frame, List<Node> nodes, List<Link> links) implements Chart {

  /**
   * One entity.
   *
   * @param item its label
   * @param size its importance: the area of its circle
   * @param group its colour, from 0 to 3; others are grey
   */
  public record Node(Item item, double size, int group) {}

  /**
   * One link.
   *
   * @param a index of a node
   * @param b index of a node
   * @param weight its strength: the width of its line
   * @param note a line of the tooltip, or null
   */
  public record Link(int a, int b, double weight, String note) {}

  @Override
  public String svg() {
    Svg svg = Svg.chart(frame, 60);
    svg.text(frame.width() / 2.0, 34, "NetworkChart", "middle", "muted");
    return svg.end();
  }
}
