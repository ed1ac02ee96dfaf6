package org.annales.collocation;

import it.unimi.dsi.fastutil.longs.Long2IntMaps;
import java.util.Arrays;
import java.util.Iterator;
import java.util.function.IntPredicate;
import org.annales.corpus.FormBlock;
import org.annales.corpus.FormNumbers;
import org.annales.corpus.PartitionBuffers;
import org.annales.corpus.SectionText;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;

/**
 * Counts the pairs of each section and sends all records of a pair to the same partition: a group
 * for the section and span, then the numbers of node and collocate, and their count. A long section
 * is counted in pieces, and a pair may have a record of each.
 */
record CountPairs(CountingSpec counting, Broadcast<WorkSections> sections, int partitions)
    implements PairFlatMapFunction<Iterator<SectionText>, Integer, FormBlock> {
  /** Tokens of a piece: with ten slots around each, some hundred thousand pairs. */
  private static final int PIECE = 1 << 17;

  @Override
  public Iterator<Tuple2<Integer, FormBlock>> call(Iterator<SectionText> texts) {
    return new Pieces(texts);
  }

  private final class Pieces extends PartitionBuffers {
    private final Iterator<SectionText> texts;
    private SectionText text;
    private int section;
    private int[] tokens;
    private int[] hashes;
    private IntPredicate stops;
    private int sentence;

    Pieces(Iterator<SectionText> texts) {
      super(partitions, new FormNumbers());
      this.texts = texts;
    }

    @Override
    protected boolean addMore() {
      if (text == null || sentence == text.sentences()) {
        if (!texts.hasNext()) {
          return false;
        }
        begin(texts.next());
      }
      int first = sentence;
      while (sentence < text.sentences()
          && (sentence == first || text.end(sentence) - text.start(first) <= PIECE)) {
        sentence++;
      }
      for (int span = 0; span < counting.spans().size(); span++) {
        add(span, first, sentence);
      }
      return true;
    }

    private void begin(SectionText next) {
      text = next;
      section = sections.value().number(text.sectionId());
      tokens = forms().ofAll(text.forms());
      hashes = Arrays.stream(text.forms()).mapToInt(String::hashCode).toArray();
      stops = counting.stops(text);
      sentence = 0;
    }

    private void add(int span, int first, int end) {
      if (first == end) {
        return;
      }
      int length = text.end(end - 1) - text.start(first);
      SlotCounts counts = new SlotCounts(counting.spans().get(span), stops, length);
      counting
          .runs()
          .forEachRun(
              text,
              i -> i >= first && i < end && text.counted(i),
              (from, to) -> counts.add(text.tokens(), from, to));
      boolean symmetric = counting.spans().get(span).isSymmetric();
      int place = section * counting.spans().size() + span;
      Long2IntMaps.fastForEach(
          counts.pairs(),
          pair -> {
            int one = SlotCounts.node(pair.getLongKey());
            int other = SlotCounts.collocate(pair.getLongKey());
            if (mayBeNode(one) || (symmetric && mayBeNode(other))) {
              FormBlock.Builder block = about(hashes[one], hashes[other]).group(place);
              block.token(tokens[one]).token(tokens[other]).number(pair.getIntValue());
            }
          });
    }

    private boolean mayBeNode(int form) {
      return counting.mayBeNode(text.forms()[form]);
    }
  }
}
