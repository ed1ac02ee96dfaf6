package org.annales.collocation;

import java.util.Iterator;
import org.annales.corpus.FormBlock;
import org.annales.corpus.PartitionBuffers;
import org.apache.spark.api.java.function.FlatMapFunction2;
import scala.Tuple2;

/**
 * Joins the pairs that {@link FilterPairs} has sent, if their nodes are not too rare, with the
 * margins of their nodes, and sends each to the partition of its collocate.
 */
record JoinNodeMargins(int spans, long minNodeCount, int partitions)
    implements FlatMapFunction2<
        Iterator<FormBlock>, Iterator<FormBlock>, Tuple2<Integer, FormBlock>> {

  @Override
  public Iterator<Tuple2<Integer, FormBlock>> call(
      Iterator<FormBlock> ofWords, Iterator<FormBlock> kept) {
    WordMargins words = new WordMargins(ofWords, spans);
    return new PartitionBuffers(partitions, words.forms()) {
      @Override
      protected boolean addMore() {
        if (!kept.hasNext()) {
          return false;
        }
        FormBlock block = kept.next();
        counted(block.counted());
        Pair.forEach(block, words.forms().ofAll(block.forms()), pair -> join(pair, words, this));
        return true;
      }
    };
  }

  private void join(Pair pair, WordMargins words, PartitionBuffers buffers) {
    if (words.occurrences(pair.node) < minNodeCount) {
      return;
    }
    pair.nodeOccurrences = words.occurrences(pair.node);
    pair.around = words.around(pair.span, pair.node);
    for (int i = 0; i < pair.listed(); i++) {
      pair.setAround(i, words.around(pair.span, pair.node, pair.section(i)));
    }
    pair.write(buffers.about(pair.collocate));
  }
}
