package org.annales.collocation;

import it.unimi.dsi.fastutil.doubles.DoubleArrayList;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annales.stats.association.Contingency;
import org.annales.table.LocalRows;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;

/**
 * What the driver must know of the pairs of a task.
 *
 * @param lnP the logarithms of their p-values, by span
 * @param counted what was counted before the thresholds
 * @param kept what is left
 * @param inSections what is left, in each of its sections
 * @param listed of these the ones that have a row
 */
record TestedPairs(List<double[]> lnP, Tally counted, Tally kept, Tally inSections, Tally listed)
    implements Serializable {
  private static final TestedPairs NONE =
      new TestedPairs(List.of(), Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE);

  /** Pairs of a span whose p-values can be corrected together: half a gigabyte. */
  private static final int MOST_PAIRS = 1 << 26;

  static TestedPairs of(Iterator<Block> blocks, int spans, Broadcast<WorkSections> sections) {
    List<DoubleArrayList> lnP = Stream.generate(DoubleArrayList::new).limit(spans).toList();
    long[] slots = sections.value().slots();
    long[] sums = new long[5];
    Tally counted = Tally.NONE;
    while (blocks.hasNext()) {
      Block block = blocks.next();
      counted = counted.plus(block.counted());
      Pair.forEach(
          block,
          IntStream.range(0, block.forms().length).toArray(),
          pair -> {
            Contingency table = pair.table(slots[pair.span]);
            lnP.get(pair.span).add(Measure.LN_P.formula().applyAsDouble(table));
            sums[0]++;
            sums[1] += pair.count;
            sums[2] += pair.sections;
            sums[3] += pair.listed();
            sums[4] += pair.countListed();
          });
    }
    List<double[]> found = lnP.stream().map(DoubleArrayList::toDoubleArray).toList();
    return new TestedPairs(
        found,
        counted,
        new Tally(sums[0], sums[1]),
        new Tally(sums[2], sums[1]),
        new Tally(sums[3], sums[4]));
  }

  /** The p-values of all tasks. */
  static Families families(JavaRDD<TestedPairs> tested, int spans) {
    List<double[]> found = new ArrayList<>();
    for (int i = 0; i < spans; i++) {
      int span = i;
      found.add(
          LocalRows.numbers(
              tested.map(pairs -> pairs.lnP.get(span)),
              MOST_PAIRS,
              "raise collocations.min_count"));
    }
    return new Families(found);
  }

  /** The sums of all tasks, without the p-values. */
  static TestedPairs sums(JavaRDD<TestedPairs> tested) {
    return tested.map(NONE::plus).fold(NONE, TestedPairs::plus);
  }

  private TestedPairs plus(TestedPairs other) {
    return new TestedPairs(
        List.of(),
        counted.plus(other.counted),
        kept.plus(other.kept),
        inSections.plus(other.inSections),
        listed.plus(other.listed));
  }
}
