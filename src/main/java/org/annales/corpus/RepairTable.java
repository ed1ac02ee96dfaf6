package org.annales.corpus;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.annales.text.model.Repair;
import org.annales.text.model.RepairCount;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** Columns of the repairs table; the only place where {@link RepairCount} meets Spark. */
public final class RepairTable {
  public static final String NAME = "repairs";
  public static final String CAPTION = "What was mended in the text of each document";
  private static final String REPAIR = "repair";
  private static final String COUNT = "count";

  public static final StructType SCHEMA =
      new StructType()
          .add("document_id", StringType, true, "the document")
          .add(REPAIR, StringType, true, "kind of repair")
          .add(COUNT, LongType, true, "how often it was made")
          .add("meaning", StringType, true, "what was done");

  /** How often each kind was made in all documents. */
  static final Map<String, Column> TALLIES =
      Arrays.stream(Repair.values())
          .map(Repair::label)
          .collect(
              Collectors.toMap(
                  label -> label, label -> sum(when(col(REPAIR).equalTo(label), col(COUNT)))));

  private RepairTable() {}

  static Row row(RepairCount repair) {
    return RowFactory.create(
        repair.documentId(), repair.repair().label(), repair.count(), repair.repair().meaning());
  }
}
