package org.annales.text.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.annales.text.heading.Headings;
import org.annales.text.model.DocumentKind;
import org.annales.text.model.HeadingDecision;
import org.annales.text.model.HeadingReason;
import org.annales.text.model.SectionKind;

/**
 * Finds text outside of the sections whose headings were found: prose before the first heading, and
 * a first chapter without a number behind a preface. What is no front matter by its own evidence is
 * text; it is a section, with the title above it where there is one.
 */
final class UnheadedText {
  private static final int MAX_TITLE = 90;
  private static final int LEAST_BODY = 250;
  private static final int ROOM = 2;
  private static final int MUCH_ROOM = 3;
  private static final double SURE = 0.5;

  private final List<String> lines;
  private final List<Candidate> candidates;
  private final TextLengths lengths;
  private final FrontMatter front;
  private final int start;
  private final List<OutlineItem> sections = new ArrayList<>();
  private final List<HeadingDecision> decisions = new ArrayList<>();

  /**
   * @param start index of the first line after a file's header
   */
  UnheadedText(
      List<String> lines,
      DocumentKind kind,
      List<Candidate> candidates,
      TextLengths lengths,
      int start) {
    this.lines = lines;
    this.candidates = candidates;
    this.lengths = lengths;
    this.front = new FrontMatter(lines, kind);
    this.start = start;
  }

  /** Searches around the sections found; {@code contents} is the contents page, or null. */
  void search(List<OutlineItem> found, OutlineItem contents) {
    List<OutlineItem> items = new ArrayList<>(found);
    items.sort(Comparator.comparingInt(OutlineItem::from));
    OutlineItem first = items.stream().filter(i -> i.kind().counted()).findFirst().orElse(null);
    if (first == null) {
      return;
    }
    int to = items.get(0).from();
    if (contents != null && contents.from() < to) {
      searchBefore(start, contents.from(), first, SectionKind.PREFACE);
      searchBefore(contents.to(), to, first, like(first));
    } else {
      searchBefore(start, to, first, like(first));
    }
    for (int i = 1; i < items.size() && items.get(i - 1).number() == null; i++) {
      if (NamedHeadings.opens(items.get(i - 1).kind())) {
        searchFirstChapter(items.get(i - 1), items.get(i));
      }
    }
  }

  List<OutlineItem> sections() {
    return sections;
  }

  List<HeadingDecision> decisions() {
    return decisions;
  }

  /** Searches a range; {@code other}: the kind of text below a title that names no kind. */
  private void searchBefore(int from, int to, OutlineItem next, SectionKind other) {
    int text = front.end(from, to, front.words(from, lengths.end()));
    if (text >= to) {
      return;
    }
    Candidate title = titleAbove(text, from, next);
    if (title == null) {
      sections.add(section(SectionKind.TEXT, null, null, text, text));
      return;
    }
    boolean parsed = title.heading().kind() != null;
    SectionKind kind = parsed ? title.heading().kind() : other;
    boolean second = parsed && Integer.valueOf(2).equals(next.number());
    add(title, kind, second ? Integer.valueOf(1) : title.heading().number());
    addOthers(title, kind, to);
  }

  /** The kind of pieces beside a section. */
  private static SectionKind like(OutlineItem next) {
    return switch (next.kind()) {
      case CHAPTER, STORY, POEM -> next.kind();
      default -> SectionKind.TEXT;
    };
  }

  /** The title directly above a line; null where there is none, or it is the book's. */
  private Candidate titleAbove(int text, int from, OutlineItem next) {
    return candidates.stream()
        .filter(c -> c.from() >= from && c.to() <= text && isBlank(c.to(), text))
        .min(Comparator.comparingInt(Candidate::from))
        .filter(UnheadedText::isTitle)
        .filter(c -> isSetOff(c) || isBlank(start, c.from()))
        .filter(c -> !isBlank(start, c.from()) || isLike(c, next))
        .orElse(null);
  }

