package org.annales.corpus;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import scala.Tuple2;

/**
 * Sends windows of text: the tokens from a place to the end of the widest n-gram that begins there,
 * each to the partition of its first token.
 *
 * <p>All n-grams that begin at a place are beginnings of its window. So all occurrences of an
 * n-gram go to one task, and a token takes four bytes for each window, instead of a row for each
 * n-gram. {@link WindowReader} reads the windows.
 *
 * @param width tokens of a window
 * @param acrossStops whether a stop word leaves a gap in a window; else the window ends before it
 * @param partitions that windows are sent to
 * @param routes the partitions that the windows of a section are divided among
 */
public record SendWindows(
    int width,
    boolean acrossStops,
    CountedRuns runs,
    StopWords stopwords,
    int partitions,
    Routes routes)
    implements PairFlatMapFunction<Iterator<SectionText>, Integer, FormBlock> {
  /** Stands for a stop word, which is never the last of a window. */
  static final int GAP = Integer.MAX_VALUE;

  /** Names the partitions that the windows of a section go to. */
  @FunctionalInterface
  public interface Routes extends Function<SectionText, List<Route>>, Serializable {}

  /**
   * The partitions that windows of a section are divided among.
   *
   * @param section its number there
   * @param first of the partitions
   * @param count of the partitions
   */
  public record Route(int section, int first, int count) {}

  @Override
  public Iterator<Tuple2<Integer, FormBlock>> call(Iterator<SectionText> texts) {
    return new PartitionBuffers(partitions, new FormNumbers()) {
      @Override
      protected boolean addMore() {
        if (!texts.hasNext()) {
          return false;
        }
        SectionText text = texts.next();
        int[] tokens = stopwords.among(text).gaps(text.tokens(), forms().ofTokens(text));
        for (Route route : routes.apply(text)) {
          runs.forEachToken(
              text, (place, at, end) -> add(route, place, tokens, at, end(tokens, at, end)));
        }
        return true;
      }

      private void add(Route route, int place, int[] tokens, int from, int to) {
        if (tokens[from] == StopWordMarks.GAP) {
          return;
        }
        FormBlock.Builder block = about(tokens[from], route.first(), route.count());
        block.group(route.section()).number(place);
        for (int i = from; i < to - 1; i++) {
          if (tokens[i] == StopWordMarks.GAP) {
            block.number(GAP);
          } else {
            block.token(tokens[i]);
          }
        }
        block.lastToken(tokens[to - 1]);
      }
    };
  }

  /** Where the window at a place ends: after its last token that an n-gram can hold. */
  private int end(int[] tokens, int at, int endOfRun) {
    int end = Math.min(endOfRun, at + width);
    int last = at;
    for (int next = at + 1;
        next < end && (acrossStops || tokens[next] != StopWordMarks.GAP);
        next++) {
      last = tokens[next] == StopWordMarks.GAP ? last : next;
    }
    return last + 1;
  }
}
