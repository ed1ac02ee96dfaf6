package org.annales.text.outline;

import java.util.ArrayList;
import java.util.List;
import org.annales.text.heading.Heading;
import org.annales.text.heading.HeadingWords;
import org.annales.text.model.FileText;
import org.annales.text.model.Markup;
import org.annales.text.model.SectionKind;

/** A heading in the markup of a file, its parsed words, and the headings inside its part. */
final class MarkedHeading {
  /** Ranks from 1, the highest, as in {@link HeadingWords.Term#level()}. */
  static final int PART = 2;

  static final int CHAPTER = 3;

  /** Letters and sections, which chapters may contain. */
  static final int SECTION = 4;

  /** A number without a term. */
  static final int NUMBERED = 5;

  /** Neither number nor term. */
  static final int PLAIN = 6;

  /** Other kinds: a preface, notes, an index. */
  static final int OTHER = 7;

  private final Markup.Head head;
  private final Heading heading;
  private final String text;
  private final List<MarkedHeading> inside = new ArrayList<>();

  private MarkedHeading(Markup.Head head, Heading heading, String text) {
    this.head = head;
    this.heading = heading;
    this.text = text;
  }

  static MarkedHeading of(FileText text, Markup.Head head, HeadingWords words) {
    String printed =
        Markup.withoutMarks(String.join("\n", text.lines().subList(head.from(), head.to())));
    String title = printed.isBlank() && head.title() != null ? head.title() : printed;
    return new MarkedHeading(head, Heading.of(title, words), title);
  }

  /** Returns the heading with other parsed words. */
  MarkedHeading reading(Heading other) {
    return new MarkedHeading(head, other, text);
  }

  Markup.Head head() {
    return head;
  }

  Heading heading() {
    return heading;
  }

  /** As printed, or as in the file's table of contents. */
  String text() {
    return text;
  }

  List<MarkedHeading> inside() {
    return inside;
  }

  /** The kind in the markup, else by its words; null if unknown. */
  SectionKind kind() {
    return head.kind() == null ? heading.kind() : head.kind();
  }

  /** Whether the file declares a section and not only a heading. */
  boolean marked() {
    return head.kind() != null || head.title() != null || head.from() == head.to();
  }

  /** Whether its words indicate no kind of section. */
  boolean plain() {
    return rank() == PLAIN;
  }

  /** Whether its number alone makes it a chapter. */
  boolean numbered() {
    return rank() == NUMBERED || (rank() == SECTION && kind() == SectionKind.CHAPTER);
  }

  /** Whether its words or markup make it a part, a chapter or a letter. */
  boolean named() {
    return rank() <= SECTION && !numbered();
  }

  /** Whether a chapter or part is named below it. */
  boolean holdsNamed() {
    return inside.stream()
        .anyMatch(h -> h.named() || ((h.plain() || h.numbered()) && h.holdsNamed()));
  }

  /** Whether articles, as of a law, are named below it. */
  boolean holdsEntries() {
    return inside.stream().anyMatch(h -> h.kind() == SectionKind.ENTRY || h.holdsEntries());
  }

  /** Its rank among volumes, parts, chapters and sections. */
  int rank() {
    SectionKind kind = kind();
    if (kind == null) {
      return marked() ? CHAPTER : PLAIN;
    }
    return switch (kind) {
      case PART -> worded() ? heading.term().level() : PART;
      case ACT -> PART;
      case LETTER, ENTRY -> SECTION;
      case SCENE, POEM, STORY -> CHAPTER;
      case CHAPTER -> worded() ? heading.term().level() : marked() ? CHAPTER : NUMBERED;
      default -> OTHER;
    };
  }

  private boolean worded() {
    return heading.kind() == kind() && heading.term() != null;
  }

  /** The named chapter or part, such as Chapter 7; null without a term and number. */
  String name() {
    return heading.term() == null || heading.number() == null
        ? null
        : heading.term().name() + " " + heading.number();
  }
}
