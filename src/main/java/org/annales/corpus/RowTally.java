package org.annales.corpus;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A number of rows and the sum of their counts.
 *
 * @param occurrences the sum of their counts
 */
public record RowTally(long rows, long occurrences) implements Serializable {
  public static final RowTally NONE = new RowTally(0, 0);

  public RowTally plus(RowTally other) {
    return new RowTally(rows + other.rows, occurrences + other.occurrences);
  }

  /** Subtracts what is kept; by name, for the manifest. */
  public Map<String, Long> leftOut(RowTally kept) {
    Map<String, Long> leftOut = new LinkedHashMap<>();
    leftOut.put("rows", rows - kept.rows);
    leftOut.put("occurrences", occurrences - kept.occurrences);
    return leftOut;
  }
}
