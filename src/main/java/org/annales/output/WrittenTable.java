package org.annales.output;

import java.util.List;
import java.util.Map;
import org.annales.table.Table;
import org.apache.spark.sql.types.StructType;

/**
 * A table as it was written.
 *
 * @param contentHash see {@link ContentHash}
 * @param tallies the whole numbers that were computed over its rows
 * @param leftOut what a threshold kept out of it
 * @param paths its files, relative to the output folder: JSON where there is JSON, else Parquet
 * @param declaration null where it was declared by a schema alone
 */
public record WrittenTable(
    String name,
    String caption,
    StructType schema,
    long rows,
    String contentHash,
    double seconds,
    Map<String, Long> tallies,
    Map<String, Long> leftOut,
    List<String> paths,
    Table<?> declaration) {

  /** What it is for; a table without a declaration is a main one. */
  public Table.Group group() {
    return declaration == null ? Table.Group.MAIN : declaration.group();
  }
}
