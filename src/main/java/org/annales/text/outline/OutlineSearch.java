package org.annales.text.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.annales.text.heading.Heading;
import org.annales.text.heading.HeadingWords;
import org.annales.text.heading.Headings;
import org.annales.text.metadata.Gutenberg;
import org.annales.text.model.DocumentKind;
import org.annales.text.model.FixedHeading;
import org.annales.text.model.HeadingDecision;
import org.annales.text.model.HeadingReason;

/** Finds the headings of a document, and records decisions about candidates. */
final class OutlineSearch {
  private final List<String> lines;
  private final DateWords dates;
  private final DocumentKind kind;
  private final Gutenberg text;
  private final TextLengths lengths;
  private final List<ContentsPage> contents;
  private final List<Candidate> candidates = new ArrayList<>();

  /** The candidates before and after a contents page at the front. */
  private final List<Candidate> all = new ArrayList<>();

  private final HeadingSelection selection;
  private final List<ChosenHeading> found = new ArrayList<>();
  private List<ContentsPage.Entry> missing = List.of();

  OutlineSearch(List<String> lines, String language, DocumentKind kind) {
    HeadingWords words = HeadingWords.of(language);
    this.dates = DateWords.of(language);
    this.lines = lines;
    this.kind = kind;
    this.text = Gutenberg.of(lines);
    this.contents = ContentsPage.findAll(lines, text.from(), text.to(), words);
    List<Candidate> headings = headings(words);
    int from = isAtBeginning() ? contents.get(0).to() : text.from();
    int to = isAtEnd() ? contents.get(0).from() : text.to();
    this.lengths = new TextLengths(lines, to);
    this.selection = new HeadingSelection(headings, lengths, titlePage(from));
    find(headings, articles(headings, from), from);
    if (isAtBeginning()) {
      List<Candidate> before = Candidate.of(lines, text.from(), contents.get(0).from(), words);
      candidates.addAll(opening(before));
      all.addAll(before);
    }
    all.addAll(headings);
    candidates.addAll(headings);
    if (isAtEnd()) {
      candidates.addAll(Candidate.of(lines, contents.get(0).to(), text.to(), words));
    }
    List<ChosenHeading> joined = NumberAbove.join(List.copyOf(found), headings, lengths);
    List<ChosenHeading> divided = HalfTitles.divided(joined, headings, lengths);
    found.clear();
    found.addAll(divided);
    found.addAll(NamedHeadings.besides(found, candidates));
    found.sort(Comparator.comparingInt(ChosenHeading::from));
    LabelledAppendices.divide(found, headings, lengths);
    BookTitle.of(found, headings, titlePage(found.isEmpty() ? from : found.get(0).from()))
        .ifPresent(found::add);
    found.sort(Comparator.comparingInt(ChosenHeading::from));
  }

  /** The entries of a reference work: articles, else letters of the alphabet; none in others. */
  private List<ChosenHeading> articles(List<Candidate> headings, int from) {
    List<ChosenHeading> letters = AlphabetHeadings.of(headings, lengths);
    List<ChosenHeading> headwords = HeadwordArticles.of(lines, from, lengths, !letters.isEmpty());
    return headwords.isEmpty() ? letters : headwords;
  }

  /** The keys of the lines before the contents, among them the title of the book. */
  private Set<String> titlePage(int to) {
    return lines.subList(text.from(), Math.max(text.from(), to)).stream()
        .map(Headings::plain)
        .map(Headings::key)
        .filter(key -> !key.isEmpty())
        .collect(Collectors.toSet());
  }

  /** Whether the first contents has hardly any text before it. */
  private boolean isAtBeginning() {
    return !contents.isEmpty()
        && contents.get(0).from() - text.from() <= (text.to() - text.from()) / 3;
  }

  private boolean isAtEnd() {
    return contents.size() == 1
        && contents.get(0).from() - text.from() > text.to() - contents.get(0).to();
  }

  /** The candidates outside of contents pages, from the first one on if it begins the book. */
  private List<Candidate> headings(HeadingWords words) {
    List<Candidate> headings = new ArrayList<>();
    int from = text.from();
    for (int i = 0; i < contents.size(); i++) {
      ContentsPage page = contents.get(i);
      boolean opening = i == 0 && isAtBeginning();
      if (!opening) {
        headings.addAll(Candidate.of(lines, from, page.from(), words));
      }
      from = page.to();
    }
    if (!isAtEnd()) {
      headings.addAll(Candidate.of(lines, from, text.to(), words));
    }
    return SeriesGaps.filled(headings, words);
  }

