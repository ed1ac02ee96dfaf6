package org.annales.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The sections of a book in reading order; together they hold every line from the first to the
 * last.
 *
 * <p>Where the book has a contents page, its entries are looked for in order; besides them, what it
 * leaves out, and headings that say what they are (Notes, Index, Appendix …) before the first and
 * after the last of them. Where it has none, or few of its entries are found, the headings are
 * chosen by themselves, see {@link HeadingSelection}. A text without any of these is one section.
 *
 * @param missing contents entries whose heading was not found
 * @param decisions why lines are headings or none, in order
 */
record Outline(
    List<OutlineItem> items, List<ContentsPage.Entry> missing, List<HeadingDecision> decisions) {

  static Outline of(List<String> lines) {
    return of(lines, null, List.of());
  }

  /**
   * The outline of a document.
   *
   * @param language an ISO 639 code whose words come first, or null
   * @param fixed headings that a person has fixed, and lines that are none
   */
  static Outline of(List<String> lines, String language, List<FixedHeading> fixed) {
    HeadingWords words = HeadingWords.of(language);
    Gutenberg text = Gutenberg.of(lines);
    ContentsPage contents =
        ContentsPage.find(lines, text.from(), text.to(), words)
            .or(() -> ContentsPage.findAtEnd(lines, text.from(), text.to(), words))
            .orElse(null);
    boolean atEnd = contents != null && contents.from() - text.from() > text.to() - contents.to();
    int from = contents == null || atEnd ? text.from() : contents.to();
    int to = atEnd ? contents.from() : text.to();
    List<Candidate> candidates = Candidate.of(lines, from, to, words);
    HeadingSelection selection = new HeadingSelection(candidates, new TextLengths(lines, to));
    List<ChosenHeading> found = new ArrayList<>(selection.chosen());
    List<ContentsPage.Entry> missing = List.of();
    if (contents != null) {
      AnnouncedHeadings announced = new AnnouncedHeadings(contents, candidates, selection.chosen());
      found = new ArrayList<>(announced.chosen());
      missing = announced.missing();
      if (!atEnd) {
        candidates.addAll(0, opening(Candidate.of(lines, text.from(), contents.from(), words)));
      } else {
        candidates.addAll(Candidate.of(lines, contents.to(), text.to(), words));
      }
    }
    found.addAll(NamedHeadings.besides(found, candidates));
    List<OutlineItem> items = new ArrayList<>(free(found));
    if (contents != null) {
      items.add(contents.item(lines));
    }
    fix(items, fixed, lines);
    return new Outline(
        OutlineBounds.of(items, text, lines),
        stillMissing(missing, found),
        decisions(found, selection, candidates));
  }

  /** What may stand before a contents page, and be read: a preface, a foreword. */
  private static List<Candidate> opening(List<Candidate> candidates) {
    return candidates.stream()
        .filter(c -> c.heading().isNamed() && NamedHeadings.opens(c.heading().kind()))
        .toList();
  }

  /** The headings in order, without those that begin inside another. */
  private static List<OutlineItem> free(List<ChosenHeading> found) {
    found.sort(Comparator.comparingInt(ChosenHeading::from));
    List<OutlineItem> items = new ArrayList<>();
    int taken = 0;
    for (ChosenHeading heading : found) {
      if (heading.from() >= taken) {
        items.add(heading.item());
        taken = heading.to();
      }
    }
    return items;
  }

  private static void fix(List<OutlineItem> items, List<FixedHeading> fixed, List<String> lines) {
    for (FixedHeading heading : fixed) {
      int line = heading.line() - 1;
      items.removeIf(
          item -> item.from() <= line && line < Math.max(item.headingTo(), item.from() + 1));
      if (heading.kind() != null) {
        String title = heading.title() == null ? Headings.clean(lines.get(line)) : heading.title();
        items.add(
            new OutlineItem(
                heading.kind(), null, heading.number(), title, "", null, line, line + 1, 0, 1));
      }
    }
  }

  /** An entry such as Appendices is found where some are, under whatever names. */
  private static List<ContentsPage.Entry> stillMissing(
      List<ContentsPage.Entry> missing, List<ChosenHeading> found) {
    return missing.stream()
        .filter(
            entry ->
                !entry.heading().isNamed()
                    || found.stream().noneMatch(f -> f.kind() == entry.heading().kind()))
        .toList();
  }

  private static List<HeadingDecision> decisions(
      List<ChosenHeading> found, HeadingSelection selection, List<Candidate> candidates) {
    Map<Integer, ChosenHeading> accepted = new HashMap<>();
    found.forEach(f -> accepted.put(f.from(), f));
    List<HeadingDecision> decisions = new ArrayList<>();
    int before = -1;
    for (Candidate candidate : candidates) {
      ChosenHeading heading = accepted.get(candidate.from());
      Heading read = candidate.heading();
      boolean first = candidate.from() > before;
      before = Math.max(before, candidate.from());
      if (first && heading != null) {
        decisions.add(
            new HeadingDecision(
                heading.from() + 1,
                heading.candidate().text(),
                heading.kind(),
                heading.number(),
                heading.score(),
                true,
                heading.reason()));
      } else if (first && read.kind() != null) {
        String reason =
            selection.refused().getOrDefault(candidate.from(), "stands in no place for it");
        decisions.add(
            new HeadingDecision(
                candidate.from() + 1,
                candidate.text(),
                read.kind(),
                read.number(),
                0,
                false,
                reason));
      }
    }
    return decisions;
  }
}
