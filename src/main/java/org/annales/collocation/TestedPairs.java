package org.annales.collocation;

import it.unimi.dsi.fastutil.doubles.DoubleArrayList;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annales.corpus.FormBlock;
import org.annales.corpus.RowTally;
import org.annales.stats.association.Contingency;
import org.annales.stats.association.FisherExact;
import org.annales.stats.test.TestFamily;
import org.annales.table.LocalRows;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;

/**
 * Collects the p-values and sums of the pairs of a task for the driver.
 *
 * @param lnP the logarithms of their conditional p-values, by span
 * @param counted what was counted before the thresholds
 * @param kept what is left
 * @param inSections what is left, in each of its sections
 * @param listed of these the ones that have a row
 */
record TestedPairs(
    List<double[]> lnP, RowTally counted, RowTally kept, RowTally inSections, RowTally listed)
    implements Serializable {
  private static final TestedPairs NONE =
      new TestedPairs(List.of(), RowTally.NONE, RowTally.NONE, RowTally.NONE, RowTally.NONE);

  /** Pairs of a span whose p-values can be corrected together: half a gigabyte. */
  private static final int MOST_PAIRS = 1 << 26;

  static TestedPairs of(
      Iterator<FormBlock> blocks, int spans, Broadcast<WorkSections> sections, long minCount) {
    List<DoubleArrayList> lnP = Stream.generate(DoubleArrayList::new).limit(spans).toList();
    long[] slots = sections.value().slots();
    long[] sums = new long[5];
    RowTally counted = RowTally.NONE;
    while (blocks.hasNext()) {
      FormBlock block = blocks.next();
      counted = counted.plus(block.counted());
      Pair.forEach(
          block,
          IntStream.range(0, block.forms().length).toArray(),
          pair -> {
            Contingency table = pair.table(slots[pair.span]);
            double ofPair = FisherExact.lnMidFrom(table, minCount);
            if (!Double.isNaN(ofPair)) {
              lnP.get(pair.span).add(ofPair);
            }
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
        new RowTally(sums[0], sums[1]),
        new RowTally(sums[2], sums[1]),
        new RowTally(sums[3], sums[4]));
  }

  /** Joins the p-values of all tasks: the pairs of a span are a family. */
  static List<TestFamily> families(JavaRDD<TestedPairs> tested, int spans) {
    return IntStream.range(0, spans)
        .mapToObj(
            span ->
                LocalRows.numbers(
                    tested.map(pairs -> pairs.lnP.get(span)),
                    MOST_PAIRS,
                    "raise collocations.min_count"))
        .map(TestFamily::new)
        .collect(Collectors.toCollection(ArrayList::new));
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
