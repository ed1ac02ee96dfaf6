package org.annales.format;

import java.util.ArrayDeque;
import java.util.Deque;
import org.annales.text.model.SetAsideReason;
import org.annales.text.model.Zone;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Tracks the open elements at a position of a tree, with the zone and reason of their content. */
final class ElementStack {
  private record Inside(Element element, ElementRole role, Zone zone, SetAsideReason reason) {}

  private Deque<Inside> inside = new ArrayDeque<>();

  /** Elements that are open around a note's reference or position, but do not contain the note. */
  private Deque<Inside> outside = new ArrayDeque<>();

  /** Opens an element; it inherits what its role leaves undefined. */
  void open(Element element, ElementRole role) {
    Inside around = inside.peek();
    // Everything inside an element that is set aside is set aside.
    boolean asAround = around != null && (role.zone() == null || around.reason() != null);
    inside.push(
        asAround
            ? new Inside(element, role, around.zone(), around.reason())
            : new Inside(element, role, role.zone(), role.reason()));
  }

  /** Closes the innermost element if it is the given one and returns its role; else null. */
  ElementRole close(Node element) {
    boolean open = !inside.isEmpty() && inside.peek().element().equals(element);
    return open ? inside.pop().role() : null;
  }

  Zone zone() {
    Inside around = inside.peek();
    return around == null || around.zone() == null ? Zone.BODY : around.zone();
  }

  SetAsideReason reason() {
    return inside.isEmpty() ? null : inside.peek().reason();
  }

  boolean isPreformatted() {
    return inside.stream().anyMatch(i -> i.role().act() == ElementRole.Act.PREFORMATTED);
  }

  /** Saves the open elements and begins with none. */
  void leave() {
    outside = inside;
    inside = new ArrayDeque<>();
  }

  /** Restores the saved elements. */
  void comeBack() {
    inside = outside;
    outside = new ArrayDeque<>();
  }
}
