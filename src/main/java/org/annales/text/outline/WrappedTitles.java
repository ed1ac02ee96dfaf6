package org.annales.text.outline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds lines of a contents without pages that continue the title above: they are indented more
 * than the line above, and that had no room for their first word. Where more than a third of the
 * lines indented so follow a line that had room, all are entries of their own, as places below the
 * title of a speech.
 */
final class WrappedTitles {
  private WrappedTitles() {}

  static Set<ContentsLines.Line> of(
      List<ContentsLines.Line> lines, Predicate<ContentsLines.Line> isTitle) {
    int width = lines.stream().mapToInt(WrappedTitles::end).max().orElse(0);
    Set<ContentsLines.Line> rests = new HashSet<>();
    int further = 0;
    for (int i = 1; i < lines.size(); i++) {
      ContentsLines.Line above = lines.get(i - 1);
      ContentsLines.Line line = lines.get(i);
      if (line.line() == above.line() + 1 && line.indent() > above.indent() && isTitle.test(line)) {
        further++;
        int word = (line.text() + " ").indexOf(' ');
        if (end(above) + 1 + word > width) {
          rests.add(line);
        }
      }
    }
    return rests.size() * 3 >= further * 2 ? rests : Set.of();
  }

  private static int end(ContentsLines.Line line) {
    return line.indent() + line.text().length();
  }
}
