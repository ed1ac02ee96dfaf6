package org.annales.corpus;

import java.util.List;
import java.util.function.Function;
import org.annales.table.Column;
import org.annales.table.Table;
import org.annales.text.model.Code;
import org.annales.text.model.Note;
import org.annales.text.model.Zone;

/** Declares the table of notes. */
final class NoteTable {
  static final Table<Note> TABLE =
      Table.of(
          "notes",
          Table.Group.DETAIL,
          "Endnotes and footnotes, and where their marks stand",
          List.of(),
          List.of(
              Column.text("document_id", "the document that it stands in", Note::documentId)
                  .refersTo(DocumentTable.NAME),
              Column.text(
                      "section_id",
                      "the section whose text it annotates; null: not known",
                      Note::sectionId)
                  .refersTo("sections"),
              Column.<Note>text("kind", "kind of note", n -> n.kind().label())
                  .codes(Code.meanings(Zone.ENDNOTE, Zone.FOOTNOTE)),
              Column.integerOrNull("number", "its number; null: marked with a sign", Note::number),
              Column.text("label", "what marks it, as printed: 12, *, †", Note::label),
              Column.text("text", "its cleaned text, without the number", Note::text),
              Column.integer(
                  "start_line",
                  "line that it begins on, from 1; " + LineMeanings.OF,
                  Note::startLine),
              Column.integerOrNull(
                  "marker_line",
                  "line of its mark, counted likewise; null: no mark found",
                  n -> mark(n, Note.Mark::line)),
              Column.integerOrNull(
                  "paragraph",
                  "paragraph of its mark in the section, from 1",
                  n -> mark(n, Note.Mark::paragraph)),
              Column.integerOrNull(
                  "sentence",
                  "sentence of its mark in the section, from 1",
                  n -> mark(n, Note.Mark::sentence)),
              Column.integerOrNull(
                  "token",
                  "place in tokens, from 0, of the token before its mark",
                  n -> mark(n, Note.Mark::token))));

  private NoteTable() {}

  private static Integer mark(Note note, Function<Note.Mark, Integer> value) {
    return note.mark() == null ? null : value.apply(note.mark());
  }
}
