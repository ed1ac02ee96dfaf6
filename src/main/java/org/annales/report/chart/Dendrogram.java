package org.annales.report.chart;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Draws the tree of a hierarchical clustering, its leaves at the left. The branches of clusters
 * with a support of at least 0.7 are bold and have it printed beside them. A tree of more than
 * 1,000 leaves is not drawn.
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

  private static final double TOP = 4;
  private static final double STABLE = 0.7;

  /** Copies the lists; merges refer to leaves and earlier merges only, to each once. */
  public Dendrogram {
    axisTitle = axisTitle == null ? "" : axisTitle;
    leaves = List.copyOf(leaves);
    merges = List.copyOf(merges);
  }

  @Override
  public String svg() {
    if (leaves.isEmpty()) {
      return Svg.empty(frame);
    }
    if (leaves.size() > RowAxis.MAX_ROWS) {
      return Svg.empty(frame, "Too many leaves: " + Numbers.label(leaves.size()));
    }
    Tree tree = new Tree(leaves.size(), merges);
    RowAxis axis =
        new RowAxis(tree.order().stream().map(leaves::get).toList(), frame.width(), 0.35, TOP);
    Range heights = Range.of(merges.stream().mapToDouble(Merge::height)).with(0.0);
    Scale scale = Scale.rounded(heights, 6, axis.left(), frame.width() - 16.0);
    Svg svg = Svg.chart(frame, axis.bottom() + NumberAxis.HEIGHT);
    NumberAxis.horizontal(svg, scale, TOP, axis.bottom(), frame.width(), axisTitle);
    axis.draw(svg);
    branches(svg, tree, axis, scale);
    supports(svg, tree, axis, scale);
    for (int i = 0; i < axis.count(); i++) {
      axis.tooltip(svg, i, "", null);
    }
    return svg.end();
  }

  private void branches(Svg svg, Tree tree, RowAxis axis, Scale scale) {
    PathData weak = new PathData();
    PathData strong = new PathData();
    for (int i = 0; i < merges.size(); i++) {
      Merge merge = merges.get(i);
      PathData path = isStable(merge) ? strong : weak;
      double x = scale.at(tree.height(leaves.size() + i));
      double upper = axis.y(tree.row(merge.left));
      double lower = axis.y(tree.row(merge.right));
      path.move(scale.at(tree.height(merge.left)), upper).line(x, upper).line(x, lower);
      path.line(scale.at(tree.height(merge.right)), lower);
    }
    svg.path("line weak", weak);
    svg.path("line stable", strong);
  }

  /** Prints the support of stable clusters beside their branch, the best first. */
  private void supports(Svg svg, Tree tree, RowAxis axis, Scale scale) {
    LabelPlacer placer = new LabelPlacer(axis.left(), 0, frame.width(), axis.bottom() + TOP);
    IntStream.range(0, merges.size())
        .filter(i -> isStable(merges.get(i)))
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> -merges.get(i).support))
        .forEach(
            i -> {
              double x = scale.at(tree.height(leaves.size() + i));
              double y = axis.y(tree.row(leaves.size() + i));
              String text = Numbers.fixed(merges.get(i).support, 2);
              placer
                  .beside(x, y, 0, text, TextWidth.SMALL)
                  .ifPresent(p -> svg.text(p.x(), p.y(), text, "middle", "small bold halo"));
            });
  }

  private static boolean isStable(Merge merge) {
    return Numbers.isDrawn(merge.support) && merge.support >= STABLE;
  }
}
