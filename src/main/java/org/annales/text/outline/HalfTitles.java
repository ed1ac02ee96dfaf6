package org.annales.text.outline;

import java.util.ArrayList;
import java.util.List;
import org.annales.text.heading.Headings;
import org.annales.text.model.SectionKind;

/**
 * Finds titles printed twice: first over a short introduction, then over the text. The section
 * begins with the second; the first is an introduction. A title that recurs more often is a running
 * head.
 */
final class HalfTitles {
  private static final int ROOM = 2;
  private static final int SHARE = 2;

  private HalfTitles() {}

  /**
   * Returns the headings, those of half titles as introductions and the titles after them.
   *
   * @param found in order
   */
  static List<ChosenHeading> divided(
      List<ChosenHeading> found, List<Candidate> candidates, TextLengths lengths) {
    List<ChosenHeading> divided = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < found.size(); i++) {
      ChosenHeading heading = found.get(i);
      int end = i + 1 < found.size() ? found.get(i + 1).from() : lengths.end();
      Candidate again = null;
      int times = 0;
      while (next < candidates.size() && candidates.get(next).from() < end) {
        Candidate candidate = candidates.get(next);
        boolean same = candidate.from() >= heading.to() && isSame(heading, candidate);
        again = same && times == 0 ? candidate : again;
        times += same ? 1 : 0;
        next++;
      }
      boolean half =
          times == 1
              && lengths.between(heading.to(), again.from()) > 0
              && lengths.between(heading.to(), again.from()) * SHARE
                  <= lengths.between(again.to(), lengths.end());
      divided.add(half ? heading.as(SectionKind.INTRODUCTION) : heading);
      if (half) {
        divided.add(heading.at(again));
      }
    }
    return divided;
  }

  private static boolean isSame(ChosenHeading heading, Candidate candidate) {
    boolean plain =
        heading.number() == null
            && (SectionParents.isUnit(heading.kind()) || heading.kind() == SectionKind.PART);
    return plain
        && candidate.heading().number() == null
        && candidate.blankBefore() >= ROOM
        && heading.candidate().blankBefore() >= ROOM
        && candidate.blankAfter() >= 1
        && !candidate.key().isEmpty()
        && candidate.key().equals(Headings.key(heading.candidate().heading().title()));
  }
}
