package org.annales.collocation;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;

/** Returns a row for each pair. */
final class WorkPairRows implements FlatMapFunction<Iterator<Block>, CollocationRow> {
  private static final long serialVersionUID = 1L;

  private final List<Span> spans;
  private final Broadcast<WorkSections> sections;
  private final Broadcast<Families> families;

  WorkPairRows(List<Span> spans, Broadcast<WorkSections> sections, Broadcast<Families> families) {
    this.spans = spans;
    this.sections = sections;
    this.families = families;
  }

  @Override
  public Iterator<CollocationRow> call(Iterator<Block> blocks) {
    long tokens = sections.value().tokens();
    long[] slots = sections.value().slots();
    return new PairRows(blocks) {
      private boolean due;

      @Override
      void begin() {
        due = true;
      }

      @Override
      boolean fill(Pair pair, CollocationRow row) {
        if (!due) {
          return false;
        }
        due = false;
        row.span = spans.get(pair.span);
        row.table = pair.table(slots[pair.span]);
        row.sections = pair.sections;
        row.nodeOccurrences = pair.nodeOccurrences;
        row.collocateOccurrences = pair.collocateOccurrences;
        row.tokens = tokens;
        double lnP = Measure.LN_P.formula().applyAsDouble(row.table);
        row.lnQ = families.value().lnQ(pair.span, lnP);
        row.familySize = families.value().size(pair.span);
        return true;
      }
    };
  }
}
