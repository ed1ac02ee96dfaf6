package org.annales.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.annales.table.Column;
import org.annales.table.Getter;
import org.annales.table.Table;
import org.annales.text.model.Code;
import org.annales.text.model.Repair;
import org.annales.text.model.RepairCount;

/** Declares the table of repairs. */
final class RepairTable {
  private static final String REPAIR = "repair";
  private static final String COUNT = "count";

  static final Table<RepairCount> TABLE =
      Table.of(
          "repairs",
          Table.Group.DIAGNOSTIC,
          "What was mended in the text of each document",
          List.of("document_id", REPAIR),
          List.of(
              Column.text("document_id", "the document", RepairCount::documentId)
                  .refersTo(DocumentTable.NAME),
              Column.<RepairCount>text(REPAIR, "kind of repair", r -> r.repair().label())
                  .codes(Code.meanings(Repair.values())),
              Column.count(COUNT, "how often it was made", RepairCount::count),
              Column.text("meaning", "what was done", r -> r.repair().meaning())));

  /** Sums of each kind of repair over all documents. */
  static final Map<String, Getter.OfLong<RepairCount>> TALLIES =
      Arrays.stream(Repair.values())
          .collect(
              Collectors.toMap(Repair::label, kind -> r -> r.repair() == kind ? r.count() : 0));

  private RepairTable() {}
}
