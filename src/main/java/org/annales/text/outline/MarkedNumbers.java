package org.annales.text.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annales.text.heading.Heading;
import org.annales.text.heading.Heading.Numbering;
import org.annales.text.heading.Numerals;
import org.annales.text.model.SectionKind;

/**
 * Reads numbers without a stop among numbered headings of one level: a heading that begins with
 * exactly the number between its neighbours' numbers is of their series.
 */
final class MarkedNumbers {
  private static final Pattern LOOSE = Pattern.compile("([0-9]{1,3}|[IVXLC]+)\\s+(\\S.*)");

  private MarkedNumbers() {}

  /** Returns the headings, those of a series with their numbers. */
  static List<MarkedHeading> complete(List<MarkedHeading> headings) {
    List<MarkedHeading> completed = new ArrayList<>(headings);
    for (int i = 0; i < completed.size(); i++) {
      MarkedHeading heading = completed.get(i);
      Matcher loose = LOOSE.matcher(heading.text().strip());
      if (heading.plain() && loose.matches()) {
        int number = Numerals.parse(loose.group(1)).orElse(0);
        Integer before = neighbour(completed, i, -1);
        Integer after = neighbour(completed, i, 1);
        boolean next = before == null ? number == 1 : before == number - 1;
        boolean series = before != null || after != null;
        if (series && next && (after == null || after == number + 1)) {
          boolean arabic = Character.isDigit(loose.group(1).charAt(0));
          Numbering numbering = arabic ? Numbering.ARABIC : Numbering.ROMAN;
          completed.set(
              i,
              heading.reading(
                  new Heading(SectionKind.CHAPTER, null, numbering, number, null, loose.group(2))));
        }
      }
    }
    return completed;
  }

  /** The number of the next heading of the same level in a direction, or null. */
  private static Integer neighbour(List<MarkedHeading> all, int from, int step) {
    int level = all.get(from).head().level();
    for (int i = from + step; i >= 0 && i < all.size(); i += step) {
      MarkedHeading heading = all.get(i);
      if (heading.head().level() < level) {
        return null;
      }
      if (heading.head().level() == level) {
        return heading.rank() == MarkedHeading.NUMBERED ? heading.heading().number() : null;
      }
    }
    return null;
  }
}
