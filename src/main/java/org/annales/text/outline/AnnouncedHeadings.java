package org.annales.text.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.annales.text.heading.Heading;
import org.annales.text.heading.Headings;
import org.annales.text.model.HeadingReason;
import org.annales.text.model.SectionKind;

/**
 * Finds the headings listed in a contents page, and others of their form, parts, or all chapters if
 * only parts are listed.
 */
final class AnnouncedHeadings {
  private static final double ENOUGH = 0.5;
  private static final int FEW = 5;
  private static final int MAX_TITLE = 120;

  private final List<ChosenHeading> chosen = new ArrayList<>();
  private final List<ContentsPage.Entry> missing = new ArrayList<>();

  AnnouncedHeadings(
      List<ContentsPage.Entry> contents,
      List<Candidate> candidates,
      List<ChosenHeading> unannounced) {
    align(contents, candidates);
    dropRemarks(contents);
    Set<Integer> lines = new HashSet<>();
    chosen.forEach(c -> lines.add(c.from()));
    if (chosen.isEmpty() || isPoor(contents, unannounced)) {
      Set<Integer> own = new HashSet<>();
      unannounced.forEach(c -> own.add(c.from()));
      chosen.removeIf(c -> !c.candidate().heading().isNamed() && !own.contains(c.from()));
      addAll(unannounced);
      return;
    }
    addSeries(contents, unannounced);
    openUnnumbered();
    long common =
        unannounced.stream().filter(c -> isChapter(c) && lines.contains(c.from())).count();
    long announced = chosen.stream().filter(AnnouncedHeadings::isChapter).count();
    boolean sameForm = common >= 2 && common >= ENOUGH * announced;
    boolean partsOnly = partsOnly();
    addAll(
        unannounced.stream()
            .filter(
                c ->
                    SectionParents.holds(c.kind()) || (sameForm && c.number() != null) || partsOnly)
            .toList());
  }

  /**
   * Entries without number, kind and page below numbered ones, of which few are headings, are
   * remarks on these, such as place and date or subjects. Those of a page are its subjects too
   * where they are more than the numbered ones.
   */
  private void dropRemarks(List<ContentsPage.Entry> contents) {
    List<ContentsPage.Entry> numbered =
        contents.stream()
            .filter(e -> e.heading().number() != null && e.heading().kind() != SectionKind.PART)
            .toList();
    int first = numbered.isEmpty() ? Integer.MAX_VALUE : numbered.get(0).line();
    boolean paged = numbered.stream().anyMatch(e -> e.page() != null);
    Set<ContentsPage.Entry> remarks =
        contents.stream()
            .filter(e -> e.line() > first && !e.group())
            .filter(e -> e.heading().number() == null && e.heading().kind() == null)
            .collect(Collectors.toSet());
    Set<ContentsPage.Entry> absent = new HashSet<>(missing);
    long listed = numbered.stream().filter(e -> !absent.contains(e)).count();
    long found = remarks.stream().filter(e -> !absent.contains(e)).count();
    boolean many =
        remarks.size() * 2 >= numbered.size()
            && (remarks.stream().noneMatch(e -> e.page() != null)
                || (paged && remarks.size() > numbered.size()));
    if (numbered.size() >= FEW
        && listed * 5 >= numbered.size() * 4L
        && many
        && found * 2 < remarks.size()) {
      missing.removeAll(remarks);
      Set<String> keys = remarks.stream().map(ContentsPage.Entry::key).collect(Collectors.toSet());
      chosen.removeIf(
          c ->
              c.reason() == HeadingReason.IN_CONTENTS
                  && c.number() == null
                  && keys.contains(Headings.key(c.title())));
    }
  }

