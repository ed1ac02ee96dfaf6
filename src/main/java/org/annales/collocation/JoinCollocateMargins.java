package org.annales.collocation;

import java.util.Iterator;
import org.apache.spark.api.java.function.FlatMapFunction2;

/**
 * The pairs that {@link JoinNodeMargins} has sent, with what the partition knows of their
 * collocates.
 */
final class JoinCollocateMargins
    implements FlatMapFunction2<Iterator<Block>, Iterator<Block>, Block> {
  private static final long serialVersionUID = 1L;

  private final int spans;

  JoinCollocateMargins(int spans) {
    this.spans = spans;
  }

  @Override
  public Iterator<Block> call(Iterator<Block> ofWords, Iterator<Block> met) {
    Words words = new Words(ofWords, spans);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return met.hasNext();
      }

      @Override
      public Block next() {
        return complete(met.next(), words);
      }
    };
  }

  private static Block complete(Block block, Words words) {
    Block.Builder complete = new Block.Builder(words.numbers()).counted(block.counted());
    Pair.forEach(
        block,
        words.numbers().numbers(block.forms()),
        pair -> {
          pair.collocateOccurrences = words.occurrences(pair.collocate);
          pair.holding = words.holding(pair.span, pair.collocate);
          for (int i = 0; i < pair.listed(); i++) {
            pair.setHolding(i, words.holding(pair.span, pair.collocate, pair.section(i)));
          }
          pair.write(complete);
        });
    return complete.build();
  }
}
