package org.annales.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The sections of a document whose own marks name its headings.
 *
 * <p>What is marked as a chapter, a preface or another part is a section. Of headings that have a
 * level and no more, those of one level are the sections: the level on which most headings are
 * numbered or say what they are; where none do, the highest on which there are two. Higher headings
 * before them are parts where there are several; one alone is the document's title. Lower ones
 * stand inside the sections, but for notes, indexes and the like.
 */
final class MarkedOutline {
  /** Sections that stand by themselves under whatever level their heading has. */
  private static final Set<SectionKind> OF_ANY_LEVEL =
      EnumSet.of(
          SectionKind.CONTENTS,
          SectionKind.NOTES,
          SectionKind.NAME_INDEX,
          SectionKind.SUBJECT_INDEX,
          SectionKind.INDEX,
          SectionKind.BIBLIOGRAPHY);

  /** Prose of so many words between a title and the first section is no title page. */
  private static final int WORDS_OF_OPENING = 40;

  /** As is prose that makes so much of the whole. */
  private static final double SHARE_OF_OPENING = 0.05;

  /** A heading with what its words say. */
  private record Read(Markup.Head head, Heading heading, String text) {
    SectionKind kind() {
      return head.kind() == null ? heading.kind() : head.kind();
    }

    boolean marked() {
      return head.kind() != null || head.from() == head.to();
    }
  }

  private final FileText text;
  private final Gutenberg bounds;
  private final List<Read> heads;

  private MarkedOutline(FileText text, HeadingWords words) {
    this.text = text;
    this.bounds = Gutenberg.of(text.lines());
    this.heads =
        text.markup().headings().stream()
            .filter(head -> head.from() >= bounds.from() && head.from() < bounds.to())
            .map(head -> read(text, head, words))
            .toList();
  }

  private static Read read(FileText text, Markup.Head head, HeadingWords words) {
    String printed =
        Markup.withoutMarks(String.join("\n", text.lines().subList(head.from(), head.to())));
    String title = printed.isBlank() && head.title() != null ? head.title() : printed;
    return new Read(head, Heading.of(title, words), title);
  }

  /**
   * The outline that the marks of a file give; null where they name no sections.
   *
   * @param language an ISO 639 code whose words come first
   * @param fixed headings that a person has fixed, and lines that are none
   */
  static Outline of(FileText text, String language, List<FixedHeading> fixed) {
    if (text.markup() == null) {
      return null;
    }
    MarkedOutline outline = new MarkedOutline(text, HeadingWords.of(language));
    Set<Read> sections = outline.sections();
    return sections.isEmpty() ? null : outline.outline(sections, fixed);
  }

  private Set<Read> sections() {
    List<Read> leveled = heads.stream().filter(read -> !read.marked()).toList();
    int level = level(leveled);
    return heads.stream()
        .filter(
            read ->
                read.marked()
                    || read.head().level() == level
                    || OF_ANY_LEVEL.contains(read.kind())
                    || (read.head().level() < level && isHigherSection(read, leveled)))
        .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
  }

  /** The level of the chapters; 0 where there is none. */
  private int level(List<Read> leveled) {
    Map<Integer, Long> numbered = new TreeMap<>();
    Map<Integer, Long> all = new TreeMap<>();
    for (Read read : leveled) {
      all.merge(read.head().level(), 1L, Long::sum);
      if (read.kind() == SectionKind.CHAPTER || read.kind() == SectionKind.LETTER) {
        numbered.merge(read.head().level(), 1L, Long::sum);
      }
    }
    long most = numbered.values().stream().mapToLong(Long::longValue).max().orElse(0);
    if (most > 0) {
      return numbered.entrySet().stream()
          .filter(entry -> entry.getValue() == most)
          .map(Map.Entry::getKey)
          .findFirst()
          .orElseThrow();
    }
    boolean chaptersMarked =
        heads.stream().anyMatch(r -> r.marked() && (r.kind() == null || r.kind().counted()));
    return chaptersMarked
        ? 0
        : all.entrySet().stream()
            .filter(entry -> entry.getValue() > 1)
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(0);
  }

  private static boolean isHigherSection(Read read, List<Read> leveled) {
    return read.kind() != null
        || leveled.stream().filter(r -> r.head().level() == read.head().level()).count() > 1;
  }

  private Outline outline(Set<Read> sections, List<FixedHeading> fixed) {
    List<OutlineItem> items = new ArrayList<>();
    List<HeadingDecision> decisions = new ArrayList<>();
    int level = level(heads.stream().filter(read -> !read.marked()).toList());
    addOpening(items, sections);
    for (Read read : heads) {
      boolean section = sections.contains(read);
      if (section) {
        items.add(item(read, kind(read, level)));
      }
      if (!read.text().isBlank()) {
        decisions.add(decision(read, section, section ? kind(read, level) : read.kind()));
      }
    }
    for (FixedHeading heading : fixed) {
      heading.apply(items, decisions, text.lines());
    }
    decisions.sort(Comparator.comparingInt(HeadingDecision::line));
    return new Outline(
        OutlineBounds.of(items, bounds, text.lines()), List.of(), List.copyOf(decisions));
  }

  private static SectionKind kind(Read read, int level) {
    if (read.kind() != null) {
      return read.kind();
    }
    return read.head().level() < level ? SectionKind.PART : SectionKind.CHAPTER;
  }

  /** Prose that stands before the first section is text, and no title page. */
  private void addOpening(List<OutlineItem> items, Set<Read> sections) {
    int first = sections.stream().mapToInt(read -> read.head().from()).min().orElse(0);
    long words = wordsOfProse(first);
    boolean much = words > wordsOfProse(text.lines().size()) * SHARE_OF_OPENING;
    if (words < WORDS_OF_OPENING && !much) {
      return;
    }
    Read title =
        heads.stream()
            .filter(read -> read.head().from() < first && wordsOfProse(read.head().from()) == 0)
            .findFirst()
            .orElse(null);
    items.add(
        title == null
            ? new OutlineItem(
                SectionKind.TEXT, null, null, null, "", null, bounds.from(), bounds.from(), 0, 1)
            : item(title, SectionKind.TEXT));
  }

  /** The words of paragraphs that end sentences, above a line. */
  private long wordsOfProse(int above) {
    return text.markup().blocks().stream()
        .filter(block -> block.to() <= above && block.zone() == Zone.BODY)
        .map(block -> String.join(" ", text.lines().subList(block.from(), block.to())))
        .map(Markup::withoutMarks)
        .filter(Ends::closed)
        .mapToLong(Tokenizer::count)
        .sum();
  }

  private static OutlineItem item(Read read, SectionKind kind) {
    Markup.Head head = read.head();
    Integer number = head.number() == null ? read.heading().number() : head.number();
    String title = title(read, kind);
    return new OutlineItem(kind, null, number, title, "", null, head.from(), head.to(), 0, 1);
  }

  private static String title(Read read, SectionKind kind) {
    String title = kind == SectionKind.TEXT ? "" : read.heading().title();
    String shown = title.isBlank() ? Headings.clean(read.text()).replace('\n', ' ') : title;
    return shown.isBlank() ? null : shown;
  }

  private static HeadingDecision decision(Read read, boolean section, SectionKind kind) {
    return new HeadingDecision(
        read.head().from() + 1,
        Headings.plain(read.text()),
        kind,
        read.heading().number(),
        section ? 1 : 0,
        section,
        section ? "marked as a heading by the file" : "marked as a heading inside a section");
  }
}