  /** Letters or diary entries by their dates, unless headings have numbers or are more. */
  private List<ChosenHeading> datedOr(List<ChosenHeading> chosen, int from) {
    List<ChosenHeading> dated = DatedHeadings.of(lines, from, lengths, dates);
    boolean numbered =
        chosen.stream()
            .anyMatch(c -> c.number() != null && !dates.isDateLine(c.candidate().text()));
    return dated.isEmpty() || numbered || dated.size() < chosen.size() ? chosen : dated;
  }

  private void find(List<Candidate> headings, List<ChosenHeading> entries, int from) {
    // More headings in a series than articles are no headings of a reference work.
    if (!entries.isEmpty() && entries.size() >= selection.chosen().size()) {
      found.addAll(entries);
    } else if (contents.isEmpty()) {
      found.addAll(datedOr(selection.chosen(), from));
    } else {
      AnnouncedHeadings announced = new AnnouncedHeadings(entries(), headings, selection.chosen());
      found.addAll(announced.chosen());
      missing = announced.missing();
    }
  }

  private List<ContentsPage.Entry> entries() {
    return contents.stream().flatMap(page -> page.entries().stream()).toList();
  }

  /** The candidates before a contents page that may be a preface or foreword. */
  private static List<Candidate> opening(List<Candidate> candidates) {
    return candidates.stream()
        .filter(c -> c.heading().isNamed() && NamedHeadings.opens(c.heading().kind()))
        .toList();
  }

  Outline outline(List<FixedHeading> fixed) {
    List<OutlineItem> items = items();
    UnheadedText unheaded = new UnheadedText(lines, kind, all, lengths, text.from());
    unheaded.search(items, contents.isEmpty() ? null : contents.get(0).item(lines));
    contents.forEach(page -> items.add(page.item(lines)));
    List<HeadingDecision> decisions = decisions(items);
    items.addAll(unheaded.sections());
    for (HeadingDecision decision : unheaded.decisions()) {
      decisions.removeIf(d -> d.line() == decision.line());
      decisions.add(decision);
    }
    for (FixedHeading heading : fixed) {
      FixedHeadings.apply(heading, items, decisions, lines);
    }
    decisions.sort(Comparator.comparingInt(HeadingDecision::line));
    return new Outline(
        OutlineBounds.of(items, text, lines, new FrontMatter(lines, kind)),
        stillMissing(),
        List.copyOf(decisions));
  }

  /** The headings in order, without those inside another. */
  private List<OutlineItem> items() {
    List<OutlineItem> items = new ArrayList<>();
    int taken = 0;
    for (ChosenHeading heading : found) {
      if (heading.from() >= taken) {
        items.add(SectionKinds.in(kind, heading).item());
        taken = heading.to();
      }
    }
    return items;
  }

  /** The missing entries, except plural ones such as Appendices if some appendix is found. */
  private List<ContentsPage.Entry> stillMissing() {
    return missing.stream()
        .filter(
            entry ->
                !entry.group()
                    && (!entry.heading().isNamed()
                        || found.stream().noneMatch(f -> f.kind() == entry.heading().kind())))
        .toList();
  }

  private List<HeadingDecision> decisions(List<OutlineItem> items) {
    List<HeadingDecision> decisions = new ArrayList<>();
    Map<Integer, ChosenHeading> accepted = new HashMap<>();
    found.forEach(heading -> accepted.putIfAbsent(heading.from(), heading));
    items.forEach(item -> accept(accepted.get(item.from()), decisions));
    entries().forEach(entry -> refuseEntry(entry, decisions));
    int before = -1;
    for (Candidate candidate : candidates) {
      boolean first = candidate.from() > before;
      before = Math.max(before, candidate.from());
      if (first && candidate.heading().kind() != null && !accepted.containsKey(before)) {
        decisions.add(refused(candidate));
      }
    }
    return decisions;
  }

  private static void accept(ChosenHeading heading, List<HeadingDecision> decisions) {
    if (heading != null) {
      decisions.add(
          new HeadingDecision(
              heading.from() + 1,
              heading.candidate().text(),
              heading.kind(),
              heading.number(),
              heading.score(),
              true,
              heading.reason()));
    }
  }

  private void refuseEntry(ContentsPage.Entry entry, List<HeadingDecision> decisions) {
    Heading heading = entry.heading();
    decisions.add(
        new HeadingDecision(
            entry.line() + 1,
            Headings.plain(lines.get(entry.line())),
            heading.kind(),
            heading.number(),
            0,
            false,
            HeadingReason.INSIDE_CONTENTS));
  }

  private HeadingDecision refused(Candidate candidate) {
    Heading heading = candidate.heading();
    return new HeadingDecision(
        candidate.from() + 1,
        candidate.text(),
        heading.kind(),
        heading.number(),
        0,
        false,
        selection.refused().getOrDefault(candidate.from(), HeadingReason.NO_POSITION));
  }
}
