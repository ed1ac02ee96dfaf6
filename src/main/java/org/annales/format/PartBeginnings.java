package org.annales.format;

import java.util.ArrayList;
import java.util.List;
import org.annales.text.model.SectionKind;

/** Tracks parts of a document whose heading or first text is not reached yet. */
final class PartBeginnings {
  private record Pending(ElementRole role, String title) {}

  private final TextWriter out;
  private final List<Pending> pending = new ArrayList<>();

  PartBeginnings(TextWriter out) {
    this.out = out;
  }

  /** Begins a part; {@code title} is its title in a table of contents, or empty. */
  void add(ElementRole role, String title) {
    pending.add(new Pending(role, title.isEmpty() ? null : title));
  }

  void end(ElementRole role) {
    pending.removeIf(part -> part.role().equals(role));
  }

  /** Records a heading: the parts around its own have none. */
  void headed() {
    Pending own = pending.isEmpty() ? null : pending.remove(pending.size() - 1);
    begin();
    if (own != null) {
      pending.add(own);
    }
  }

  /** Closes the open heading, of the last part. */
  void closeHead(ElementRole head) {
    Pending part = pending.isEmpty() ? null : pending.remove(pending.size() - 1);
    if (part == null) {
      out.closeHead(head.level(), null, null, null);
    } else {
      ElementRole role = part.role();
      out.closeHead(role.level(), role.section(), number(role.label()), part.title());
    }
  }

  /** Records text: no open part has a heading. */
  void begin() {
    for (Pending part : pending) {
      SectionKind kind = part.role().section();
      if (part.title() != null || (kind != null && kind != SectionKind.PART)) {
        out.unprintedHead(part.role().level(), kind, number(part.role().label()), part.title());
      }
    }
    pending.clear();
  }

  private static Integer number(String label) {
    return label != null && label.matches("[0-9]{1,4}") ? Integer.valueOf(label) : null;
  }
}
