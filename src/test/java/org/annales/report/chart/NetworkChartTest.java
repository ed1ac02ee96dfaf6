package org.annales.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.annales.report.chart.Drawing.Box;
import org.annales.report.chart.NetworkChart.Link;
import org.annales.report.chart.NetworkChart.Node;
import org.junit.jupiter.api.Test;

class NetworkChartTest {
  private static final List<Node> NODES =
      ChartSamples.list(30, i -> new Node(Item.of("Person " + i), 30.0 - i, i % 2));

  private static Drawing draw(List<Node> nodes, List<Link> links) {
    return Drawing.of(new NetworkChart(ChartSamples.frame(900), nodes, links));
  }

  private static List<Box> circles(Drawing drawing) {
    List<Box> circles = new ArrayList<>(drawing.circles("node mark"));
    circles.addAll(drawing.circles("node mark-2"));
    return circles;
  }

  @Test
  void allNodesAreInThePictureAndApart() {
    List<Link> links =
        ChartSamples.list(12, i -> new Link(i, i < 6 ? (i + 1) % 6 : 6 + (i + 1) % 6, 1, null));

    Drawing drawing = draw(NODES, links);

    List<Box> circles = circles(drawing);
    double width = Double.parseDouble(drawing.root().getAttribute("width"));
    double height = Double.parseDouble(drawing.root().getAttribute("height"));
    assertThat(circles)
        .hasSize(30)
        .allMatch(c -> c.left() >= 0 && c.right() <= width && c.top() >= 0 && c.bottom() <= height);
    for (Box circle : circles) {
      assertThat(circles.stream().filter(circle::overlaps)).hasSize(1);
    }
    assertThat(drawing.texts()).contains("Person 0", "Person 29");
  }

  @Test
  void partsWithoutALinkBetweenThemDoNotLieAtTheBorder() {
    List<Link> stars = ChartSamples.list(30, i -> new Link(i, i % 5, 1, null));

    Drawing drawing = draw(NODES, stars);

    double width = Double.parseDouble(drawing.root().getAttribute("width"));
    double height = Double.parseDouble(drawing.root().getAttribute("height"));
    assertThat(circles(drawing))
        .filteredOn(
            c ->
                c.left() < width / 8
                    || c.right() > width * 7 / 8
                    || c.top() < height / 8
                    || c.bottom() > height * 7 / 8)
        .hasSizeLessThan(15);
    assertThat(drawing.texts()).containsAll(NODES.stream().map(n -> n.item().name()).toList());
  }

  @Test
  void theAreaOfACircleIsThatOfItsSize() {
    List<Box> circles =
        circles(
            draw(List.of(new Node(Item.of("a"), 100, 0), new Node(Item.of("b"), 0, 0)), List.of()));

    assertThat(circles.get(0).width()).isEqualTo(32);
    assertThat(circles.get(1).width()).isEqualTo(8);
  }

  @Test
  void linksOfLikeWeightAreOnePathAndTheStrongestIsTheWidest() {
    Drawing drawing =
        draw(
            NODES,
            List.of(
                new Link(0, 1, 100, "100 sentences"),
                new Link(1, 2, 1, "1 sentence"),
                new Link(2, 3, 1, ""),
                new Link(4, 4, 9, "itself"),
                new Link(5, 6, 0, "none")));

    assertThat(drawing.path("link link-4").chars().filter(c -> c == 'M')).hasSize(1);
    assertThat(drawing.path("link link-1").chars().filter(c -> c == 'M')).hasSize(2);
    assertThat(drawing.tooltips()).containsExactly("100 sentences", "1 sentence");
  }

  @Test
  void theGreatestFortyNodesAreDrawnWhateverTheirOrder() {
    List<Node> many = ChartSamples.list(100, i -> new Node(Item.of("P" + i), i, 0));
    List<Node> reversed = new ArrayList<>(many);
    Collections.reverse(reversed);

    NetworkChart chart =
        new NetworkChart(ChartSamples.frame(900), many, List.of(new Link(99, 98, 1, null)));

    assertThat(chart.nodes()).hasSize(40).first().isEqualTo(many.get(99));
    assertThat(chart.links()).containsExactly(new Link(0, 1, 1, null));
    assertThat(
            new NetworkChart(ChartSamples.frame(900), reversed, List.of(new Link(0, 1, 1, null)))
                .svg())
        .isEqualTo(chart.svg());
  }
}
