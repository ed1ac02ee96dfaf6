package org.annales.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The sections of a book in reading order; together they hold every line from the first to the
 * last.
 *
 * <p>Where the book has a contents page, its entries are looked for in order; besides them, only
 * headings that say what they are (Notes, Index, Appendix …) before the first and after the last of
 * them. Where it has none, headings with a word and a number (Chapter 3, Letter IV), else numbered
 * ones, else lines in capitals with room above them. A text without any of these is one section.
 *
 * @param missing contents entries whose heading was not found
 */
record Outline(List<OutlineItem> items, List<ContentsPage.Entry> missing) {
  private static final double NAMED_CONFIDENCE = 0.9;
  private static final double WORDED_CONFIDENCE = 0.9;
  private static final double NUMBERED_CONFIDENCE = 0.7;
  private static final double CAPITALS_CONFIDENCE = 0.6;
  private static final int FEWEST_CAPITALS = 3;
  private static final int MAX_TITLE = 80;

  static Outline of(List<String> lines) {
    Gutenberg text = Gutenberg.of(lines);
    ContentsPage contents = ContentsPage.find(lines, text.from(), text.to()).orElse(null);
    int from = contents == null ? text.from() : contents.to();
    List<Candidate> candidates = Candidate.of(lines, from, text.to());
    List<OutlineItem> found = new ArrayList<>();
    List<ContentsPage.Entry> missing = new ArrayList<>();
    if (contents != null) {
      List<Candidate> aligned = ContentsAlignment.align(contents.entries(), candidates);
      int taken = 0;
      for (int i = 0; i < aligned.size(); i++) {
        ContentsPage.Entry entry = contents.entries().get(i);
        Candidate candidate = aligned.get(i);
        if (candidate == null || candidate.from() < taken) {
          missing.add(entry);
        } else {
          found.add(announced(entry, candidate));
          taken = candidate.to();
        }
      }
      found.add(contentsItem(lines, contents));
      candidates.addAll(0, opening(Candidate.of(lines, text.from(), contents.from())));
    }
    boolean announced = found.stream().anyMatch(item -> item.kind() != SectionKind.CONTENTS);
    if (!announced) {
      found.addAll(unannounced(candidates));
    }
    addNamed(found, candidates);
    return new Outline(complete(found, text, lines), missing);
  }

  /** What may stand before a contents page, and be read: a preface, a foreword. */
  private static List<Candidate> opening(List<Candidate> candidates) {
    return candidates.stream()
        .filter(c -> c.heading().isNamed() && opens(c.heading().kind()))
        .toList();
  }

  private static OutlineItem contentsItem(List<String> lines, ContentsPage contents) {
    return item(
            SectionKind.CONTENTS,
            null,
            Headings.plain(lines.get(contents.from())),
            null,
            contents.from(),
            contents.from() + 1,
            1)
        .withTo(contents.to());
  }

  private static OutlineItem announced(ContentsPage.Entry entry, Candidate candidate) {
    Heading heading = entry.heading().kind() == null ? candidate.heading() : entry.heading();
    String title =
        entry.heading().title().isEmpty() ? candidate.heading().title() : entry.heading().title();
    Integer number =
        entry.heading().number() == null ? candidate.heading().number() : entry.heading().number();
    double confidence = ContentsAlignment.likeness(entry, candidate);
    return item(
        heading.kind() == null ? SectionKind.CHAPTER : heading.kind(),
        number,
        title.isEmpty() ? candidate.text() : title,
        entry.page(),
        candidate.from(),
        candidate.to(),
        confidence);
  }

  /**
   * The headings of a book without contents: those of the clearest kind that comes more than once.
   */
  private static List<OutlineItem> unannounced(List<Candidate> all) {
    List<Candidate> candidates =
        beforeNotes(all).stream().filter(c -> !c.joined() || c.titleLike()).toList();
    List<Candidate> worded = candidates.stream().filter(c -> c.heading().word()).toList();
    if (worded.size() >= 2) {
      return headed(worded, WORDED_CONFIDENCE);
    }
    List<Candidate> numbered =
        rising(
            candidates.stream()
                .filter(c -> c.heading().number() != null && !c.heading().word())
                .filter(c -> c.allCapitals() || c.heading().title().isEmpty())
                .toList());
    if (numbered.size() >= 2) {
      return headed(numbered, NUMBERED_CONFIDENCE);
    }
    List<Candidate> capitals = candidates.stream().filter(Outline::isCapitalHeading).toList();
    return capitals.size() >= FEWEST_CAPITALS ? headed(capitals, CAPITALS_CONFIDENCE) : List.of();
  }

  /**
   * The candidates before a heading such as Notes after which the numbers of chapters come again:
   * those head the groups of the notes. Notes at a chapter's end are followed by the next number.
   */
  private static List<Candidate> beforeNotes(List<Candidate> candidates) {
    Set<Integer> seen = new HashSet<>();
    for (int i = 0; i < candidates.size(); i++) {
      Heading heading = candidates.get(i).heading();
      if (heading.number() != null) {
        seen.add(heading.number());
      } else if (heading.kind() == SectionKind.NOTES) {
        boolean again =
            candidates.subList(i, candidates.size()).stream()
                .map(c -> c.heading().number())
                .filter(number -> number != null)
                .findFirst()
                .map(seen::contains)
                .orElse(false);
        if (again) {
          return candidates.subList(0, i);
        }
      }
    }
    return candidates;
  }

