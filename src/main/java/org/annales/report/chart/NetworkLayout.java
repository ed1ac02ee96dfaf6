package org.annales.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.annales.report.chart.NetworkChart.Link;
import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.FRLayoutAlgorithm2D;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.MapLayoutModel2D;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/**
 * Places the nodes of a network by the forces of Fruchterman and Reingold (1991), as JGraphT
 * computes them. Only the three strongest links of each node pull, so that dense networks keep a
 * form; a hub that is not drawn pulls all nodes, so that parts without a link between them do not
 * drive each other to the border. Nodes without links stand in lines below the others.
 */
final class NetworkLayout {
  private static final int ITERATIONS = 200;
  private static final double STRENGTH = 0.25;
  private static final int HUB = -1;
  private static final int PULLING = 3;
  private static final double APART = 6;

  /** Room of a node without links. */
  private static final double SINGLE_WIDTH = 150;

  private static final double SINGLE_HEIGHT = 36;

  private final double[] radii;
  private final double[][] places;
  private final double width;
  private final double height;

  /** Places nodes with some radii within a box; the same seed gives the same places. */
  NetworkLayout(double[] radii, List<Link> links, double width, double height, long seed) {
    this.radii = radii;
    this.width = width;
    places = new double[radii.length][2];
    boolean[] linked = new boolean[radii.length];
    for (Link link : links) {
      linked[link.a()] = true;
      linked[link.b()] = true;
    }
    List<Integer> inside = new ArrayList<>();
    List<Integer> single = new ArrayList<>();
    for (int i = 0; i < radii.length; i++) {
      (linked[i] ? inside : single).add(i);
    }
    int perLine = Math.max(1, (int) (width / SINGLE_WIDTH));
    int lines = (single.size() + perLine - 1) / perLine;
    double plot = inside.isEmpty() ? 0 : height;
    this.height = plot + lines * SINGLE_HEIGHT;
    for (int i = 0; i < single.size(); i++) {
      int line = i / perLine;
      double x = (i % perLine + 0.3) * width / perLine;
      places[single.get(i)] = new double[] {x, plot + (line + 0.5) * SINGLE_HEIGHT};
    }
    if (!inside.isEmpty()) {
      place(inside, links, plot, seed);
    }
  }

  private void place(List<Integer> nodes, List<Link> links, double plot, long seed) {
    Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
    graph.addVertex(HUB);
    for (int node : nodes) {
      graph.addVertex(node);
      graph.addEdge(HUB, node);
    }
    int[] pulling = new int[radii.length];
    links.stream()
        .sorted(Comparator.comparingDouble((Link l) -> -l.weight()))
        .filter(l -> Math.min(pulling[l.a()]++, pulling[l.b()]++) < PULLING)
        .forEach(l -> graph.addEdge(l.a(), l.b()));
    MapLayoutModel2D<Integer> model = new MapLayoutModel2D<>(new Box2D(width, plot));
    new FRLayoutAlgorithm2D<Integer, DefaultEdge>(ITERATIONS, STRENGTH, new Random(seed))
        .layout(graph, model);
    Range x = Range.of(nodes.stream().mapToDouble(n -> model.get(n).getX()));
    Range y = Range.of(nodes.stream().mapToDouble(n -> model.get(n).getY()));
    double border = 26;
    Scale toX = Scale.exact(x, 2, 3 * border, width - 3 * border);
    Scale toY = Scale.exact(y, 2, border, plot - border);
    for (int node : nodes) {
      Point2D point = model.get(node);
      places[node] = new double[] {toX.at(point.getX()), toY.at(point.getY())};
    }
    for (int i = 0; i < 50; i++) {
      pushApart(nodes, plot);
    }
  }

  /** Moves nodes that touch away from each other, by half of what is missing each. */
  private void pushApart(List<Integer> nodes, double plot) {
    for (int a : nodes) {
      for (int b : nodes) {
        double dx = places[b][0] - places[a][0];
        double dy = places[b][1] - places[a][1];
        double distance = Math.sqrt(dx * dx + dy * dy);
        double missing = radii[a] + radii[b] + APART - distance;
        if (a < b && missing > 0) {
          double ux = distance == 0 ? 1 : dx / distance;
          double uy = distance == 0 ? 0 : dy / distance;
          move(a, -ux * missing / 2, -uy * missing / 2, plot);
          move(b, ux * missing / 2, uy * missing / 2, plot);
        }
      }
    }
  }

  private void move(int node, double dx, double dy, double plot) {
    double r = radii[node] + 2;
    places[node][0] = Math.max(r, Math.min(width - r, places[node][0] + dx));
    places[node][1] = Math.max(r, Math.min(plot - r, places[node][1] + dy));
  }

  double x(int node) {
    return places[node][0];
  }

  double y(int node) {
    return places[node][1];
  }

  /** Returns the height with the lines of nodes without links. */
  double height() {
    return height;
  }
}
