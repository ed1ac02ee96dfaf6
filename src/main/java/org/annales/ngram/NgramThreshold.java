package org.annales.ngram;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.annales.settings.NgramSettings;
import org.apache.spark.SparkContext;
import org.apache.spark.util.LongAccumulator;

/**
 * The least count of n-grams by their length, and what it leaves out of a table.
 *
 * <p>Tasks add what they leave out to accumulators, which count each task once: the tasks that
 * write the table use it, no other job does.
 *
 * @param least the least count of each length, from 0
 */
record NgramThreshold(ArrayList<Long> least, LongAccumulator rows, LongAccumulator occurrences)
    implements Serializable, Supplier<Map<String, Long>> {

  static NgramThreshold of(NgramSettings settings, SparkContext context) {
    ArrayList<Long> least = new ArrayList<>();
    for (int length = 0; length <= settings.max(); length++) {
      least.add(length < settings.min() ? 0 : settings.minCount(length));
    }
    return new NgramThreshold(least, context.longAccumulator(), context.longAccumulator());
  }

  /** Whether an n-gram is kept. */
  boolean keeps(int length, long count) {
    return count >= least.get(length);
  }

  /** Counts what is left out. */
  void leaveOut(long rowsOfNgram, long count) {
    rows.add(rowsOfNgram);
    occurrences.add(count);
  }

  /** Rows and occurrences that were left out, by name; none without a threshold. */
  @Override
  public Map<String, Long> get() {
    Map<String, Long> leftOut = new LinkedHashMap<>();
    if (Collections.max(least) > 1) {
      leftOut.put("rows", rows.sum());
      leftOut.put("occurrences", occurrences.sum());
    }
    return leftOut;
  }
}
