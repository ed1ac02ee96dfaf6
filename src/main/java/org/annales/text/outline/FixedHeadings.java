package org.annales.text.outline;

import java.util.List;
import org.annales.text.heading.Headings;
import org.annales.text.model.FixedHeading;
import org.annales.text.model.HeadingDecision;
import org.annales.text.model.HeadingReason;
import org.annales.text.model.SectionKind;

/** Applies configured headings to the headings found. */
final class FixedHeadings {
  private static final HeadingReason REASON = HeadingReason.FIXED;

  private FixedHeadings() {}

  /** Replaces the heading found on the line of a configured one. */
  static void apply(
      FixedHeading heading,
      List<OutlineItem> items,
      List<HeadingDecision> decisions,
      List<String> lines) {
    int line = heading.line();
    int index = line - 1;
    if (index < 0 || index >= lines.size()) {
      return;
    }
    items.removeIf(
        item -> item.from() <= index && index < Math.max(item.headingTo(), item.from() + 1));
    decisions.removeIf(decision -> decision.line() == line);
    SectionKind kind = heading.kind();
    String text = Headings.plain(lines.get(index));
    decisions.add(new HeadingDecision(line, text, kind, heading.number(), 1, kind != null, REASON));
    if (kind != null) {
      String shown = heading.title() == null ? Headings.clean(lines.get(index)) : heading.title();
      items.add(
          new OutlineItem(kind, null, heading.number(), shown, "", null, index, index + 1, 0, 1));
    }
  }
}
