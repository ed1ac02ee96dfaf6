package org.annales.corpus;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annales.table.Column;
import org.annales.table.Getter;
import org.annales.table.LocalRows;
import org.annales.table.Table;
import org.annales.text.model.Code;
import org.annales.text.model.Problem;
import org.annales.text.model.Severity;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Declares the table of problems. */
public final class ProblemTable {
  public static final String NAME = "problems";
  public static final String SEVERITY = "severity";
  private static final String PATH = "path";
  private static final String LINE = "line";
  private static final String MESSAGE = "message";

  /** Characters of a problem in {@link #first}. */
  private static final int LONGEST = 160;

  public static final Table<Problem> TABLE =
      Table.of(
          NAME,
          Table.Group.MAIN,
          "What went wrong or looks wrong in the input, and what to do",
          List.of(),
          List.of(
              Column.text("document_id", "the document that is meant", Problem::documentId)
                  .refersTo(DocumentTable.NAME),
              Column.text(PATH, "the file that is meant", Problem::path),
              Column.integerOrNull(
                  LINE,
                  "line, from 1; " + LineMeanings.OF + "; null: the whole file",
                  Problem::line),
              Column.<Problem>text(SEVERITY, "how grave it is", p -> p.severity().label())
                  .codes(Code.meanings(Severity.values())),
              Column.text("code", "short stable name of the problem", Problem::code),
              Column.text(MESSAGE, "what is wrong", Problem::message),
              Column.text("remedy", "what can be done about it", Problem::remedy)));

  /** Counts of the problems of each severity. */
  static final Map<String, Getter.OfLong<Problem>> TALLIES =
      Arrays.stream(Severity.values())
          .collect(Collectors.toMap(Severity::label, grave -> p -> p.severity() == grave ? 1 : 0));

  private ProblemTable() {}

  /** The gravest problems, each as a line: severity, file, line and message. */
  public static List<String> first(Dataset<Row> problems, int most) {
    List<Severity> ranks = List.of(Severity.values());
    org.apache.spark.sql.Column rank = lit(ranks.size());
    for (Severity severity : ranks) {
      rank = when(col(SEVERITY).equalTo(severity.label()), ranks.indexOf(severity)).otherwise(rank);
    }
    Dataset<Row> gravest = problems.orderBy(rank, col(PATH), col(LINE), col(MESSAGE)).limit(most);
    return LocalRows.of(gravest, most).stream().map(ProblemTable::line).toList();
  }

  private static String line(Row row) {
    Integer number = row.getAs(LINE);
    String text =
        Stream.of(
                row.<String>getAs(SEVERITY),
                row.<String>getAs(PATH),
                number == null ? null : "line " + number)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    String line = (text + ": " + row.<String>getAs(MESSAGE)).replaceAll("\\s+", " ");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
  }
}