  private static boolean isTitle(Candidate candidate) {
    boolean chapter =
        candidate.heading().kind() == null || candidate.heading().kind() == SectionKind.CHAPTER;
    return chapter
        && candidate.text().length() <= MAX_TITLE
        && candidate.titleLike()
        && !candidate.key().isEmpty()
        && !candidate.none()
        && !isByLine(candidate);
  }

  private static boolean isByLine(Candidate candidate) {
    return candidate.text().matches("(?iU)(?:by|von|par|por|di|door|av|af|przez) .*");
  }

  private static boolean isSetOff(Candidate candidate) {
    return candidate.blankBefore() >= ROOM
        || candidate.allCapitals()
        || candidate.look().marked()
        || candidate.look().hashes() > 0
        || candidate.heading().word();
  }

  /** Whether the heading of a section looks like a title. */
  private boolean isLike(Candidate title, OutlineItem next) {
    return candidates.stream()
        .filter(c -> c.from() == next.from())
        .anyMatch(c -> next.number() == null && sameLook(c, title));
  }

  private static boolean sameLook(Candidate one, Candidate other) {
    return one.allCapitals() == other.allCapitals()
        && one.look().marked() == other.look().marked()
        && one.look().hashes() == other.look().hashes();
  }

  /** Adds the titles of one look with the first, with as much room above and text below them. */
  private void addOthers(Candidate first, SectionKind kind, int to) {
    int room = isBlank(start, first.from()) ? ROOM : Math.max(1, first.blankBefore());
    List<Candidate> like =
        candidates.stream()
            .filter(c -> c.from() >= first.to() && c.to() <= to && c.blankBefore() >= room)
            .filter(c -> c.heading().kind() == null && isTitle(c) && sameLook(first, c))
            .toList();
    int taken = first.to();
    for (int i = 0; i < like.size(); i++) {
      Candidate title = like.get(i);
      int end = i + 1 < like.size() ? like.get(i + 1).from() : to;
      boolean headsNext = isBlank(title.to(), to);
      if (title.from() >= taken && (headsNext || lengths.between(title.to(), end) >= LEAST_BODY)) {
        add(title, kind, null);
        taken = title.to();
      }
    }
  }

  /**
   * Chapters that begin at 2 behind a preface have a first without a number: it begins where the
   * book's title is repeated, or at the title with the most room.
   */
  private void searchFirstChapter(OutlineItem preface, OutlineItem second) {
    if (second.kind() != SectionKind.CHAPTER || !Integer.valueOf(2).equals(second.number())) {
      return;
    }
    Set<String> bookTitles = new HashSet<>();
    for (String line : lines.subList(start, Math.max(start, preface.from()))) {
      bookTitles.add(Headings.key(line));
    }
    bookTitles.remove("");
    Candidate best = null;
    for (Candidate c : candidates) {
      boolean inside = c.from() > preface.headingTo() && c.to() < second.from();
      boolean set =
          bookTitles.contains(Headings.key(lines.get(c.from())))
              || (isTitle(c) && isSetOff(c) && c.blankBefore() >= MUCH_ROOM);
      boolean fits = inside && set && lengths.between(c.to(), second.from()) >= LEAST_BODY;
      if (fits && (best == null || c.blankBefore() > best.blankBefore())) {
        best = c;
      }
    }
    if (best != null) {
      add(best, SectionKind.CHAPTER, 1);
    }
  }

  private void add(Candidate title, SectionKind kind, Integer number) {
    sections.add(section(kind, number, Headings.clean(title.text()), title.from(), title.to()));
    decisions.add(
        new HeadingDecision(
            title.from() + 1, title.text(), kind, number, SURE, true, HeadingReason.TEXT_BELOW));
  }

  private static OutlineItem section(
      SectionKind kind, Integer number, String title, int from, int to) {
    return new OutlineItem(kind, null, number, title, "", null, from, to, 0, SURE);
  }

  private boolean isBlank(int from, int to) {
    return lines.subList(from, Math.max(from, to)).stream().allMatch(String::isBlank);
  }
}
