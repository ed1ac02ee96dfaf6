package org.annales.ngram;

import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annales.corpus.CountedRuns;
import org.annales.corpus.PackTokens;
import org.annales.corpus.SectionText;
import org.annales.corpus.StopWords;
import org.annales.corpus.Stops;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;

/** The windows of a task's sections, gathered by the partition that their first tokens go to. */
final class SendWindows implements PairFlatMapFunction<Iterator<SectionText>, Integer, Windows> {
  private static final long serialVersionUID = 1L;

  private final int max;
  private final int partitions;
  private final CountedRuns runs;
  private final StopWords stopwords;
  private final Broadcast<TextParts> parts;

  SendWindows(
      int max, int partitions, CountedRuns runs, StopWords stopwords, Broadcast<TextParts> parts) {
    this.max = max;
    this.partitions = partitions;
    this.runs = runs;
    this.stopwords = stopwords;
    this.parts = parts;
  }

  @Override
  public Iterator<Tuple2<Integer, Windows>> call(Iterator<SectionText> texts) {
    Pack pack = new Pack();
    texts.forEachRemaining(pack::add);
    return pack.windows().iterator();
  }

  /** The sections of a task, with one numbering of their tokens. */
  private final class Pack {
    private final PackTokens pack = new PackTokens();
    private final List<Windows.Builder> builders =
        Stream.generate(Windows.Builder::new).limit(partitions).toList();

    void add(SectionText text) {
      int[] tokens = pack.of(text);
      Stops stops = stopwords.among(text);
      int section = parts.value().number(text.sectionId());
      int[] before = {0};
      runs.of(
          text,
          (from, to) -> {
            int stop = from;
            for (int at = from; at < to; at++) {
              stop = stops.next(Math.max(stop, at), text.tokens(), to);
              int end = Math.min(stop, at + max);
              if (end > at) {
                builders.get(place(tokens[at])).add(section, before[0], tokens, at, end, pack);
              }
              before[0]++;
            }
          });
    }

    private int place(int token) {
      return Math.floorMod(pack.form(token).hashCode(), partitions);
    }

    Stream<Tuple2<Integer, Windows>> windows() {
      return IntStream.range(0, partitions)
          .mapToObj(place -> new Tuple2<>(place, builders.get(place).build()));
    }
  }
}
