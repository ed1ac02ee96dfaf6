package org.annales.corpus;

import java.util.List;
import org.annales.table.Column;
import org.annales.table.Table;
import org.annales.text.model.Code;
import org.annales.text.model.Zone;
import org.apache.spark.sql.types.DataTypes;

/** Declares the table of sentences. */
public final class SentenceTable {
  public static final String NAME = "sentences";

  public static final Table<SentenceRecord> TABLE =
      Table.of(
          NAME,
          Table.Group.MAIN,
          "The text, sentence by sentence, with its tokens",
          List.of("section_id", "paragraph", "sentence"),
          List.of(
              Column.utf8(
                      "document_id", "the document that it stands in", SentenceRecord::documentId)
                  .refersTo(DocumentTable.NAME),
              Column.utf8("section_id", "the section that it stands in", SentenceRecord::sectionId)
                  .refersTo("sections"),
              Column.<SentenceRecord>text("zone", "kind of text", s -> s.zone().label())
                  .codes(Code.meanings(Zone.values())),
              Column.flag(
                  "counted", "whether it belongs to the counted text", SentenceRecord::counted),
              Column.integer(
                  "paragraph",
                  "number of its paragraph in the section, from 1",
                  SentenceRecord::paragraph),
              Column.integer(
                  "sentence", "its number in the section, from 1", SentenceRecord::number),
              Column.integer(
                  "start_line",
                  "line that it begins on, from 1; " + LineMeanings.OF,
                  SentenceRecord::startLine),
              Column.integer(
                  "end_line", "line that it ends on, counted likewise", SentenceRecord::endLine),
              Column.text(
                  "text",
                  "cleaned text: NFC, without soft hyphens and note marks",
                  SentenceRecord::text),
              Column.array(
                  "tokens", "the tokens as counted", DataTypes.StringType, SentenceRecord::tokens),
              Column.integers(
                  "token_starts",
                  "where each token begins in text, in Unicode code points from 0",
                  SentenceRecord::tokenStarts),
              Column.integers(
                  "token_ends",
                  "position after each token's end in text, in Unicode code points",
                  SentenceRecord::tokenEnds),
              Column.flags(
                  "quoted",
                  "whether each token stands inside quotation marks",
                  SentenceRecord::quoted),
              Column.integers(
                  "italics",
                  "the tokens that stand in italics, by their places in tokens, from 0",
                  SentenceRecord::italics),
              Column.array(
                  "lemmas",
                  "the lemma of each token, in lower case; null unless tokens.lemmas asks for them"
                      + " and the document's language has a model",
                  DataTypes.StringType,
                  SentenceRecord::lemmas),
              Column.array(
                  "pos",
                  "the part of speech of each token, a tag of Universal Dependencies; null as"
                      + " lemmas",
                  DataTypes.StringType,
                  SentenceRecord::pos)));

  private SentenceTable() {}
}
