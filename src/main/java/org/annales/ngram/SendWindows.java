package org.annales.ngram;

import static org.annales.corpus.Stops.GAP;

import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annales.corpus.CountedRuns;
import org.annales.corpus.PackTokens;
import org.annales.corpus.SectionText;
import org.annales.corpus.StopWords;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;

/** The windows of a task's sections, gathered by the partition that their first tokens go to. */
final class SendWindows implements PairFlatMapFunction<Iterator<SectionText>, Integer, Windows> {
  private static final long serialVersionUID = 1L;

  private final NgramSpec reach;
  private final int partitions;
  private final CountedRuns runs;
  private final StopWords stopwords;
  private final Broadcast<TextParts> parts;

  SendWindows(
      NgramSpec reach,
      int partitions,
      CountedRuns runs,
      StopWords stopwords,
      Broadcast<TextParts> parts) {
    this.reach = reach;
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
      int[] tokens = stopwords.among(text).gaps(text.tokens(), pack.of(text));
      int section = parts.value().number(text.sectionId());
      runs.forEachToken(
          text,
          (before, at, to) -> {
            if (tokens[at] != GAP) {
              int end = end(tokens, at, to);
              builders.get(place(tokens[at])).add(section, before, tokens, at, end, pack);
            }
          });
    }

    /** Where the window of a place ends: behind its last token that an n-gram can hold. */
    private int end(int[] tokens, int at, int to) {
      int end = Math.min(to, at + reach.width());
      int last = at;
      for (int next = at + 1; next < end && (tokens[next] != GAP || reach.skip() > 0); next++) {
        last = tokens[next] == GAP ? last : next;
      }
      return last + 1;
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
