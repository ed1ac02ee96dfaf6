package org.annales.collocation;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.unsafe.types.UTF8String;

/** Returns a row for each section listed for a pair. */
final class SectionPairRows implements FlatMapFunction<Iterator<Block>, CollocationRow> {
  private static final long serialVersionUID = 1L;

  private final List<Span> spans;
  private final Broadcast<WorkSections> sections;

  SectionPairRows(List<Span> spans, Broadcast<WorkSections> sections) {
    this.spans = spans;
    this.sections = sections;
  }

  @Override
  public Iterator<CollocationRow> call(Iterator<Block> blocks) {
    WorkSections works = sections.value();
    UTF8String[] documentIds = new UTF8String[works.size()];
    UTF8String[] sectionIds = new UTF8String[works.size()];
    Arrays.setAll(documentIds, i -> UTF8String.fromString(works.section(i).documentId()));
    Arrays.setAll(sectionIds, i -> UTF8String.fromString(works.section(i).sectionId()));
    return new PairRows(blocks) {
      private int next;

      @Override
      void begin() {
        next = 0;
      }

      @Override
      boolean fill(Pair pair, CollocationRow row) {
        if (next == pair.listed()) {
          return false;
        }
        int section = pair.section(next);
        row.span = spans.get(pair.span);
        row.documentId = documentIds[section];
        row.sectionId = sectionIds[section];
        row.table = pair.table(next, works.slots(pair.span, section));
        next++;
        return true;
      }
    };
  }
}
