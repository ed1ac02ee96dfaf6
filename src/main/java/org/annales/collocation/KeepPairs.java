package org.annales.collocation;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.annales.corpus.PackTokens;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import scala.Tuple2;

/**
 * The pairs of a partition that meet often enough, each sent to the partition of its node. A pair
 * that was counted for both directions is from here on two.
 */
final class KeepPairs implements PairFlatMapFunction<Iterator<Block>, Integer, Block> {
  private static final long serialVersionUID = 1L;

  private final Counting counting;
  private final long minCount;
  private final boolean bySection;
  private final int partitions;

  /** {@code bySection}: whether rows of the sections are wanted. */
  KeepPairs(Counting counting, long minCount, boolean bySection, int partitions) {
    this.counting = counting;
    this.minCount = minCount;
    this.bySection = bySection;
    this.partitions = partitions;
  }

  @Override
  public Iterator<Tuple2<Integer, Block>> call(Iterator<Block> blocks) {
    Totals totals = new Totals();
    blocks.forEachRemaining(totals::add);
    return new Kept(totals);
  }

  /** What has come, by span. */
  private final class Totals {
    private final PackTokens words = new PackTokens();
    private final List<PairTotals> spans =
        Stream.generate(PairTotals::new).limit(counting.spans().size()).toList();

    void add(Block block) {
      int[] numbers = words.numbers(block.forms());
      int[] data = block.data();
      int section = 0;
      int span = 0;
      int at = 0;
      while (at < data.length) {
        if (data[at] < 0) {
          section = ~data[at] / spans.size();
          span = ~data[at] % spans.size();
          at++;
        }
        int one = numbers[data[at]];
        int other = numbers[data[at + 1]];
        boolean symmetric = counting.spans().get(span).isSymmetric();
        long pair = symmetric ? SlotCounts.unordered(one, other) : SlotCounts.pair(one, other);
        spans.get(span).add(pair, section, data[at + 2]);
        at += 3;
      }
    }
  }

  private final class Kept extends Outbox {
    private final Totals totals;
    private final Pair kept = new Pair();
    private int span;

    Kept(Totals totals) {
      super(partitions, totals.words);
      this.totals = totals;
    }

    @Override
    boolean addMore() {
      if (span == totals.spans.size()) {
        return false;
      }
      boolean symmetric = counting.spans().get(span).isSymmetric();
      totals
          .spans
          .get(span)
          .forEach(
              minCount,
              (pair, total, places) -> {
                int one = SlotCounts.node(pair);
                int other = SlotCounts.collocate(pair);
                send(one, other, total, places);
                if (symmetric && one != other) {
                  send(other, one, total, places);
                }
              });
      span++;
      return true;
    }

    private void send(int node, int collocate, long total, PairTotals.Places places) {
      if (!counting.mayBeNode(pack().form(node))) {
        return;
      }
      kept.begin(span, node, collocate);
      kept.count = total;
      kept.sections = places.size();
      for (int i = 0; bySection && i < places.size(); i++) {
        kept.addSection(places.section(i), places.count(i));
      }
      kept.write(about(node));
    }
  }
}
