package org.annales.collocation;

import java.util.Iterator;
import java.util.List;
import org.annales.stats.association.Contingency;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * A row as {@link CollocationTable#BY_SECTION_SCHEMA} has it for each section listed for a pair.
 */
final class RowsBySection implements FlatMapFunction<Iterator<Block>, InternalRow> {
  private static final long serialVersionUID = 1L;

  private final List<Span> spans;
  private final Broadcast<WorkSections> sections;

  RowsBySection(List<Span> spans, Broadcast<WorkSections> sections) {
    this.spans = spans;
    this.sections = sections;
  }

  @Override
  public Iterator<InternalRow> call(Iterator<Block> blocks) {
    return new Rows(blocks);
  }

  private final class Rows extends PairRows {
    private final UTF8String[] documentIds;
    private final UTF8String[] sectionIds;
    private int next;

    Rows(Iterator<Block> blocks) {
      super(blocks, CollocationTable.BY_SECTION_SCHEMA.length());
      this.documentIds = new UTF8String[sections.value().size()];
      this.sectionIds = new UTF8String[documentIds.length];
      for (int i = 0; i < documentIds.length; i++) {
        documentIds[i] = UTF8String.fromString(sections.value().section(i).documentId());
        sectionIds[i] = UTF8String.fromString(sections.value().section(i).sectionId());
      }
    }

    @Override
    void begin() {
      next = 0;
    }

    @Override
    boolean fill(Pair pair, Cells row) {
      if (next == pair.listed()) {
        return false;
      }
      int section = pair.section(next);
      Span span = spans.get(pair.span);
      row.add(span.left()).add(span.right()).add(documentIds[section]).add(sectionIds[section]);
      Contingency table = pair.table(next, sections.value().slots(pair.span, section));
      row.counts(table).measures(Measure.IN_SECTION, table);
      next++;
      return true;
    }
  }
}
