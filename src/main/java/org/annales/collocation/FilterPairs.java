package org.annales.collocation;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.annales.corpus.FormBlock;
import org.annales.corpus.FormNumbers;
import org.annales.corpus.PartitionBuffers;
import org.annales.corpus.RowTally;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import scala.Tuple2;

/**
 * Sums the counts of each pair and sends those that co-occur often enough to the partition of their
 * node. A pair that was counted for both directions becomes two.
 */
record FilterPairs(CountingSpec counting, long minCount, long minCountInSection, int partitions)
    implements PairFlatMapFunction<Iterator<FormBlock>, Integer, FormBlock> {

  @Override
  public Iterator<Tuple2<Integer, FormBlock>> call(Iterator<FormBlock> blocks) {
    Totals totals = new Totals();
    blocks.forEachRemaining(totals::add);
    return new Kept(totals);
  }

  /** Sums the received pairs, by span. */
  private final class Totals {
    private final FormNumbers words = new FormNumbers();
    private final List<PairTotals> spans =
        Stream.generate(PairTotals::new).limit(counting.spans().size()).toList();

    void add(FormBlock block) {
      int[] numbers = words.ofAll(block.forms());
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

  private final class Kept extends PartitionBuffers {
    private final Totals totals;
    private final Pair kept = new Pair();
    private int span;
    private PairTotals.Cursor found;
    private long rows;
    private long slots;

    Kept(Totals totals) {
      super(partitions, totals.words);
      this.totals = totals;
      this.found = totals.spans.get(0).cursor();
    }

    @Override
    protected boolean addMore() {
      while (!found.next()) {
        span++;
        if (span == totals.spans.size()) {
          counted(new RowTally(rows, slots));
          return false;
        }
        found = totals.spans.get(span).cursor();
      }
      int one = SlotCounts.node(found.pair());
      int other = SlotCounts.collocate(found.pair());
      add(one, other);
      if (one != other && counting.spans().get(span).isSymmetric()) {
        add(other, one);
      }
      return true;
    }

    private void add(int node, int collocate) {
      if (counting.mayBeNode(forms().form(node))) {
        rows++;
        slots += found.total();
        if (found.total() >= minCount) {
          send(node, collocate);
        }
      }
    }

    private void send(int node, int collocate) {
      kept.begin(span, node, collocate);
      kept.count = found.total();
      kept.sections = found.size();
      for (int i = 0; i < found.size(); i++) {
        if (found.count(i) >= minCountInSection) {
          kept.addSection(found.section(i), found.count(i));
        }
      }
      kept.write(about(node));
    }
  }
}
