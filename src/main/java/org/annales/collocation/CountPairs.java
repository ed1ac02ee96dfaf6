package org.annales.collocation;

import it.unimi.dsi.fastutil.longs.Long2IntMaps;
import java.util.Iterator;
import java.util.function.IntPredicate;
import org.annales.corpus.SectionText;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;

/**
 * The pairs of each section, each sent to the partition of its node: the numbers of section, span,
 * node and collocate, and how often they meet. A long section is counted piece by piece, and a pair
 * may come from each of them.
 */
final class CountPairs implements PairFlatMapFunction<Iterator<SectionText>, Integer, Block> {
  private static final long serialVersionUID = 1L;

  /** Tokens of a piece: with ten slots around each, some hundred thousand pairs. */
  private static final int PIECE = 1 << 17;

  private final Counting counting;
  private final Broadcast<WorkSections> sections;
  private final int partitions;

  CountPairs(Counting counting, Broadcast<WorkSections> sections, int partitions) {
    this.counting = counting;
    this.sections = sections;
    this.partitions = partitions;
  }

  @Override
  public Iterator<Tuple2<Integer, Block>> call(Iterator<SectionText> texts) {
    return new Pieces(texts);
  }

  private final class Pieces extends Outbox {
    private final Iterator<SectionText> texts;
    private SectionText text;
    private int section;
    private int[] tokens;
    private IntPredicate stops;
    private int sentence;

    Pieces(Iterator<SectionText> texts) {
      super(partitions);
      this.texts = texts;
    }

    @Override
    boolean addMore() {
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
      tokens = pack().numbers(text.forms());
      stops = counting.stops(text);
      sentence = 0;
    }

    private void add(int span, int first, int end) {
      SlotCounts counts = new SlotCounts(counting.spans().get(span), stops);
      counting
          .runs()
          .of(
              text,
              i -> i >= first && i < end && text.counted(i),
              (from, to) -> counts.add(text.tokens(), from, to));
      Long2IntMaps.fastForEach(
          counts.pairs(),
          pair -> {
            int node = tokens[SlotCounts.node(pair.getLongKey())];
            int collocate = tokens[SlotCounts.collocate(pair.getLongKey())];
            if (counting.mayBeNode(pack().form(node))) {
              Block.Builder block = about(node).number(section).number(span);
              block.token(node).token(collocate).number(pair.getIntValue());
            }
          });
    }
  }
}
