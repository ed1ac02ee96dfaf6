package org.annales.keyness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.annales.corpus.CountedRuns;
import org.annales.corpus.SectionText;
import org.annales.corpus.StopWords;
import org.annales.corpus.Stops;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;

/**
 * The windows of a section, once for each pool that counts it, by the slice that they belong to.
 */
final class SendWindows implements PairFlatMapFunction<SectionText, SliceKey, Windows> {
  private static final long serialVersionUID = 1L;

  private final Broadcast<Slices> slices;
  private final int longest;
  private final CountedRuns runs;
  private final StopWords stopwords;

  SendWindows(Broadcast<Slices> slices, int longest, CountedRuns runs, StopWords stopwords) {
    this.slices = slices;
    this.longest = longest;
    this.runs = runs;
    this.stopwords = stopwords;
  }

  @Override
  public Iterator<Tuple2<SliceKey, Windows>> call(SectionText text) {
    int[] pools = slices.value().plan().poolsOf(text.sectionId());
    int[] places = slices.value().plan().placesOf(text.sectionId());
    return IntStream.range(0, pools.length)
        .mapToObj(i -> new OfPool(text, pools[i], places[i]))
        .flatMap(of -> of.windows().stream())
        .iterator();
  }

  /** The windows of a section for one pool. */
  private final class OfPool {
    private final SectionText text;
    private final int pool;
    private final int section;
    private final Windows.Builder[] builders;
    private final int[] sliceOfForms;
    private final List<Tuple2<SliceKey, Windows>> windows = new ArrayList<>();

    OfPool(SectionText text, int pool, int section) {
      this.text = text;
      this.pool = pool;
      this.section = section;
      this.builders = new Windows.Builder[slices.value().of(pool)];
      Arrays.setAll(builders, slice -> new Windows.Builder());
      this.sliceOfForms =
          Arrays.stream(text.forms())
              .mapToInt(form -> Math.floorMod(form.hashCode(), builders.length))
              .toArray();
    }

    List<Tuple2<SliceKey, Windows>> windows() {
      Stops stops = stopwords.among(text);
      runs.forEachToken(
          text,
          (place, at, end) ->
              add(place, at, stops.next(at, text.tokens(), Math.min(end, at + longest))));
      for (int slice = 0; slice < builders.length; slice++) {
        send(slice);
      }
      return windows;
    }

    private void add(int place, int from, int to) {
      if (to > from) {
        int slice = sliceOfForms[text.tokens()[from]];
        builders[slice].add(place, text, from, to);
        if (builders[slice].isFull()) {
          send(slice);
        }
      }
    }

    private void send(int slice) {
      if (!builders[slice].isEmpty()) {
        SliceKey key = new SliceKey(pool, slice, section, windows.size());
        windows.add(new Tuple2<>(key, builders[slice].take()));
      }
    }
  }
}
