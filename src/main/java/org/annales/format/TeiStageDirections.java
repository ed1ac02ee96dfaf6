package org.annales.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Moves stage directions that interrupt a paragraph, or the lines of a speech, behind it, so that
 * they interrupt no sentence.
 */
final class TeiStageDirections implements NodeVisitor {
  private static final Set<String> SPOKEN = Set.of("p", "ab", "l");

  /** The current paragraph or line of verse. */
  private Element spoken;

  /** The directions in each paragraph or line. */
  private final Map<Element, List<Node>> inside = new LinkedHashMap<>();

  /** Elements with paragraphs, lines or directions to reorder. */
  private final Set<Element> holders = new LinkedHashSet<>();

  private TeiStageDirections() {}

  static void moveBehindSpeeches(Element root) {
    TeiStageDirections directions = new TeiStageDirections();
    root.traverse(directions);
    directions.inside.values().forEach(TeiStageDirections::takeOut);
    directions.holders.forEach(directions::reorder);
  }

  @Override
  public void head(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    String name = TeiElements.name(element);
    if (spoken == null && SPOKEN.contains(name)) {
      spoken = element;
    } else if (name.equals("stage")) {
      if (spoken != null && spoken.parent() != null) {
        inside.computeIfAbsent(spoken, s -> new ArrayList<>()).add(element);
      }
      Element holder = spoken == null ? element.parent() : spoken.parent();
      if (holder != null) {
        holders.add(holder);
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node.equals(spoken)) {
      spoken = null;
    }
  }

  private static void takeOut(List<Node> directions) {
    Set<Node> taken = new LinkedHashSet<>(directions);
    Set<Node> parents = new LinkedHashSet<>();
    directions.forEach(direction -> parents.add(direction.parent()));
    for (Node parent : parents) {
      List<Node> kept = parent.childNodes().stream().filter(n -> !taken.contains(n)).toList();
      refill((Element) parent, kept);
    }
  }

  private void reorder(Element holder) {
    List<Node> ordered = new ArrayList<>();
    List<Node> waiting = new ArrayList<>();
    boolean verse = false;
    for (Node node : holder.childNodes()) {
      String name = node instanceof Element element ? TeiElements.name(element) : "";
      if (verse && name.equals("stage")) {
        waiting.add(node);
        continue;
      }
      boolean line = name.equals("l");
      if (!line && !(verse && isBetweenLines(node, name))) {
        ordered.addAll(waiting);
        waiting.clear();
        verse = false;
      }
      ordered.add(node);
      verse |= line;
      List<Node> own = inside.getOrDefault(node, List.of());
      (line ? waiting : ordered).addAll(own);
    }
    ordered.addAll(waiting);
    refill(holder, ordered);
  }

  private static boolean isBetweenLines(Node node, String name) {
    boolean blank = node instanceof TextNode text && text.isBlank();
    return blank
        || TeiElements.BREAKS.contains(name)
        || !(node instanceof Element || node instanceof TextNode);
  }

  private static void refill(Element parent, List<Node> children) {
    List<Node> copy = new ArrayList<>(children);
    parent.empty();
    parent.insertChildren(0, copy);
  }
}
