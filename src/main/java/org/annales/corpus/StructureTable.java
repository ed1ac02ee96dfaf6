package org.annales.corpus;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.annales.text.model.HeadingDecision;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** Columns of the structure table; the only place where {@link HeadingDecision} meets Spark. */
public final class StructureTable {
  public static final String NAME = "structure";
  public static final String CAPTION = "Lines that may be a heading, and why they are one or none";

  public static final StructType SCHEMA =
      new StructType()
          .add("document_id", StringType, true, "the document")
          .add(
              "line",
              IntegerType,
              true,
              "first line, from 1: of the file, or of its text where the file has no lines (EPUB, DOCX, PDF)")
          .add("text", StringType, true, "the lines joined, without marks")
          .add("kind", StringType, true, "kind of section that it begins; null: it names none")
          .add("number", IntegerType, true, "its number, in arabic digits; null: none")
          .add("score", DoubleType, true, "how sure it is a heading, from 0 to 1")
          .add("accepted", BooleanType, true, "whether a section begins with it")
          .add("reason", StringType, true, "why it was taken or left");

  private StructureTable() {}

  static Row row(String documentId, HeadingDecision decision) {
    return RowFactory.create(
        documentId,
        decision.line(),
        decision.text(),
        decision.kind() == null ? null : decision.kind().label(),
        decision.number(),
        decision.score(),
        decision.accepted(),
        decision.reason());
  }
}
