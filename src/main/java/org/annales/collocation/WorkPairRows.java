package org.annales.collocation;

import java.util.Iterator;
import java.util.List;
import org.annales.corpus.FormBlock;
import org.annales.stats.association.FisherExact;
import org.annales.stats.test.TestFamily;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;

/** Returns a row for each pair. */
record WorkPairRows(
    List<Span> spans,
    Broadcast<WorkSections> sections,
    Broadcast<List<TestFamily>> families,
    long minCount)
    implements FlatMapFunction<Iterator<FormBlock>, CollocationRow> {

  @Override
  public Iterator<CollocationRow> call(Iterator<FormBlock> blocks) {
    long tokens = sections.value().tokens();
    long[] slots = sections.value().slots();
    return new PairRows(blocks) {
      @Override
      int count(Pair pair) {
        return 1;
      }

      @Override
      void fill(Pair pair, int i, CollocationRow row) {
        row.span = spans.get(pair.span);
        row.table = pair.table(slots[pair.span]);
        row.sections = pair.sections;
        row.nodeOccurrences = pair.nodeOccurrences;
        row.collocateOccurrences = pair.collocateOccurrences;
        row.tokens = tokens;
        row.lnP = FisherExact.lnMidFrom(row.table, minCount);
        TestFamily family = families.value().get(pair.span);
        row.lnQ = Double.isNaN(row.lnP) ? Double.NaN : family.lnQ(row.lnP);
        row.familySize = family.size();
      }
    };
  }
}
