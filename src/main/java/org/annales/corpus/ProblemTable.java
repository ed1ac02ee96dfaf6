package org.annales.corpus;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count_if;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.annales.table.Column;
import org.annales.table.Table;
import org.annales.text.model.Code;
import org.annales.text.model.Problem;
import org.annales.text.model.Severity;

/** Declares the table of problems. */
public final class ProblemTable {
  public static final String NAME = "problems";
  public static final String SEVERITY = "severity";

  public static final Table<Problem> TABLE =
      Table.of(
          NAME,
          Table.Group.MAIN,
          "What went wrong or looks wrong in the input, and what to do",
          List.of(),
          List.of(
              Column.text("document_id", "the document that is meant", Problem::documentId)
                  .refersTo(DocumentTable.NAME),
              Column.text("path", "the file that is meant", Problem::path),
              Column.integerOrNull(
                  "line",
                  "line, from 1; " + LineMeanings.OF + "; null: the whole file",
                  Problem::line),
              Column.<Problem>text(SEVERITY, "how grave it is", p -> p.severity().label())
                  .codes(Code.meanings(Severity.values())),
              Column.text("code", "short stable name of the problem", Problem::code),
              Column.text("message", "what is wrong", Problem::message),
              Column.text("remedy", "what can be done about it", Problem::remedy)));

  /** Counts of the problems of each severity. */
  static final Map<String, org.apache.spark.sql.Column> TALLIES =
      Arrays.stream(Severity.values())
          .map(Severity::label)
          .collect(
              Collectors.toMap(label -> label, label -> count_if(col(SEVERITY).equalTo(label))));

  private ProblemTable() {}
}
