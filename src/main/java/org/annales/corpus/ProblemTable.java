package org.annales.corpus;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.annales.text.model.Problem;
import org.annales.text.model.Severity;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** Columns of the problems table; the only place where {@link Problem} meets Spark. */
public final class ProblemTable {
  public static final String NAME = "problems";
  public static final String CAPTION =
      "What went wrong or looks wrong in the input, and what to do";
  public static final String SEVERITY = "severity";

  public static final StructType SCHEMA =
      new StructType()
          .add("document_id", StringType, true, "the document that is meant")
          .add("path", StringType, true, "the file that is meant")
          .add(
              "line",
              IntegerType,
              true,
              "line, from 1, of the file, or of its text where the file has no lines (EPUB, DOCX, PDF); null: the whole file")
          .add(SEVERITY, StringType, true, "error: something was not read; warning; note")
          .add("code", StringType, true, "short stable name of the problem")
          .add("message", StringType, true, "what is wrong")
          .add("remedy", StringType, true, "what can be done about it");

  /** How many problems of each severity there are. */
  static final Map<String, Column> TALLIES =
      Arrays.stream(Severity.values())
          .map(Severity::label)
          .collect(
              Collectors.toMap(label -> label, label -> count_if(col(SEVERITY).equalTo(label))));

  private ProblemTable() {}

  static Row row(Problem problem) {
    return RowFactory.create(
        problem.documentId(),
        problem.path(),
        problem.line(),
        problem.severity().label(),
        problem.code(),
        problem.message(),
        problem.remedy());
  }
}
