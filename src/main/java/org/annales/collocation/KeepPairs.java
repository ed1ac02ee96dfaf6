package org.annales.collocation;

import java.util.Iterator;
import org.apache.spark.api.java.function.FlatMapFunction2;
import scala.Tuple2;

/**
 * The pairs of a partition's nodes that pass the thresholds, each sent to the partition of its
 * collocate: the numbers of span, node and collocate, the node's occurrences and the slots around
 * it, then how many sections they meet in, and for each its number, how often they meet, and the
 * slots around the node.
 */
final class KeepPairs
    implements FlatMapFunction2<Iterator<Block>, Iterator<Block>, Tuple2<Integer, Block>> {
  private static final long serialVersionUID = 1L;

  private final int spans;
  private final long minCount;
  private final long minNodeCount;
  private final int partitions;

  KeepPairs(int spans, long minCount, long minNodeCount, int partitions) {
    this.spans = spans;
    this.minCount = minCount;
    this.minNodeCount = minNodeCount;
    this.partitions = partitions;
  }

  @Override
  public Iterator<Tuple2<Integer, Block>> call(Iterator<Block> ofWords, Iterator<Block> ofPairs) {
    Words words = new Words(ofWords, spans);
    PairTotals totals = new PairTotals(words, ofPairs, spans, minNodeCount);
    return new Outbox(partitions) {
      private int span;

      @Override
      boolean addMore() {
        if (span == spans) {
          return false;
        }
        totals.forEach(span, minCount, (pair, where) -> add(span, pair, where, words, this));
        span++;
        return true;
      }
    };
  }

  private static void add(
      int span, long pair, PairTotals.SectionCounts where, Words words, Outbox outbox) {
    int node = SlotCounts.node(pair);
    int[] sent =
        outbox
            .pack()
            .numbers(words.numbers().form(node), words.numbers().form(SlotCounts.collocate(pair)));
    Block.Builder block = outbox.about(sent[1]).number(span).token(sent[0]).token(sent[1]);
    block.wide(words.occurrences(node)).wide(words.around(span, node)).number(where.size());
    for (int i = 0; i < where.size(); i++) {
      int section = where.section(i);
      block.number(section).number(where.count(i)).number(words.around(span, node, section));
    }
  }
}
