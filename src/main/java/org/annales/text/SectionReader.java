package org.annales.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the lines of one section: its sentences, its notes' marks, and what is set aside. */
final class SectionReader {
  private static final int SAMPLE = 120;

  /** What all sections of a document share. */
  record Shared(
      String documentId,
      BookText book,
      ReadingRules rules,
      SentenceSplitter splitter,
      Tokenizer tokenizer) {}

  /** A note's mark with its place in the text. */
  record PlacedMark(NoteMark mark, Note.Mark place) {}

  /** A footnote that stands among the section's lines. */
  record Footnote(Footnotes.Opening opening, String text, int line) {}

  private final Shared shared;
  private final OutlineItem item;
  private final String sectionId;
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<SetAside> setAside = new ArrayList<>();
  private final List<PlacedMark> marks = new ArrayList<>();
  private final List<Footnote> footnotes = new ArrayList<>();
  private final Set<String> types = new HashSet<>();
  private final Set<Integer> countedParagraphs = new HashSet<>();
  private final QuotationMarks quotationMarks;
  private Speakers speakers = Speakers.of(List.of());
  private int paragraph;
  private int sentence;
  private long words;
  private long countedSentences;

  SectionReader(Shared shared, OutlineItem item) {
    this.shared = shared;
    this.item = item;
    this.sectionId = shared.documentId() + "/" + item.label();
    this.quotationMarks =
        QuotationMarks.of(shared.book().lines().subList(item.headingTo(), item.to()));
  }

  /** Reads running text. */
  void readText() {
    readHeading();
    List<Piece> pieces = Piece.of(new Zoning(shared.book(), item).passages(), shared.book());
    List<Paragraph> texts = texts(pieces);
    speakers = Speakers.of(texts.stream().map(Paragraph::text).toList());
    int next = 0;
    for (Piece piece : pieces) {
      if (!Zone.IN_SENTENCES.contains(piece.zone())) {
        setAside(piece.zone(), piece.reason(), piece.lines());
      } else if (piece.zone() == Zone.FOOTNOTE) {
        readFootnote(piece.lines());
      } else if (piece.zone() == Zone.BODY) {
        readParagraph(Zone.BODY, texts.get(next++), piece.lines());
      } else {
        readParagraph(piece.zone(), paragraph(piece.lines()), piece.lines());
      }
    }
  }

