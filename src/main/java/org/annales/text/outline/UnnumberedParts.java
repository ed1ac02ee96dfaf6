package org.annales.text.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.annales.text.model.HeadingReason;
import org.annales.text.model.SectionKind;

/**
 * Finds works and parts without a number: titles set off above first chapters or acts whose numbers
 * begin again, or directly above a few of the numbered headings. A list of persons, or another
 * heading of no section, between a title and the first act begins front matter.
 */
final class UnnumberedParts {
  private static final int ROOM = 3;
  private static final int NEAR = 150;
  private static final int LIST = 2_500;
  private static final int MAX_TITLE = 60;
  private static final int FEWEST = 2;
  private static final double SURE = 0.65;

  private final List<Candidate> candidates;
  private final TextLengths lengths;
  private final Set<String> bookTitles;
  private final List<ChosenHeading> found = new ArrayList<>();

  private UnnumberedParts(List<Candidate> candidates, TextLengths lengths, Set<String> bookTitles) {
    this.candidates = candidates;
    this.lengths = lengths;
    this.bookTitles = bookTitles;
  }

  /**
   * The parts above numbered headings.
   *
   * @param chosen all headings, in order
   * @param bookTitles keys of the lines of the title page, which may be repeated above the text
   */
  static List<ChosenHeading> of(
      List<ChosenHeading> chosen,
      List<Candidate> candidates,
      TextLengths lengths,
      Set<String> bookTitles) {
    UnnumberedParts parts = new UnnumberedParts(candidates, lengths, bookTitles);
    List<ChosenHeading> numbered =
        chosen.stream()
            .filter(c -> c.number() != null && c.kind() != SectionKind.PART)
            .sorted(Comparator.comparingInt(ChosenHeading::from))
            .toList();
    boolean divided = chosen.stream().anyMatch(c -> c.kind() == SectionKind.PART);
    if (!numbered.isEmpty() && (divided || !parts.aboveFirst(numbered))) {
      parts.aboveAny(numbered);
    }
    return parts.found;
  }

  /** Adds titles above first numbers, if numbers begin again below most of them. */
  private boolean aboveFirst(List<ChosenHeading> numbered) {
    SectionKind top =
        numbered.stream().anyMatch(c -> c.kind() == SectionKind.ACT)
            ? SectionKind.ACT
            : numbered.get(0).kind();
    List<Candidate> titles = new ArrayList<>();
    List<Candidate> lists = new ArrayList<>();
    int groups = 0;
    int before = 0;
    for (ChosenHeading heading : numbered) {
      if (heading.kind() == top && heading.number() == 1) {
        groups++;
        Candidate list = listAbove(heading.from(), before);
        int below = list == null ? heading.from() : list.from();
        Candidate title = titleAbove(below, before, NEAR);
        if (title != null) {
          titles.add(title);
          if (list != null) {
            lists.add(list);
          }
        }
      }
      before = heading.to();
    }
    boolean restart =
        groups >= FEWEST && titles.size() >= FEWEST && titles.size() * 3 >= groups * 2;
    if (restart) {
      titles.forEach(title -> add(title, SectionKind.PART));
      lists.forEach(list -> add(list, SectionKind.FRONT));
    }
    return restart;
  }

  /** Adds titles without anything between them and a numbered heading, if few have one. */
  private void aboveAny(List<ChosenHeading> numbered) {
    List<Candidate> titles = new ArrayList<>();
    int before = 0;
    for (ChosenHeading heading : numbered) {
      Candidate title = titleAbove(heading.from(), before, 0);
      if (title != null && title.blankBefore() > ROOM) {
        titles.add(title);
      }
      before = heading.to();
    }
    if (titles.size() >= FEWEST && titles.size() * 3 <= numbered.size()) {
      titles.forEach(title -> add(title, SectionKind.PART));
    }
  }

  private void add(Candidate candidate, SectionKind kind) {
    found.add(ChosenHeading.of(candidate, null, SURE, HeadingReason.NUMBERS_BELOW).as(kind));
  }

  /** A heading of no section, such as of a list of persons, between a title and a first act. */
  private Candidate listAbove(int line, int from) {
    for (int i = before(line); i >= 0 && candidates.get(i).from() >= from; i--) {
      Candidate candidate = candidates.get(i);
      if (lengths.between(candidate.to(), line) > LIST) {
        return null;
      }
      if (candidate.none()) {
        return candidate;
      }
    }
    return null;
  }

  /** The nearest title set off above a line, with few characters between them; or null. */
  private Candidate titleAbove(int line, int from, int near) {
    for (int i = before(line); i >= 0 && candidates.get(i).from() >= from; i--) {
      Candidate candidate = candidates.get(i);
      if (lengths.between(candidate.to(), line) > near) {
        return null;
      }
      if (isTitle(candidate) && !bookTitles.contains(candidate.key())) {
        return candidate;
      }
    }
    return null;
  }

  private int before(int line) {
    int i = candidates.size() - 1;
    while (i >= 0 && candidates.get(i).to() > line) {
      i--;
    }
    return i;
  }

  private static boolean isSetOff(Candidate candidate) {
    int room = candidate.allCapitals() ? ROOM - 1 : ROOM;
    return candidate.blankBefore() >= room || candidate.from() == 0;
  }

  private static boolean isTitle(Candidate candidate) {
    return candidate.heading().kind() == null
        && isSetOff(candidate)
        && candidate.text().length() <= MAX_TITLE
        && candidate.key().length() >= 3
        && !candidate.none()
        && !candidate.text().startsWith("[")
        && candidate.titleLike();
  }
}
