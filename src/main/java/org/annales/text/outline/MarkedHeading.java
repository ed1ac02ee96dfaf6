package org.annales.text.outline;

import java.util.ArrayList;
import java.util.List;
import org.annales.text.heading.Heading;
import org.annales.text.heading.HeadingWords;
import org.annales.text.model.FileText;
import org.annales.text.model.Markup;
import org.annales.text.model.SectionKind;

/**
 * A heading that the marks of a file name, with what its words say, and the headings inside its
 * part of the document.
 */
final class MarkedHeading {
  /** Ranks from 1, the highest, as {@link HeadingWords.Term#level()} has them. */
  static final int PART = 2;

  static final int CHAPTER = 3;

  /** Letters and sections, which chapters may hold. */
  static final int SECTION = 4;

  /** A number and no word with it. */
  static final int NUMBERED = 5;

  /** Neither number nor word. */
  static final int PLAIN = 6;

  /** Of other kinds: a preface, notes, an index. */
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

  Markup.Head head() {
    return head;
  }

  /** What its words say. */
  Heading heading() {
    return heading;
  }

  /** As printed, or as the file's table of contents has it. */
  String text() {
    return text;
  }

  /** The headings right below it. */
  List<MarkedHeading> inside() {
    return inside;
  }

  /** What the marks say that begins, or its words; null where neither do. */
  SectionKind kind() {
    return head.kind() == null ? heading.kind() : head.kind();
  }

  /** Whether the file says that a section begins, and not only that a heading stands here. */
  boolean marked() {
    return head.kind() != null || head.from() == head.to();
  }

  /** Whether it is a title that says nothing of what it stands over. */
  boolean plain() {
    return rank() == PLAIN;
  }

  /** Whether its number alone makes it a chapter. */
  boolean numbered() {
    return rank() == NUMBERED || (rank() == SECTION && kind() == SectionKind.CHAPTER);
  }

  /** Whether a word or a mark makes it a part, a chapter or a letter. */
  boolean named() {
    return rank() <= SECTION && !numbered();
  }

  /** Whether a chapter or a part is named below it. */
  boolean holdsNamed() {
    return inside.stream()
        .anyMatch(h -> h.named() || ((h.plain() || h.numbered()) && h.holdsNamed()));
  }

  /** Its place among volumes, parts, chapters and sections. */
  int rank() {
    SectionKind kind = kind();
    if (kind == null) {
      return marked() ? CHAPTER : PLAIN;
    }
    return switch (kind) {
      case PART -> worded() ? heading.term().level() : PART;
      case LETTER -> SECTION;
      case CHAPTER -> worded() ? heading.term().level() : marked() ? CHAPTER : NUMBERED;
      default -> OTHER;
    };
  }

  private boolean worded() {
    return heading.kind() == kind() && heading.term() != null;
  }

  /** The chapter or part that it names, as Chapter 7; null where no word stands with a number. */
  String name() {
    return heading.term() == null || heading.number() == null
        ? null
        : heading.term().name() + " " + heading.number();
  }
}
