package org.annales.corpus;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.annales.text.model.Note;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** Columns of the notes table; the only place where {@link Note} meets Spark. */
public final class NoteTable {
  public static final String NAME = "notes";
  public static final String CAPTION = "Endnotes and footnotes, and where their marks stand";

  public static final StructType SCHEMA =
      new StructType()
          .add("document_id", StringType, true, "the document that it stands in")
          .add(
              "section_id",
              StringType,
              true,
              "the section whose text it annotates; null: not known")
          .add("kind", StringType, true, "endnote or footnote")
          .add("number", IntegerType, true, "its number; null: marked with a sign")
          .add("label", StringType, true, "what marks it, as printed: 12, *, †")
          .add("text", StringType, true, "its cleaned text, without the number")
          .add(
              "start_line",
              IntegerType,
              true,
              "line that it begins on, from 1: of the file, or of its text where the file has no lines (EPUB, DOCX, PDF)")
          .add(
              "marker_line",
              IntegerType,
              true,
              "line of its mark, counted likewise; null: no mark found")
          .add("paragraph", IntegerType, true, "paragraph of its mark in the section, from 1")
          .add("sentence", IntegerType, true, "sentence of its mark in the section, from 1")
          .add("token", IntegerType, true, "place in tokens, from 0, of the token before its mark");

  private NoteTable() {}

  static Row row(Note note) {
    Note.Mark mark = note.mark();
    return RowFactory.create(
        note.documentId(),
        note.sectionId(),
        note.kind().label(),
        note.number(),
        note.label(),
        note.text(),
        note.startLine(),
        mark == null ? null : mark.line(),
        mark == null ? null : mark.paragraph(),
        mark == null ? null : mark.sentence(),
        mark == null ? null : mark.token());
  }
}
