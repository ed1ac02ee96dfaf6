package org.annales.collocation;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.annales.corpus.FormBlock;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.unsafe.types.UTF8String;

/** Returns a row for each section listed for a pair. */
record SectionPairRows(List<Span> spans, Broadcast<WorkSections> sections)
    implements FlatMapFunction<Iterator<FormBlock>, CollocationRow> {

  @Override
  public Iterator<CollocationRow> call(Iterator<FormBlock> blocks) {
    WorkSections works = sections.value();
    UTF8String[] documentIds = new UTF8String[works.size()];
    UTF8String[] sectionIds = new UTF8String[works.size()];
    Arrays.setAll(documentIds, i -> UTF8String.fromString(works.section(i).documentId()));
    Arrays.setAll(sectionIds, i -> UTF8String.fromString(works.section(i).sectionId()));
    return new PairRows(blocks) {
      @Override
      int count(Pair pair) {
        return pair.listed();
      }

      @Override
      void fill(Pair pair, int i, CollocationRow row) {
        int section = pair.section(i);
        row.span = spans.get(pair.span);
        row.documentId = documentIds[section];
        row.sectionId = sectionIds[section];
        row.table = pair.table(i, works.slots(pair.span, section));
      }
    };
  }
}
