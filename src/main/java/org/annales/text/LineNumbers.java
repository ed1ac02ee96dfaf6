package org.annales.text;

import java.util.List;
import org.annales.text.model.FileText;
import org.annales.text.model.HeadingDecision;
import org.annales.text.model.Note;
import org.annales.text.model.Problem;
import org.annales.text.model.ReadDocument;
import org.annales.text.model.Section;
import org.annales.text.model.Sentence;
import org.annales.text.model.SetAside;

/** Replaces line numbers of the extracted text by those of the file. */
record LineNumbers(FileText text) {
  /** Replaces the numbers in all rows but the problems. */
  ReadDocument of(ReadDocument read) {
    if (text.numbers() == null) {
      return read;
    }
    return new ReadDocument(
        read.document(),
        map(read.sections(), this::of),
        map(read.sentences(), this::of),
        map(read.notes(), this::of),
        read.indexEntries(),
        map(read.setAside(), this::of),
        read.problems(),
        read.repairs(),
        map(read.structure(), this::of));
  }

  private static <T> List<T> map(List<T> rows, java.util.function.UnaryOperator<T> numbered) {
    return rows.stream().map(numbered).toList();
  }

  private Section of(Section s) {
    return new Section(
        s.sectionId(),
        s.documentId(),
        s.ordinal(),
        s.kind(),
        s.part(),
        s.level(),
        s.number(),
        s.title(),
        s.printedPage(),
        text.number(s.startLine()),
        text.number(s.endLine()),
        s.paragraphs(),
        s.sentences(),
        s.words(),
        s.types(),
        s.confidence());
  }

  private Sentence of(Sentence s) {
    return new Sentence(
        s.documentId(),
        s.sectionId(),
        s.zone(),
        s.counted(),
        s.paragraph(),
        s.sentence(),
        text.number(s.startLine()),
        text.number(s.endLine()),
        s.text(),
        s.tokens(),
        s.morphology());
  }

  private Note of(Note n) {
    Note.Mark mark = n.mark();
    Note.Mark placed =
        mark == null
            ? null
            : new Note.Mark(
                text.number(mark.line()), mark.paragraph(), mark.sentence(), mark.token());
    return new Note(
        n.documentId(),
        n.sectionId(),
        n.kind(),
        n.number(),
        n.label(),
        n.text(),
        text.number(n.startLine()),
        placed);
  }

  private SetAside of(SetAside s) {
    return new SetAside(
        s.documentId(),
        s.sectionId(),
        s.zone(),
        s.reason(),
        text.number(s.startLine()),
        text.number(s.endLine()),
        s.words(),
        s.sample(),
        s.text());
  }

  Problem of(Problem p) {
    Integer line = p.line() == null ? null : text.number(p.line());
    return new Problem(
        p.documentId(), p.path(), line, p.severity(), p.code(), p.message(), p.remedy());
  }

  private HeadingDecision of(HeadingDecision d) {
    return new HeadingDecision(
        text.number(d.line()), d.text(), d.kind(), d.number(), d.score(), d.accepted(), d.reason());
  }
}
