package org.annales.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.annales.table.Column;
import org.annales.table.Getter;
import org.annales.table.Table;
import org.annales.text.model.Code;
import org.annales.text.model.SetAside;
import org.annales.text.model.SetAsideReason;
import org.annales.text.model.Zone;

/** Declares the table of lines that were set aside. */
final class SetAsideTable {
  static final Table<SetAside> TABLE =
      Table.of(
          "set_aside",
          Table.Group.DIAGNOSTIC,
          "Runs of lines that stand in no sentence, and why",
          List.of(),
          List.of(
              Column.text("document_id", "the document that they stand in", SetAside::documentId)
                  .refersTo(DocumentTable.NAME),
              Column.text("section_id", "the section that they stand in", SetAside::sectionId)
                  .refersTo("sections"),
              Column.<SetAside>text("zone", "kind of text", s -> s.zone().label())
                  .codes(Code.meanings(Zone.values())),
              Column.<SetAside>text(
                      "reason", "why the lines are set aside", s -> s.reason().label())
                  .codes(Code.meanings(SetAsideReason.values())),
              Column.integer(
                  "start_line", "first line, from 1; " + LineMeanings.OF, SetAside::startLine),
              Column.integer("end_line", "last line, counted likewise", SetAside::endLine),
              Column.count("words", "tokens in the run", SetAside::words),
              Column.text("sample", "beginning of the first line", SetAside::sample),
              Column.text(
                  "text", "the lines as they stand, without marks of a format", SetAside::text)));

  /** Words set aside for each reason. */
  static final Map<String, Getter.OfLong<SetAside>> TALLIES =
      Arrays.stream(SetAsideReason.values())
          .collect(
              Collectors.toMap(
                  SetAsideReason::label, reason -> s -> s.reason() == reason ? s.words() : 0));

  private SetAsideTable() {}
}
