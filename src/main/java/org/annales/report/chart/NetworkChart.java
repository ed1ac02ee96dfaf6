package org.annales.report.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Draws a network of at most 40 entities, the greatest; the width of a link is that of its weight,
 * in four steps.
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

  private static final int MAX_NODES = 40;
  private static final int WIDTHS = 4;
  private static final int COLOURS = 4;
  private static final double LABEL = 150;

  /** So many links have tooltips, the strongest. */
  private static final int LINK_TOOLTIPS = 60;

  /** Copies the lists: the 40 greatest nodes, and the links between them with a weight above 0. */
  public NetworkChart {
    List<Node> given = List.copyOf(nodes);
    List<Integer> order =
        IntStream.range(0, given.size())
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> -size(given.get(i))))
            .limit(MAX_NODES)
            .toList();
    nodes = order.stream().map(given::get).toList();
    links =
        links.stream()
            .filter(l -> l.a != l.b && l.weight > 0 && Double.isFinite(l.weight))
            .map(l -> new Link(order.indexOf(l.a), order.indexOf(l.b), l.weight, l.note))
            .filter(l -> l.a >= 0 && l.b >= 0)
            .sorted(Comparator.comparingDouble((Link l) -> -l.weight))
            .toList();
  }

  private static double size(Node node) {
    return Double.isFinite(node.size) ? Math.max(0, node.size) : 0;
  }

  @Override
  public String svg() {
    if (nodes.isEmpty()) {
      return Svg.empty(frame);
    }
    double most = Math.max(size(nodes.get(0)), Double.MIN_NORMAL);
    double[] radii = nodes.stream().mapToDouble(n -> 4 + 12 * Math.sqrt(size(n) / most)).toArray();
    long seed = nodes.stream().map(n -> n.item.name()).toList().hashCode();
    double height = Math.min(Math.max(460, frame.width() * 0.62), 140 + 14.0 * nodes.size());
    NetworkLayout layout = new NetworkLayout(radii, links, frame.width(), height, seed);
    Svg svg = Svg.chart(frame, layout.height());
    links(svg, layout);
    nodes(svg, layout, radii);
    labels(svg, layout, radii);
    return svg.end();
  }

  /** Draws the links, those of like weight as one path, and tooltips of the strongest. */
  private void links(Svg svg, NetworkLayout layout) {
    List<PathData> paths = Stream.generate(PathData::new).limit(WIDTHS).toList();
    for (Link link : links) {
      double share = Math.sqrt(link.weight / links.get(0).weight);
      int width = (int) Math.min(WIDTHS - 1, Math.floor(share * WIDTHS));
      add(paths.get(width), link, layout);
    }
    for (int i = 0; i < WIDTHS; i++) {
      svg.path("link link-" + (i + 1), paths.get(i));
    }
    links.stream()
        .filter(l -> l.note != null && !l.note.isEmpty())
        .limit(LINK_TOOLTIPS)
        .forEach(
            l -> {
              PathData line = add(new PathData(), l, layout);
              svg.open("path").with("class", "hit-line").with("d", line.toString());
              svg.open("title").write(l.note).close().close();
            });
  }

  private static PathData add(PathData path, Link link, NetworkLayout layout) {
    return path.move(layout.x(link.a), layout.y(link.a)).line(layout.x(link.b), layout.y(link.b));
  }

  private void nodes(Svg svg, NetworkLayout layout, double[] radii) {
    Map<String, PathData> groups = new TreeMap<>();
    for (int i = 0; i < nodes.size(); i++) {
      int group = nodes.get(i).group;
      String css =
          group == 0 ? "mark" : group > 0 && group < COLOURS ? "mark-" + (group + 1) : "mark-7";
      groups
          .computeIfAbsent("node " + css, c -> new PathData())
          .circle(layout.x(i), layout.y(i), radii[i]);
    }
    groups.forEach(svg::path);
  }

  /** Draws the labels, of the greatest nodes first; where there is no room the tooltip remains. */
  private void labels(Svg svg, NetworkLayout layout, double[] radii) {
    LabelPlacer placer = new LabelPlacer(0, 0, frame.width(), layout.height());
    for (int i = 0; i < nodes.size(); i++) {
      placer.block(layout.x(i), layout.y(i), radii[i]);
    }
    for (int i = 0; i < nodes.size(); i++) {
      Item item = nodes.get(i).item;
      String label = TextWidth.shorten(item.name(), LABEL, TextWidth.LABEL);
      Optional<LabelPlacer.Placed> placed =
          placer.beside(layout.x(i), layout.y(i), radii[i], label, TextWidth.LABEL);
      placed.ifPresent(p -> svg.text(p.x(), p.y(), p.text(), "middle", "halo"));
      if (placed.isEmpty() || !label.equals(item.name())) {
        double r = radii[i];
        svg.tooltip(layout.x(i) - r, layout.y(i) - r, 2 * r, 2 * r, item.name());
      }
    }
  }
}
