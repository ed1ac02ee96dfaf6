package org.annales.collocation;

import java.util.Iterator;
import org.apache.spark.api.java.function.FlatMapFunction2;
import scala.Tuple2;

/**
 * The pairs that {@link FilterPairs} has sent and whose nodes are not too rare, with what the
 * partition knows of their nodes, each sent to the partition of its collocate.
 */
final class JoinNodeMargins
    implements FlatMapFunction2<Iterator<Block>, Iterator<Block>, Tuple2<Integer, Block>> {
  private static final long serialVersionUID = 1L;

  private final int spans;
  private final long minNodeCount;
  private final int partitions;

  JoinNodeMargins(int spans, long minNodeCount, int partitions) {
    this.spans = spans;
    this.minNodeCount = minNodeCount;
    this.partitions = partitions;
  }

  @Override
  public Iterator<Tuple2<Integer, Block>> call(Iterator<Block> ofWords, Iterator<Block> kept) {
    Words words = new Words(ofWords, spans);
    return new PartitionBuffers(partitions, words.numbers()) {
      @Override
      boolean addMore() {
        if (!kept.hasNext()) {
          return false;
        }
        Block block = kept.next();
        counted(block.counted());
        Pair.forEach(
            block, words.numbers().numbers(block.forms()), pair -> meet(pair, words, this));
        return true;
      }
    };
  }

  private void meet(Pair pair, Words words, PartitionBuffers outbox) {
    if (words.occurrences(pair.node) < minNodeCount) {
      return;
    }
    pair.nodeOccurrences = words.occurrences(pair.node);
    pair.around = words.around(pair.span, pair.node);
    for (int i = 0; i < pair.listed(); i++) {
      pair.setAround(i, words.around(pair.span, pair.node, pair.section(i)));
    }
    pair.write(outbox.about(pair.collocate));
  }
}
