package org.annales.text.section;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annales.text.layout.BookText;
import org.annales.text.layout.Footnotes;
import org.annales.text.model.Line;
import org.annales.text.model.Markup;
import org.annales.text.model.ReadingRules;
import org.annales.text.model.Section;
import org.annales.text.model.Sentence;
import org.annales.text.model.SetAside;
import org.annales.text.model.SetAsideReason;
import org.annales.text.model.Zone;
import org.annales.text.outline.OutlineItem;
import org.annales.text.sentence.QuotationMarks;
import org.annales.text.sentence.SentenceSplitter;
import org.annales.text.sentence.Speakers;
import org.annales.text.sentence.Tokenizer;
import org.annales.text.zone.JoinedBlock;
import org.annales.text.zone.Paragraph;
import org.annales.text.zone.Zoning;

/** Reads the lines of a section into sentences, note marks and lines set aside. */
public final class SectionReader {
  /** Properties shared by all sections of a document. */
  public record Shared(
      String documentId,
      BookText book,
      ReadingRules rules,
      SentenceSplitter splitter,
      Tokenizer tokenizer) {}

  /** A footnote, or a note at the section's end, among the section's lines. */
  public record Footnote(Zone zone, Footnotes.Opening opening, String text, int line) {}

  private final Shared shared;
  private final OutlineItem item;
  private final String sectionId;
  private final SectionSentences written;
  private final LinesSetAside setAside;
  private final List<Footnote> footnotes = new ArrayList<>();
  private final Map<Integer, String> noteTexts = new HashMap<>();
  private final QuotationMarks quotationMarks;
  private Speakers speakers = Speakers.of(List.of());

  public SectionReader(Shared shared, OutlineItem item) {
    this.shared = shared;
    this.item = item;
    this.sectionId = shared.documentId() + "/" + item.label();
    this.written = new SectionSentences(shared, item, sectionId);
    this.setAside = new LinesSetAside(shared.documentId(), sectionId);
    this.quotationMarks =
        QuotationMarks.of(shared.book().lines().subList(item.headingTo(), item.to()));
  }

  /** Whether the section contains notes of the file's markup. */
  public boolean marksNotes() {
    List<String> lines = shared.book().lines();
    return shared.book().markup() != null
        && shared.book().markup().blocks(item.headingTo(), item.to()).stream()
            .anyMatch(block -> Footnotes.keyed(lines.get(block.from())) != null);
  }

  public void readText() {
    readHeading();
    List<JoinedBlock> pieces =
        JoinedBlock.of(new Zoning(shared.book(), item).passages(), shared.book());
    List<Paragraph> texts = texts(pieces);
    speakers = Speakers.of(texts.stream().map(Paragraph::text).toList());
    int next = 0;
    for (JoinedBlock piece : pieces) {
      if (!Zone.IN_SENTENCES.contains(piece.zone())) {
        setAside.add(piece.zone(), piece.reason(), piece.lines());
      } else if (piece.zone() == Zone.FOOTNOTE || piece.zone() == Zone.ENDNOTE) {
        readFootnote(piece.zone(), piece.lines());
      } else if (piece.zone() == Zone.BODY) {
        readParagraph(Zone.BODY, texts.get(next++), piece.lines());
      } else {
        readParagraph(piece.zone(), paragraph(piece.lines()), piece.lines());
      }
    }
  }

  /** Builds the paragraphs of prose, with small capitals of the first in ordinary case. */
  private List<Paragraph> texts(List<JoinedBlock> pieces) {
    List<Paragraph> texts = new ArrayList<>();
    for (JoinedBlock piece : pieces) {
      if (piece.zone() == Zone.BODY) {
        Paragraph text = paragraph(piece.lines());
        boolean opening = texts.isEmpty();
        texts.add(opening ? text.withText(shared.book().cleaning().opening(text.text())) : text);
      }
    }
    return texts;
  }

