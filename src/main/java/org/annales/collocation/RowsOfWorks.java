package org.annales.collocation;

import java.util.Iterator;
import java.util.List;
import org.annales.stats.association.Contingency;
import org.annales.stats.association.DeltaP;
import org.annales.stats.association.ZScore;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.unsafe.types.UTF8String;

/** A row as {@link CollocationTable#SCHEMA} has it for each pair. */
final class RowsOfWorks implements FlatMapFunction<Iterator<Block>, InternalRow> {
  private static final long serialVersionUID = 1L;

  private static final UTF8String OVER = UTF8String.fromString("over");
  private static final UTF8String UNDER = UTF8String.fromString("under");

  private final List<Span> spans;
  private final Broadcast<WorkSections> sections;
  private final Broadcast<Families> families;

  RowsOfWorks(List<Span> spans, Broadcast<WorkSections> sections, Broadcast<Families> families) {
    this.spans = spans;
    this.sections = sections;
    this.families = families;
  }

  @Override
  public Iterator<InternalRow> call(Iterator<Block> blocks) {
    long words = sections.value().tokens();
    long[] slots = sections.value().slots();
    return new PairRows(blocks, CollocationTable.SCHEMA.length()) {
      private boolean due;

      @Override
      void begin() {
        due = true;
      }

      @Override
      boolean fill(Pair pair, Cells row) {
        if (due) {
          due = false;
          RowsOfWorks.this.fill(pair, pair.table(slots[pair.span]), words, row);
          return true;
        }
        return false;
      }
    };
  }

  private void fill(Pair pair, Contingency table, long words, PairRows.Cells row) {
    Span span = spans.get(pair.span);
    row.add(span.left()).add(span.right()).counts(table);
    row.add((long) pair.sections).add(pair.nodeOccurrences).add(pair.collocateOccurrences);
    row.add(direction(table)).measures(Measure.ALL, table);
    row.number(
        ZScore.berryRogghe(
            pair.count,
            pair.nodeOccurrences,
            pair.collocateOccurrences,
            words,
            span.left() + span.right()));
    double lnQ = families.value().lnQ(pair.span, Measure.LN_P.formula().applyAsDouble(table));
    row.number(Math.exp(lnQ)).number(lnQ).add(families.value().size(pair.span));
  }

  private static UTF8String direction(Contingency table) {
    double difference = DeltaP.secondGivenFirst(table);
    return difference > 0 ? OVER : difference < 0 ? UNDER : null;
  }
}