  /**
   * Where a series of headings has the numbers that the contents lists, it is the announced one,
   * however its titles differ; headings between are none.
   */
  private void addSeries(List<ContentsPage.Entry> contents, List<ChosenHeading> unannounced) {
    List<ContentsPage.Entry> listed =
        contents.stream()
            .filter(e -> e.heading().number() != null && e.heading().kind() != SectionKind.PART)
            .toList();
    List<ChosenHeading> series =
        unannounced.stream().filter(c -> isChapter(c) && c.number() != null).toList();
    Set<Integer> lines = new HashSet<>();
    chosen.forEach(c -> lines.add(c.from()));
    boolean same =
        listed.size() >= FEW
            && listed.stream()
                .map(e -> e.heading().number())
                .toList()
                .equals(series.stream().map(ChosenHeading::number).toList());
    long aligned = chosen.stream().filter(c -> isChapter(c) && c.number() != null).count();
    if (!same
        || aligned * 5 >= listed.size() * 4L
        || series.stream().allMatch(c -> lines.contains(c.from()))) {
      return;
    }
    chosen.removeIf(c -> isChapter(c) && c.from() >= series.get(0).from());
    for (int i = 0; i < series.size(); i++) {
      ContentsPage.Entry entry = listed.get(i);
      ChosenHeading own = series.get(i);
      String title = own.title().isEmpty() ? entry.heading().title() : own.title();
      missing.remove(entry);
      chosen.add(
          new ChosenHeading(
              own.candidate(),
              entry.heading().kind(),
              own.number(),
              title.length() <= MAX_TITLE ? title : own.title(),
              entry.page(),
              own.score(),
              HeadingReason.IN_CONTENTS));
    }
    chosen.sort(Comparator.comparingInt(ChosenHeading::from));
  }

  private static boolean isChapter(ChosenHeading heading) {
    return SectionParents.isUnit(heading.kind());
  }

  private void align(List<ContentsPage.Entry> contents, List<Candidate> candidates) {
    List<Candidate> aligned = ContentsAlignment.align(contents, candidates);
    int taken = 0;
    for (int i = 0; i < aligned.size(); i++) {
      ContentsPage.Entry entry = contents.get(i);
      Candidate candidate = aligned.get(i);
      if (candidate == null || candidate.from() < taken) {
        missing.add(entry);
      } else {
        chosen.add(announced(entry, candidate));
        taken = candidate.to();
      }
    }
  }

  private static ChosenHeading announced(ContentsPage.Entry entry, Candidate candidate) {
    Heading named = entry.heading().kind() == null ? candidate.heading() : entry.heading();
    Heading titled = entry.heading().title().isEmpty() ? candidate.heading() : entry.heading();
    Integer number = entry.heading().number();
    return new ChosenHeading(
        candidate,
        kind(entry, named),
        number == null ? candidate.heading().number() : number,
        titled.title(),
        entry.page(),
        ContentsAlignment.likeness(entry, candidate),
        HeadingReason.IN_CONTENTS);
  }

  private static SectionKind kind(ContentsPage.Entry entry, Heading named) {
    if (entry.group()) {
      return SectionKind.PART;
    }
    return named.kind() == null ? SectionKind.CHAPTER : named.kind();
  }

  /** A title without a number before the first of numbered chapters begins the book. */
  private void openUnnumbered() {
    long numbered = chosen.stream().filter(c -> isChapter(c) && c.number() != null).count();
    for (int i = 0; i < chosen.size() && numbered >= 2; i++) {
      ChosenHeading heading = chosen.get(i);
      if (SectionParents.holds(heading.kind()) || heading.number() != null) {
        return;
      }
      if (heading.kind() == SectionKind.CHAPTER) {
        chosen.set(i, heading.as(SectionKind.INTRODUCTION));
      }
    }
  }

  /** Whether the text has more headings than the contents, of which few are found. */
  private boolean isPoor(List<ContentsPage.Entry> contents, List<ChosenHeading> unannounced) {
    boolean few = chosen.size() < ENOUGH * contents.size();
    // A brief contents may list the works alone; the parts of these are added to it.
    boolean brief =
        contents.size() < FEW
            && chosen.size() * 2 < unannounced.size()
            && !(missing.isEmpty() && unannounced.stream().noneMatch(AnnouncedHeadings::isChapter));
    return (few && unannounced.size() > chosen.size()) || (brief && !partsOnly());
  }

  private boolean partsOnly() {
    return chosen.stream().noneMatch(AnnouncedHeadings::isChapter)
        && chosen.stream().anyMatch(c -> SectionParents.holds(c.kind()));
  }

  /** Adds the headings on free lines. */
  private void addAll(List<ChosenHeading> more) {
    Set<Integer> taken = new HashSet<>();
    for (ChosenHeading heading : chosen) {
      for (int line = heading.from(); line < heading.to(); line++) {
        taken.add(line);
      }
    }
    for (ChosenHeading heading : more) {
      boolean free = true;
      for (int line = heading.from(); line < heading.to(); line++) {
        free &= !taken.contains(line);
      }
      if (free) {
        chosen.add(heading);
      }
    }
    chosen.sort(Comparator.comparingInt(ChosenHeading::from));
  }

  List<ChosenHeading> chosen() {
    return chosen;
  }

  /** The entries without a heading. */
  List<ContentsPage.Entry> missing() {
    return missing;
  }
}
