package org.annales.corpus;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.annales.text.model.Section;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** Columns of the sections table; the only place where {@link Section} meets Spark. */
public final class SectionTable {
  public static final String NAME = "sections";
  public static final String CAPTION = "Chapters and other parts of documents, in reading order";
  public static final String SECTION_ID = "section_id";

  public static final StructType SCHEMA =
      new StructType()
          .add(SECTION_ID, StringType, true, "document_id/label, such as history/chapter-07")
          .add("document_id", StringType, true, "the document that it is a part of")
          .add("ordinal", IntegerType, true, "place in the document's reading order, from 1")
          .add(
              "kind",
              StringType,
              true,
              "what it is: chapter, foreword, notes, index …; a closed list")
          .add("part", IntegerType, true, "number of the part or book that holds it")
          .add("number", IntegerType, true, "its own number as printed")
          .add("title", StringType, true, "title, as the contents or else the heading has it")
          .add(
              "printed_page",
              StringType,
              true,
              "page it begins on, as the contents prints it, or else the page marks in the text")
          .add(
              "start_line",
              IntegerType,
              true,
              "first line, from 1, the heading included: of the file, or of its text where the file has no lines (EPUB, DOCX, PDF)")
          .add("end_line", IntegerType, true, "last line, counted likewise")
          .add("paragraphs", LongType, true, "paragraphs of the counted text")
          .add("sentences", LongType, true, "sentences of the counted text")
          .add("words", LongType, true, "tokens of the counted text")
          .add("types", LongType, true, "distinct tokens of the counted text")
          .add("confidence", DoubleType, true, "how sure the heading is, from 0 to 1");

  private SectionTable() {}

  static Row row(Section section) {
    return RowFactory.create(
        section.sectionId(),
        section.documentId(),
        section.ordinal(),
        section.kind().label(),
        section.part(),
        section.number(),
        section.title(),
        section.printedPage(),
        section.startLine(),
        section.endLine(),
        section.paragraphs(),
        section.sentences(),
        section.words(),
        section.types(),
        section.confidence());
  }
}
