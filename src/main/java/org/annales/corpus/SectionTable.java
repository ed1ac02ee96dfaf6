package org.annales.corpus;

import java.util.List;
import org.annales.table.Column;
import org.annales.table.Table;
import org.annales.text.model.Code;
import org.annales.text.model.Section;
import org.annales.text.model.SectionKind;

/** Declares the table of sections. */
public final class SectionTable {
  public static final String SECTION_ID = "section_id";

  public static final Table<Section> TABLE =
      Table.of(
          "sections",
          Table.Group.MAIN,
          "Chapters and other parts of documents, in reading order",
          List.of(SECTION_ID),
          List.of(
              Column.text(
                  SECTION_ID, "document_id/label, such as history/chapter-07", Section::sectionId),
              Column.text("document_id", "the document that it is a part of", Section::documentId)
                  .refersTo(DocumentTable.NAME),
              Column.integer(
                  "ordinal", "place in the document's reading order, from 1", Section::ordinal),
              Column.<Section>text("kind", "kind of section", s -> s.kind().label())
                  .codes(Code.meanings(SectionKind.values())),
              Column.text(
                  "part",
                  "the part, book or act that holds it: its section_id without the document, as"
                      + " part-1.act-2; null: none",
                  Section::part),
              Column.integer("level", "parts above it, plus one", Section::level),
              Column.integerOrNull("number", "its own number as printed", Section::number),
              Column.text(
                  "title", "title, as the contents or else the heading has it", Section::title),
              Column.text(
                  "printed_page",
                  "page it begins on, as the contents prints it, or else the page marks in the"
                      + " text",
                  Section::printedPage),
              Column.integer(
                  "start_line",
                  "first line, the heading included, from 1; " + LineMeanings.OF,
                  Section::startLine),
              Column.integer("end_line", "last line, counted likewise", Section::endLine),
              Column.count("paragraphs", "paragraphs of the counted text", Section::paragraphs),
              Column.count("sentences", "sentences of the counted text", Section::sentences),
              Column.count("words", "tokens of the counted text", Section::words),
              Column.count("types", "distinct tokens of the counted text", Section::types),
              Column.number(
                  "confidence", "how sure the heading is, from 0 to 1", Section::confidence)));

  private SectionTable() {}
}
