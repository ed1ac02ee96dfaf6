package org.annales.collocation;

import java.util.Iterator;
import java.util.List;
import java.util.function.IntPredicate;
import org.annales.corpus.FormBlock;
import org.annales.corpus.FormNumbers;
import org.annales.corpus.PartitionBuffers;
import org.annales.corpus.SectionText;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;

/**
 * Counts the words of each section and sends each to its partition: its number and that of the
 * section, its occurrences, and for each span the slots around it and the slots that hold it.
 */
record CountWords(CountingSpec counting, Broadcast<WorkSections> sections, int partitions)
    implements PairFlatMapFunction<Iterator<SectionText>, Integer, FormBlock> {

  @Override
  public Iterator<Tuple2<Integer, FormBlock>> call(Iterator<SectionText> texts) {
    return new PartitionBuffers(partitions, new FormNumbers()) {
      @Override
      protected boolean addMore() {
        if (texts.hasNext()) {
          add(texts.next(), this);
          return true;
        }
        return false;
      }
    };
  }

  private void add(SectionText text, PartitionBuffers buffers) {
    WordCounts counts = new WordCounts(counting.spans(), text.forms().length);
    counting.runs().forEachRun(text, (from, to) -> counts.add(text.tokens(), from, to));
    int section = sections.value().number(text.sectionId());
    int[] tokens = buffers.forms().ofAll(text.forms());
    IntPredicate stops = counting.stops(text);
    for (int word = 0; word < tokens.length; word++) {
      if (counts.occurrences(word) > 0 && !stops.test(word)) {
        FormBlock.Builder block = buffers.about(tokens[word]);
        block.token(tokens[word]).number(section).number(counts.occurrences(word));
        for (int span = 0; span < counting.spans().size(); span++) {
          block.number(counts.around(span, word)).number(counts.holding(span, word));
        }
      }
    }
  }

  /** The words of one section. */
  static final class WordCounts {
    private final List<Span> spans;
    private final int[] occurrences;
    private final int[][] around;
    private final int[][] holding;

    WordCounts(List<Span> spans, int types) {
      this.spans = spans;
      this.occurrences = new int[types];
      this.around = new int[spans.size()][types];
      this.holding = new int[spans.size()][types];
    }

    /** Counts the run from a place to another. */
    void add(int[] tokens, int from, int to) {
      for (int at = from; at < to; at++) {
        occurrences[tokens[at]]++;
        for (int span = 0; span < around.length; span++) {
          around[span][tokens[at]] += spans.get(span).around(at - from, to - at - 1);
          holding[span][tokens[at]] += spans.get(span).holding(at - from, to - at - 1);
        }
      }
    }

    int occurrences(int word) {
      return occurrences[word];
    }

    int around(int span, int word) {
      return around[span][word];
    }

    int holding(int span, int word) {
      return holding[span][word];
    }
  }
}
