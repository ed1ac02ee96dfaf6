package org.annales.output;

import java.util.List;
import java.util.Map;
import org.annales.table.Table;

/**
 * A table as it was written.
 *
 * @param contentHash see {@link ContentHash}
 * @param tallies the whole numbers that were computed over its rows
 * @param leftOut what a threshold kept out of it
 * @param paths its files, relative to the output folder: JSON where there is JSON, else Parquet
 */
public record WrittenTable(
    Table<?> declaration,
    long rows,
    String contentHash,
    double seconds,
    Map<String, Long> tallies,
    Map<String, Long> leftOut,
    List<String> paths) {

  public String name() {
    return declaration.name();
  }

  public Table.Group group() {
    return declaration.group();
  }
}
