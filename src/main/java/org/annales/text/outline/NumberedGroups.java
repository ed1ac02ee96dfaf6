package org.annales.text.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.annales.text.model.HeadingReason;
import org.annales.text.model.SectionKind;

/** Classifies numbers that restart below titles as chapters of parts or divisions of stories. */
final class NumberedGroups {
  private static final int NEAR = 150;
  private static final int MAX_TITLE = 90;
  private static final double SURE = 0.65;
  private static final int ROOM = 3;

  /** Least mean number of chapters in a part; stories have fewer divisions. */
  private static final double FEWEST_CHAPTERS = 6;

  private final List<ChosenHeading> titles = new ArrayList<>();
  private boolean parts;

  NumberedGroups(List<ChosenHeading> numbered, List<Candidate> candidates, TextLengths lengths) {
    TreeMap<Integer, Candidate> above = new TreeMap<>();
    titlesAboveFirst(candidates, lengths).forEach(title -> above.put(title.from(), title));
    List<Candidate> found = new ArrayList<>();
    int groups = 0;
    int before = 0;
    for (ChosenHeading heading : numbered) {
      if (heading.number() == 1) {
        groups++;
        Map.Entry<Integer, Candidate> title = above.lowerEntry(heading.from());
        if (title != null
            && title.getKey() >= before
            && lengths.between(title.getValue().to(), heading.from()) <= NEAR) {
          found.add(title.getValue());
        }
      }
      before = heading.to();
    }
    if (groups >= 2 && found.size() * 3 >= groups * 2) {
      parts = numbered.size() >= FEWEST_CHAPTERS * groups;
      SectionKind kind = parts ? SectionKind.PART : SectionKind.CHAPTER;
      found.forEach(
          c -> titles.add(ChosenHeading.of(c, null, SURE, HeadingReason.NUMBERS_BELOW).as(kind)));
    }
  }

  /** The titles below which numbers restart; none if they restart elsewhere. */
  List<ChosenHeading> titles() {
    return titles;
  }

  boolean areParts() {
    return parts;
  }

  /** The titles directly above a first number. */
  static List<Candidate> titlesAboveFirst(List<Candidate> candidates, TextLengths lengths) {
    List<Candidate> titles = new ArrayList<>();
    Candidate title = null;
    for (Candidate candidate : candidates) {
      Integer number = candidate.heading().number();
      boolean first = number != null && number == 1;
      if (first && title != null && lengths.between(title.to(), candidate.from()) <= NEAR) {
        titles.add(title);
      }
      boolean near = title != null && lengths.between(title.to(), candidate.from()) <= NEAR;
      boolean subtitle = near && title.blankBefore() > candidate.blankBefore();
      if (isTitle(candidate) && !subtitle) {
        title = candidate;
      }
    }
    return titles;
  }

  private static boolean isTitle(Candidate candidate) {
    boolean setOff = candidate.allCapitals() || candidate.blankBefore() >= ROOM;
    return candidate.heading().kind() == null
        && setOff
        && candidate.text().length() <= MAX_TITLE
        && candidate.key().length() >= 3
        && !candidate.none()
        && candidate.titleLike();
  }
}
