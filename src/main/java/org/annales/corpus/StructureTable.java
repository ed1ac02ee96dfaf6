package org.annales.corpus;

import java.util.Iterator;
import java.util.List;
import org.annales.table.Column;
import org.annales.table.Table;
import org.annales.text.model.Code;
import org.annales.text.model.HeadingDecision;
import org.annales.text.model.HeadingReason;
import org.annales.text.model.ReadDocument;
import org.annales.text.model.SectionKind;

/** Declares the table of decisions about headings. */
final class StructureTable {

  /** A decision about a heading of a document. */
  record DocumentHeading(String documentId, HeadingDecision decision) {}

  static final Table<DocumentHeading> TABLE =
      Table.of(
          "structure",
          Table.Group.DIAGNOSTIC,
          "Lines that may be a heading, and why they are one or none",
          List.of(),
          List.of(
              Column.text("document_id", "the document", DocumentHeading::documentId)
                  .refersTo(DocumentTable.NAME),
              Column.integer(
                  "line", "first line, from 1; " + LineMeanings.OF, h -> h.decision().line()),
              Column.text("text", "the lines joined, without marks", h -> h.decision().text()),
              Column.<DocumentHeading>text(
                      "kind",
                      "kind of section that it begins; null: it names none",
                      h -> kind(h.decision().kind()))
                  .codes(Code.meanings(SectionKind.values())),
              Column.integerOrNull(
                  "number", "its number, in arabic digits; null: none", h -> h.decision().number()),
              Column.number(
                  "score", "how sure it is a heading, from 0 to 1", h -> h.decision().score()),
              Column.flag(
                  "accepted", "whether a section begins with it", h -> h.decision().accepted()),
              Column.<DocumentHeading>text(
                      "reason", "why it is a heading or none", h -> h.decision().reason().label())
                  .codes(Code.meanings(HeadingReason.values()))));

  private StructureTable() {}

  static Iterator<DocumentHeading> headings(ReadDocument document) {
    String documentId = document.document().documentId();
    return document.structure().stream()
        .map(decision -> new DocumentHeading(documentId, decision))
        .iterator();
  }

  private static String kind(SectionKind kind) {
    return kind == null ? null : kind.label();
  }
}
