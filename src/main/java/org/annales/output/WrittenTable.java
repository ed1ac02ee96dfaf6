package org.annales.output;

import java.util.List;
import java.util.Map;
import org.annales.table.Table;

/**
 * A written table.
 *
 * @param contentHash see {@link ContentHash}
 * @param tallies aggregates of its rows
 * @param leftOut numbers of rows below thresholds
 * @param paths its files, relative to the output folder: JSON if written, else Parquet
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