  private static boolean isCapitalHeading(Candidate candidate) {
    String text = candidate.text();
    return candidate.allCapitals()
        && candidate.blankBefore() >= 2
        && text.length() <= MAX_TITLE
        && candidate.key().length() >= 3
        && candidate.heading().kind() == null
        && !text.matches(".*[,;:!]");
  }

  /** The candidates that are numbered on, one by one, from the first 1. */
  private static List<Candidate> rising(List<Candidate> numbered) {
    List<Candidate> rising = new ArrayList<>();
    for (Candidate candidate : numbered) {
      if (candidate.heading().number() == rising.size() + 1) {
        rising.add(candidate);
      }
    }
    return rising;
  }

  private static List<OutlineItem> headed(List<Candidate> candidates, double confidence) {
    List<OutlineItem> items = new ArrayList<>();
    int taken = -1;
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      boolean longerFollows =
          i + 1 < candidates.size() && candidates.get(i + 1).from() == candidate.from();
      if (candidate.from() < taken || longerFollows) {
        continue;
      }
      taken = candidate.to();
      Heading heading = candidate.heading();
      items.add(
          item(
              heading.kind() == null ? SectionKind.CHAPTER : heading.kind(),
              heading.number(),
              heading.title().isEmpty() ? candidate.text() : heading.title(),
              null,
              candidate.from(),
              candidate.to(),
              confidence));
    }
    return items;
  }

  /**
   * Adds headings that say what they are: front parts before the first found, back parts after the
   * last.
   */
  private static void addNamed(List<OutlineItem> found, List<Candidate> candidates) {
    List<OutlineItem> known =
        found.stream().filter(item -> item.kind() != SectionKind.CONTENTS).toList();
    int first = known.stream().mapToInt(OutlineItem::from).min().orElse(Integer.MAX_VALUE);
    int last = known.stream().mapToInt(OutlineItem::headingTo).max().orElse(0);
    Set<SectionKind> kinds = new HashSet<>();
    known.forEach(item -> kinds.add(item.kind()));
    for (Candidate candidate : candidates) {
      if (!candidate.heading().isNamed() || candidate.to() - candidate.from() > 1) {
        continue;
      }
      SectionKind kind = candidate.heading().kind();
      boolean repeats = kind != SectionKind.APPENDIX && kinds.contains(kind);
      boolean inPlace = opens(kind) ? candidate.from() < first : candidate.from() >= last;
      if (inPlace && !repeats && kind != SectionKind.CONTENTS) {
        kinds.add(kind);
        found.add(
            item(
                kind,
                null,
                candidate.text(),
                null,
                candidate.from(),
                candidate.to(),
                NAMED_CONFIDENCE));
      }
    }
  }

  private static boolean opens(SectionKind kind) {
    return kind == SectionKind.FOREWORD
        || kind == SectionKind.PREFACE
        || kind == SectionKind.INTRODUCTION;
  }

  private static OutlineItem item(
      SectionKind kind,
      Integer number,
      String title,
      String page,
      int from,
      int headingTo,
      double confidence) {
    return new OutlineItem(kind, null, number, title, "", page, from, headingTo, 0, confidence);
  }

  /**
   * Gives the sections their ends and labels, and adds what stands before the first and after the
   * text.
   */
  private static List<OutlineItem> complete(
      List<OutlineItem> found, Gutenberg text, List<String> lines) {
    List<OutlineItem> sorted = new ArrayList<>(found);
    sorted.sort(Comparator.comparingInt(OutlineItem::from));
    if (sorted.stream().noneMatch(item -> item.kind().counted())) {
      // Without chapters, all that is neither contents nor notes nor an index is the text.
      int from = unheaded(sorted, text);
      int next =
          sorted.stream()
              .mapToInt(OutlineItem::from)
              .filter(i -> i >= from)
              .min()
              .orElse(text.to());
      if (hasText(lines, from, next)) {
        sorted.add(item(SectionKind.TEXT, null, null, null, from, from, 1));
        sorted.sort(Comparator.comparingInt(OutlineItem::from));
      }
    }
    int first = sorted.isEmpty() ? text.to() : sorted.get(0).from();
    if (hasText(lines, 0, first)) {
      sorted.add(0, item(SectionKind.FRONT, null, null, null, 0, 0, 1));
    }
    if (hasText(lines, text.to(), lines.size())) {
      sorted.add(item(SectionKind.BACK, null, null, null, text.to(), text.to(), 1));
    }
    List<OutlineItem> bounded = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      int to = i + 1 < sorted.size() ? sorted.get(i + 1).from() : lines.size();
      bounded.add(sorted.get(i).withTo(to));
    }
    return SectionLabels.of(bounded);
  }

  private static int unheaded(List<OutlineItem> items, Gutenberg text) {
    return items.stream()
        .filter(item -> item.kind() == SectionKind.CONTENTS)
        .mapToInt(OutlineItem::to)
        .findFirst()
        .orElse(text.from());
  }

  private static boolean hasText(List<String> lines, int from, int to) {
    return lines.subList(from, Math.max(from, to)).stream().anyMatch(line -> !line.isBlank());
  }
}
