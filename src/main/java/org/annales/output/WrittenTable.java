package org.annales.output;

import java.util.List;
import java.util.Map;
import org.annales.settings.Format;
import org.annales.table.Table;

/**
 * A written table.
 *
 * @param contentHash see {@link ContentHash}
 * @param tallies aggregates of its rows
 * @param leftOut numbers of rows below thresholds
 * @param paths its files in each format that was written, relative to the output folder
 */
public record WrittenTable(
    Table<?> declaration,
    long rows,
    String contentHash,
    double seconds,
    Map<String, Long> tallies,
    Map<String, Long> leftOut,
    Map<Format, List<String>> paths) {

  /** Returns the table with the seconds that it took. */
  public WrittenTable withSeconds(double measured) {
    return new WrittenTable(declaration, rows, contentHash, measured, tallies, leftOut, paths);
  }

  public String name() {
    return declaration.name();
  }

  public Table.Group group() {
    return declaration.group();
  }
}
