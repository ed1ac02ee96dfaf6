package org.annales.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the lines of one section: its sentences, its note marks, and what is set aside. */
final class SectionReader {
  private static final int SAMPLE = 120;
  private static final int MAX_RUNNING_HEAD = 200;

  /** What all sections of a document share. */
  record Shared(
      String documentId,
      List<String> lines,
      ReadingRules rules,
      SentenceSplitter splitter,
      Tokenizer tokenizer,
      Vocabulary vocabulary) {}

  private final Shared shared;
  private final OutlineItem item;
  private final String sectionId;
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<SetAside> setAside = new ArrayList<>();
  private final Map<Integer, Note.Mark> marks = new HashMap<>();
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
    this.quotationMarks = QuotationMarks.of(shared.lines().subList(item.headingTo(), item.to()));
  }

  /**
   * Reads running text: paragraphs between blank lines; repetitions of the heading are running
   * heads.
   */
  void readText() {
    readHeading();
    List<Block> blocks = Block.of(shared.lines(), item.headingTo(), item.to());
    speakers = Speakers.of(blocks.stream().map(this::opening).toList());
    for (Block block : blocks) {
      if (isRunningHead(block)) {
        setAside(Zone.NOISE, "running head", block.from(), block.to());
      } else {
        readParagraph(item.kind().zone(), block.from(), block.to());
      }
    }
  }

  /** The first two lines of a block, which hold the label of a speaker if it has one. */
  private String opening(Block block) {
    int to = Math.min(block.to(), block.from() + 2);
    List<String> lines = shared.lines().subList(block.from(), to);
    return Paragraph.of(lines, block.from() + 1, shared.vocabulary()::joins).text();
  }

  /** Reads a notes section: a paragraph for each note. */
  void readNotes(List<Endnotes.Item> items) {
    readHeading();
    for (Endnotes.Item note : items) {
      if (note.heading()) {
        readParagraph(Zone.HEADING, note.from(), note.to());
      } else {
        readParagraph(Zone.ENDNOTE, noteText(note));
      }
    }
  }

  /** Sets a section aside whole, but for its heading. */
  void readNothing(String reason) {
    readHeading();
    setAside(item.kind().zone(), reason, item.headingTo(), item.to());
  }

  private void readHeading() {
    if (item.headingTo() > item.from()) {
      readParagraph(Zone.HEADING, item.from(), item.headingTo());
    }
  }

  private boolean isRunningHead(Block block) {
    boolean headed = item.headingTo() > item.from();
    if (!headed || block.size() > 3 || block.length(shared.lines()) > MAX_RUNNING_HEAD) {
      return false;
    }
    String title = Headings.key(item.title());
    Heading heading = Heading.of(block.text(shared.lines()));
    boolean sameNumber = heading.number() == null || heading.number().equals(item.number());
    return !title.isEmpty() && sameNumber && Headings.key(heading.title()).equals(title);
  }

  /** A note's lines joined, its number left out. */
  Paragraph noteText(Endnotes.Item note) {
    List<String> lines = new ArrayList<>(shared.lines().subList(note.from(), note.to()));
    if (note.number() > 0) {
      lines.set(0, Endnotes.withoutNumber(lines.get(0)));
    }
    return Paragraph.of(lines, note.from() + 1, shared.vocabulary()::joins);
  }

  private void readParagraph(Zone zone, int from, int to) {
    List<String> lines = shared.lines().subList(from, to);
    readParagraph(zone, Paragraph.of(lines, from + 1, shared.vocabulary()::joins));
  }

  private void readParagraph(Zone zone, Paragraph text) {
    List<Integer> ends = shared.splitter().ends(text.text(), speakers.labelEnd(text.text()));
    if (ends.isEmpty()) {
      int from = text.firstLine() - 1;
      setAside(Zone.NOISE, "no words", from, from + text.lineStarts().size());
      return;
    }
    paragraph++;
    boolean[] quoted = quotationMarks.next(text.text());
    int firstSentence = sentences.size();
    int start = 0;
    for (int end : ends) {
      addSentence(zone, text, quoted, start, end);
      start = end;
    }
    addMarks(text, ends, firstSentence);
    setAsideUncovered(text, firstSentence);
  }

  /** Lines of marks alone, between sentences, would else stand nowhere. */
  private void setAsideUncovered(Paragraph text, int firstSentence) {
    List<Sentence> added = sentences.subList(firstSentence, sentences.size());
    for (int i = 0; i < text.lineStarts().size(); i++) {
      int line = text.firstLine() + i;
      if (added.stream().noneMatch(s -> s.startLine() <= line && line <= s.endLine())) {
        setAside(Zone.NOISE, "no words", line - 1, line);
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
    for (Paragraph.NoteMark mark : text.marks()) {
      int i = 0;
      while (i + 1 < ends.size() && ends.get(i) < mark.position()) {
        i++;
      }
      int start = i == 0 ? 0 : ends.get(i - 1);
      int position = Math.max(start, Math.min(mark.position(), text.text().length()));
      String before = text.text().substring(start, position).stripLeading();
      int points = before.codePointCount(0, before.length());
      Sentence marked = sentences.get(firstSentence + i);
      Integer token = null;
      for (int t = 0; t < marked.tokens().size(); t++) {
        if (marked.tokens().get(t).end() <= points) {
          token = t;
        }
      }
      int line = text.line(position);
      marks.putIfAbsent(
          mark.number(), new Note.Mark(line, marked.paragraph(), marked.sentence(), token));
    }
  }

  private void setAside(Zone zone, String reason, int from, int to) {
    int first = from;
    int last = to;
    while (first < last && shared.lines().get(first).isBlank()) {
      first++;
    }
    while (last > first && shared.lines().get(last - 1).isBlank()) {
      last--;
    }
    if (first == last) {
      return;
    }
    long tokens = 0;
    for (String line : shared.lines().subList(first, last)) {
      tokens += Tokenizer.count(line);
    }
    String sample = Headings.plain(shared.lines().get(first));
    setAside.add(
        new SetAside(
            shared.documentId(),
            sectionId,
            zone,
            reason,
            first + 1,
            last,
            tokens,
            sample.length() <= SAMPLE ? sample : sample.substring(0, SAMPLE)));
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

  /** The first mark of each note number in the section. */
  Map<Integer, Note.Mark> marks() {
    return marks;
  }
}
