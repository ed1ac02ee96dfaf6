package org.annales.corpus;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.Arrays;
import org.annales.text.model.SetAside;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** Columns of the set_aside table; the only place where {@link SetAside} meets Spark. */
public final class SetAsideTable {
  public static final String NAME = "set_aside";
  public static final String CAPTION = "Runs of lines that stand in no sentence, and why";

  public static final String DOCUMENT_ID = "document_id";
  public static final String ZONE = "zone";
  public static final String TEXT = "text";

  public static final StructType SCHEMA =
      new StructType()
          .add(DOCUMENT_ID, StringType, true, "the document that they stand in")
          .add("section_id", StringType, true, "the section that they stand in")
          .add(ZONE, StringType, true, "kind of text: index, contents, front, noise …")
          .add("reason", StringType, true, "why they were set aside")
          .add(
              "start_line",
              IntegerType,
              true,
              "first line, from 1: of the file, or of its text where the file has no lines (EPUB, DOCX, PDF)")
          .add("end_line", IntegerType, true, "last line, counted likewise")
          .add("words", LongType, true, "tokens in the run")
          .add("sample", StringType, true, "beginning of the first line")
          .add(TEXT, StringType, true, "the lines as they stand, without marks of a format");

  private SetAsideTable() {}

  private static Object[] values(SetAside run) {
    return new Object[] {
      run.documentId(),
      run.sectionId(),
      run.zone().label(),
      run.reason(),
      run.startLine(),
      run.endLine(),
      run.words(),
      run.sample(),
      run.text()
    };
  }

  static Row row(SetAside run) {
    return RowFactory.create(values(run));
  }

  /** The row, and behind it the language of the document. */
  static Row row(SetAside run, String language) {
    Object[] values = values(run);
    Object[] extended = Arrays.copyOf(values, values.length + 1);
    extended[values.length] = language;
    return RowFactory.create(extended);
  }
}
