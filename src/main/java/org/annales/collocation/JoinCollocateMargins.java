package org.annales.collocation;

import java.util.Iterator;
import org.annales.corpus.FormBlock;
import org.apache.spark.api.java.function.FlatMapFunction2;

/** Joins the pairs that {@link JoinNodeMargins} has sent with the margins of their collocates. */
record JoinCollocateMargins(int spans)
    implements FlatMapFunction2<Iterator<FormBlock>, Iterator<FormBlock>, FormBlock> {

  @Override
  public Iterator<FormBlock> call(Iterator<FormBlock> ofWords, Iterator<FormBlock> met) {
    WordMargins words = new WordMargins(ofWords, spans);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return met.hasNext();
      }

      @Override
      public FormBlock next() {
        return complete(met.next(), words);
      }
    };
  }

  private static FormBlock complete(FormBlock block, WordMargins words) {
    FormBlock.Builder complete = new FormBlock.Builder(words.forms()).counted(block.counted());
    Pair.forEach(
        block,
        words.forms().ofAll(block.forms()),
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
