package org.annales.collocation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.annales.stats.Contingency;
import org.apache.spark.api.java.function.FlatMapFunction2;
import org.apache.spark.broadcast.Broadcast;

/** The pairs that {@link KeepPairs} has sent, with what the partition knows of their collocates. */
final class MeetCollocates
    implements FlatMapFunction2<Iterator<Block>, Iterator<Block>, Collocation> {
  private static final long serialVersionUID = 1L;

  private final int spans;
  private final Broadcast<WorkSections> sections;

  MeetCollocates(int spans, Broadcast<WorkSections> sections) {
    this.spans = spans;
    this.sections = sections;
  }

  @Override
  public Iterator<Collocation> call(Iterator<Block> ofWords, Iterator<Block> kept) {
    Words words = new Words(ofWords, spans);
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(kept, Spliterator.ORDERED), false)
        .<Collocation>mapMulti((block, receiver) -> new Reader(block, words).forEach(receiver))
        .iterator();
  }

  /** Reads the pairs of a block. */
  private final class Reader {
    private final Block block;
    private final int[] data;
    private final Words words;
    private final int[] numbers;
    private int at;

    Reader(Block block, Words words) {
      this.block = block;
      this.data = block.data();
      this.words = words;
      this.numbers = words.numbers().numbers(block.forms());
    }

    void forEach(Consumer<Collocation> receiver) {
      while (at < data.length) {
        receiver.accept(pair());
      }
    }

    private Collocation pair() {
      int span = data[at];
      int collocate = numbers[data[at + 2]];
      String node = block.forms()[data[at + 1]];
      long nodeCount = Block.wide(data, at + 3);
      long around = Block.wide(data, at + 5);
      int size = data[at + 7];
      at += 8;
      List<Collocation.InSection> where = new ArrayList<>(size);
      long count = 0;
      for (int i = 0; i < size; i++) {
        where.add(inSection(span, collocate));
        count += data[at + 1];
        at += 3;
      }
      return new Collocation(
          span,
          node,
          words.numbers().form(collocate),
          Contingency.ofMarginals(
              count, around, words.holding(span, collocate), sections.value().slots(span)),
          nodeCount,
          words.occurrences(collocate),
          where);
    }

    private Collocation.InSection inSection(int span, int collocate) {
      int section = data[at];
      return new Collocation.InSection(
          section,
          Contingency.ofMarginals(
              data[at + 1],
              data[at + 2],
              words.holding(span, collocate, section),
              sections.value().section(section).slots().get(span)));
    }
  }
}
