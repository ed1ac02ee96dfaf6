package org.annales.format;

import java.util.ArrayDeque;
import java.util.Deque;
import org.annales.text.model.Zone;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * The elements that are open at a place of a tree, and the zone and the reason of what they hold.
 */
final class ElementStack {
  /** What holds inside an element. */
  private record Inside(Element element, ElementRole role, Zone zone, String reason) {}

  private Deque<Inside> inside = new ArrayDeque<>();

  /** Elements that were open where a note was called or stands: they do not hold the note. */
  private Deque<Inside> outside = new ArrayDeque<>();

  /** Opens an element; what its role leaves open is as around it. */
  void open(Element element, ElementRole role) {
    Inside around = inside.peek();
    // What is set aside stays so, whatever stands in it.
    boolean asAround = around != null && (role.zone() == null || around.reason() != null);
    inside.push(
        asAround
            ? new Inside(element, role, around.zone(), around.reason())
            : new Inside(element, role, role.zone(), role.reason()));
  }

  /** Closes the innermost element, if it is the one; its role, or null. */
  ElementRole close(Node element) {
    boolean open = !inside.isEmpty() && inside.peek().element().equals(element);
    return open ? inside.pop().role() : null;
  }

  Zone zone() {
    Inside around = inside.peek();
    return around == null || around.zone() == null ? Zone.BODY : around.zone();
  }

  String reason() {
    return inside.isEmpty() ? null : inside.peek().reason();
  }

  boolean isPreformatted() {
    return inside.stream().anyMatch(i -> i.role().act() == ElementRole.Act.PREFORMATTED);
  }

  /** Begins anew, as if nothing were open. */
  void leave() {
    outside = inside;
    inside = new ArrayDeque<>();
  }

  /** Goes on where it was left. */
  void comeBack() {
    inside = outside;
    outside = new ArrayDeque<>();
  }
}