  private void readFootnote(Zone zone, List<Line> lines) {
    Footnotes.Opening opening = shared.book().footnotes().opening(lines.get(0).text());
    Paragraph text = paragraph(shared.book().footnotes().text(lines));
    if (opening != null) {
      footnotes.add(new Footnote(zone, opening, text.text(), lines.get(0).number()));
    }
    readParagraph(zone, text, lines);
  }

  /** Reads a notes section, one paragraph for each note. */
  public void readNotes(List<EndnoteItem> items) {
    readHeading();
    for (EndnoteItem note : items) {
      List<Line> lines = shared.book().numbered(note.from(), note.to());
      if (note.heading()) {
        readParagraph(Zone.HEADING, paragraph(lines), lines);
      } else {
        Paragraph text = noteParagraph(note);
        noteTexts.put(note.from(), text.text());
        readParagraph(Zone.ENDNOTE, text, lines);
      }
    }
  }

  /** Sets a section aside except its heading; blocks with a reason of their own keep it. */
  public void readNothing(SetAsideReason reason) {
    readHeading();
    int from = item.headingTo();
    Markup markup = shared.book().markup();
    List<Markup.Block> blocks = markup == null ? List.of() : markup.blocks(from, item.to());
    for (Markup.Block block : blocks) {
      if (block.reason() != null && block.reason() != SetAsideReason.CONTINUATION) {
        setAside.add(item.kind().zone(), reason, shared.book().numbered(from, block.from()));
        setAside.add(
            block.zone(), block.reason(), shared.book().numbered(block.from(), block.to()));
        from = block.to();
      }
    }
    setAside.add(item.kind().zone(), reason, shared.book().numbered(from, item.to()));
  }

  private void readHeading() {
    if (item.headingTo() > item.from()) {
      List<Line> lines = shared.book().numbered(item.from(), item.headingTo());
      readParagraph(Zone.HEADING, paragraph(lines), lines);
    }
  }

  /** The text of a note without its number. */
  public String noteText(EndnoteItem note) {
    return noteTexts.get(note.from());
  }

  private Paragraph noteParagraph(EndnoteItem note) {
    List<Line> lines = new ArrayList<>(shared.book().numbered(note.from(), note.to()));
    if (note.number() > 0) {
      Line first = lines.get(0);
      lines.set(0, new Line(first.number(), EndnoteItem.withoutNumber(first.text())));
    }
    return paragraph(lines);
  }

  private Paragraph paragraph(List<Line> lines) {
    return Paragraph.of(lines, shared.book());
  }

  private void readParagraph(Zone zone, Paragraph text, List<Line> lines) {
    List<Integer> ends = shared.splitter().ends(text.text(), speakers.labelEnd(text.text()));
    if (ends.isEmpty()) {
      setAside.add(Zone.NOISE, SetAsideReason.NO_WORDS, lines);
      return;
    }
    boolean running = zone == Zone.BODY || zone == Zone.VERSE;
    boolean[] quoted =
        running ? quotationMarks.next(text.text()) : quotationMarks.alone(text.text());
    setAsideUncovered(lines, written.add(zone, text, ends, quoted));
  }

  /** Sets lines of marks alone between sentences aside. */
  private void setAsideUncovered(List<Line> lines, List<Sentence> sentences) {
    int i = 0;
    for (Line line : lines) {
      while (i < sentences.size() && sentences.get(i).endLine() < line.number()) {
        i++;
      }
      boolean covered = i < sentences.size() && sentences.get(i).startLine() <= line.number();
      if (!covered) {
        setAside.add(Zone.NOISE, SetAsideReason.NO_WORDS, List.of(line));
      }
    }
  }

  public Section section(int ordinal) {
    return written.section(ordinal);
  }

  public String documentId() {
    return shared.documentId();
  }

  public String sectionId() {
    return sectionId;
  }

  public OutlineItem item() {
    return item;
  }

  public List<Sentence> sentences() {
    return written.sentences();
  }

  public List<SetAside> setAside() {
    return setAside.rows();
  }

  public List<SectionSentences.PlacedMark> marks() {
    return Collections.unmodifiableList(written.marks());
  }

  public List<Footnote> footnotes() {
    return Collections.unmodifiableList(footnotes);
  }
}