  /** The paragraphs of prose, the small capitals of the first put back to ordinary case. */
  private List<Paragraph> texts(List<Piece> pieces) {
    List<Paragraph> texts = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece.zone() == Zone.BODY) {
        Paragraph text = paragraph(piece.lines());
        boolean opening = texts.isEmpty();
        texts.add(opening ? text.withText(shared.book().cleaning().opening(text.text())) : text);
      }
    }
    return texts;
  }

  private void readFootnote(List<Line> lines) {
    Footnotes.Opening opening = shared.book().footnotes().opening(lines.get(0).text());
    Paragraph text = paragraph(shared.book().footnotes().text(lines));
    if (opening != null) {
      footnotes.add(new Footnote(opening, text.text(), lines.get(0).number()));
    }
    readParagraph(Zone.FOOTNOTE, text, lines);
  }

  /** Reads a notes section: a paragraph for each note. */
  void readNotes(List<Endnotes.Item> items) {
    readHeading();
    for (Endnotes.Item note : items) {
      List<Line> lines = shared.book().numbered(note.from(), note.to());
      if (note.heading()) {
        readParagraph(Zone.HEADING, paragraph(lines), lines);
      } else {
        readParagraph(Zone.ENDNOTE, noteText(note), lines);
      }
    }
  }

  /** Sets a section aside whole, but for its heading. */
  void readNothing(String reason) {
    readHeading();
    setAside(item.kind().zone(), reason, shared.book().numbered(item.headingTo(), item.to()));
  }

  private void readHeading() {
    if (item.headingTo() > item.from()) {
      List<Line> lines = shared.book().numbered(item.from(), item.headingTo());
      readParagraph(Zone.HEADING, paragraph(lines), lines);
    }
  }

  /** A note's lines joined, its number left out. */
  Paragraph noteText(Endnotes.Item note) {
    List<Line> lines = new ArrayList<>(shared.book().numbered(note.from(), note.to()));
    if (note.number() > 0) {
      Line first = lines.get(0);
      lines.set(0, new Line(first.number(), Endnotes.withoutNumber(first.text())));
    }
    return paragraph(lines);
  }

  private Paragraph paragraph(List<Line> lines) {
    return Paragraph.of(lines, shared.book().cleaning(), shared.book().styles());
  }

  private void readParagraph(Zone zone, Paragraph text, List<Line> lines) {
    List<Integer> ends = shared.splitter().ends(text.text(), speakers.labelEnd(text.text()));
    if (ends.isEmpty()) {
      setAside(Zone.NOISE, "no words", lines);
      return;
    }
    paragraph++;
    boolean running = zone == Zone.BODY || zone == Zone.VERSE;
    boolean[] quoted =
        running ? quotationMarks.next(text.text()) : quotationMarks.alone(text.text());
    int firstSentence = sentences.size();
    int start = 0;
    for (int end : ends) {
      addSentence(zone, text, quoted, start, end);
      start = end;
    }
    addMarks(text, ends, firstSentence);
    setAsideUncovered(lines, firstSentence);
  }

  /** Lines of marks alone, between sentences, would else stand nowhere. */
  private void setAsideUncovered(List<Line> lines, int firstSentence) {
    int i = firstSentence;
    for (Line line : lines) {
      while (i < sentences.size() && sentences.get(i).endLine() < line.number()) {
        i++;
      }
      boolean covered = i < sentences.size() && sentences.get(i).startLine() <= line.number();
      if (!covered) {
        setAside(Zone.NOISE, "no words", List.of(line));
      }
    }
  }

  private void addSentence(
      Zone zone, Paragraph paragraphText, boolean[] quoted, int start, int end) {
    String raw = paragraphText.text().substring(start, end);
    int from = start + raw.length() - raw.stripLeading().length();
    String text = raw.strip();
    boolean[] inQuotes = new boolean[text.length()];
    System.arraycopy(quoted, from, inQuotes, 0, text.length());
    List<Token> tokens = shared.tokenizer().tokens(text, inQuotes);
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
            tokens));
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
   * A mark belongs to the sentence that ends at it or after it, and follows the last token before
   * it.
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

  /** How many code points a part of a text has; where it opens a sentence, after its margin. */
  private static int pointsWithoutMargin(String text, int from, int to, boolean opens) {
    int start = from;
    while (opens && start < to && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return text.codePointCount(start, to);
  }

  /** Sets lines aside, each run of lines that follow each other by itself. */
  private void setAside(Zone zone, String reason, List<Line> lines) {
    List<Line> run = new ArrayList<>();
    for (Line line : lines) {
      boolean follows = !run.isEmpty() && run.get(run.size() - 1).number() + 1 == line.number();
      if (!run.isEmpty() && !follows) {
        setRunAside(zone, reason, run);
        run.clear();
      }
      run.add(line);
    }
    setRunAside(zone, reason, run);
  }

  private void setRunAside(Zone zone, String reason, List<Line> run) {
    int first = 0;
    int last = run.size();
    while (first < last && run.get(first).text().isBlank()) {
      first++;
    }
    while (last > first && run.get(last - 1).text().isBlank()) {
      last--;
    }
    if (first == last) {
      return;
    }
    List<Line> filled = run.subList(first, last);
    String sample = Headings.plain(filled.get(0).text());
    setAside.add(
        new SetAside(
            shared.documentId(),
            sectionId,
            zone,
            reason,
            filled.get(0).number(),
            filled.get(filled.size() - 1).number(),
            filled.stream().mapToLong(line -> Tokenizer.count(line.text())).sum(),
            sample.length() <= SAMPLE ? sample : sample.substring(0, SAMPLE),
            String.join("\n", filled.stream().map(Line::text).toList())));
  }

  Section section(int ordinal) {
    return new Section(
        sectionId,
        shared.documentId(),
        ordinal,
        item.kind(),
        item.part(),
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

  String documentId() {
    return shared.documentId();
  }

  String sectionId() {
    return sectionId;
  }

  OutlineItem item() {
    return item;
  }

  List<Sentence> sentences() {
    return sentences;
  }

  List<SetAside> setAside() {
    return setAside;
  }

  /** The marks of notes in the section, in order. */
  List<PlacedMark> marks() {
    return Collections.unmodifiableList(marks);
  }

  /** The footnotes among its lines, in order. */
  List<Footnote> footnotes() {
    return Collections.unmodifiableList(footnotes);
  }
}
