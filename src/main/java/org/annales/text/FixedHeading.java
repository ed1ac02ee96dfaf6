package org.annales.text;

import java.io.Serializable;
import java.util.List;

/**
 * A heading that a person has fixed by hand.
 *
 * @param line its line in the file, from 1
 * @param kind null where the line is no heading
 * @param number or null
 * @param title or null, where the line itself is the title
 */
public record FixedHeading(int line, SectionKind kind, Integer number, String title)
    implements Serializable {
  private static final String REASON = "fixed by hand";

  FixedHeading at(int newLine) {
    return newLine == line ? this : new FixedHeading(newLine, kind, number, title);
  }

  /** Puts the heading among those that were found, in place of what they say of its line. */
  void apply(List<OutlineItem> items, List<HeadingDecision> decisions, List<String> lines) {
    int index = line - 1;
    if (index < 0 || index >= lines.size()) {
      return;
    }
    items.removeIf(
        item -> item.from() <= index && index < Math.max(item.headingTo(), item.from() + 1));
    decisions.removeIf(decision -> decision.line() == line);
    String text = Headings.plain(lines.get(index));
    decisions.add(new HeadingDecision(line, text, kind, number, 1, kind != null, REASON));
    if (kind != null) {
      String shown = title == null ? Headings.clean(lines.get(index)) : title;
      items.add(new OutlineItem(kind, null, number, shown, "", null, index, index + 1, 0, 1));
    }
  }
}
