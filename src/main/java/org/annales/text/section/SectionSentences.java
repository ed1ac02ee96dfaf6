package org.annales.text.section;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.annales.text.model.Note;
import org.annales.text.model.NoteMark;
import org.annales.text.model.Section;
import org.annales.text.model.Sentence;
import org.annales.text.model.Token;
import org.annales.text.model.Zone;
import org.annales.text.outline.OutlineItem;
import org.annales.text.zone.Paragraph;

/** Numbers and counts the sentences of a section, and records the positions of note marks. */
public final class SectionSentences {
  /** A note mark with its position in the text. */
  public record PlacedMark(NoteMark mark, Note.Mark place) {}

  private final SectionReader.Shared shared;
  private final OutlineItem item;
  private final String sectionId;
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<PlacedMark> marks = new ArrayList<>();
  private final Set<String> types = new HashSet<>();
  private final Set<Integer> countedParagraphs = new HashSet<>();
  private int paragraph;
  private int sentence;
  private long words;
  private long countedSentences;

  SectionSentences(SectionReader.Shared shared, OutlineItem item, String sectionId) {
    this.shared = shared;
    this.item = item;
    this.sectionId = sectionId;
  }

  List<Sentence> sentences() {
    return sentences;
  }

  List<PlacedMark> marks() {
    return marks;
  }

  /** Adds the sentences of a paragraph, which end at {@code ends}, and returns them. */
  List<Sentence> add(Zone zone, Paragraph text, List<Integer> ends, boolean[] quoted) {
    paragraph++;
    int first = sentences.size();
    int start = 0;
    for (int end : ends) {
      addSentence(zone, text, quoted, start, end);
      start = end;
    }
    addMarks(text, ends, first);
    return sentences.subList(first, sentences.size());
  }

  private void addSentence(
      Zone zone, Paragraph paragraphText, boolean[] quoted, int start, int end) {
    String raw = paragraphText.text().substring(start, end);
    int from = start + raw.length() - raw.stripLeading().length();
    String text = raw.strip();
    boolean[] inQuotes = new boolean[text.length()];
    System.arraycopy(quoted, from, inQuotes, 0, text.length());
    List<Token> tokens =
        shared
            .tokenizer()
            .tokens(text, inQuotes, paragraphText.italic().get(from, from + text.length()));
    boolean counted = item.kind().counted() && shared.rules().zones().contains(zone);
    sentence++;
    sentences.add(
        new Sentence(
            shared.documentId(),
            sectionId,
            zone,
            counted,
            paragraph,
            sentence,
            paragraphText.line(from),
            paragraphText.line(Math.max(from, from + text.length() - 1)),
            text,
            tokens,
            null));
    if (counted) {
      count(tokens);
    }
  }

  private void count(List<Token> tokens) {
    countedParagraphs.add(paragraph);
    countedSentences++;
    for (Token token : tokens) {
      if (shared.rules().quotations().counts(token.quoted())) {
        words++;
        types.add(token.form());
      }
    }
  }

  /**
   * Assigns marks to the sentence that ends at or after them, and to the last token before them.
   */
  private void addMarks(Paragraph text, List<Integer> ends, int firstSentence) {
    int i = 0;
    int at = 0;
    int points = 0;
    int tokens = 0;
    for (NoteMark mark : text.marks()) {
      while (i + 1 < ends.size() && ends.get(i) < mark.position()) {
        at = ends.get(i++);
        points = 0;
        tokens = 0;
      }
      int position = Math.max(at, Math.min(mark.position(), text.text().length()));
      points += pointsWithoutMargin(text.text(), at, position, points == 0);
      at = position;
      Sentence marked = sentences.get(firstSentence + i);
      while (tokens < marked.tokens().size() && marked.tokens().get(tokens).end() <= points) {
        tokens++;
      }
      addMark(mark, text.line(position), marked, tokens);
    }
  }

  private void addMark(NoteMark mark, int line, Sentence marked, int tokensBefore) {
    Integer token = tokensBefore == 0 ? null : tokensBefore - 1;
    Note.Mark place = new Note.Mark(line, marked.paragraph(), marked.sentence(), token);
    marks.add(new PlacedMark(mark, place));
  }

  /** The number of code points in a range, without leading spaces if it begins a sentence. */
  private static int pointsWithoutMargin(String text, int from, int to, boolean opens) {
    int start = from;
    while (opens && start < to && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return text.codePointCount(start, to);
  }

  /** Builds the section with its counts. */
  Section section(int ordinal) {
    return new Section(
        sectionId,
        shared.documentId(),
        ordinal,
        item.kind(),
        item.place().part(),
        item.place().level(),
        item.number(),
        item.title(),
        item.page(),
        item.from() + 1,
        item.to(),
        countedParagraphs.size(),
        countedSentences,
        words,
        types.size(),
        item.confidence());
  }
}
