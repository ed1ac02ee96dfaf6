package org.annales.similarity;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.annales.settings.SimilaritySettings;
import org.annales.stats.dispersion.EvenSpread;
import org.annales.stats.test.TestFamily;

/**
 * Computes the rows of word_spans for a document: words that begin later, or end earlier, than
 * words evenly spread over its segments.
 */
final class WordSpans {
  /** The occurrences of a word in one segment are one event. */
  private static final int FEWEST_SEGMENTS = 2;

  /**
   * A frequent word that is missing from the first pages only is significant, but not worth a row.
   */
  private static final double LEAST_SHARE = 0.1;

  private final DocumentWords document;
  private final SegmentWords segments;
  private final SimilaritySettings settings;
  private final int[] words;
  private final double[] late;
  private final double[] early;

  WordSpans(DocumentWords document, SegmentWords segments, SimilaritySettings settings) {
    this.document = document;
    this.segments = segments;
    this.settings = settings;
    this.words =
        document.size() < 2
            ? new int[0]
            : IntStream.range(0, document.forms().length)
                .filter(word -> document.count(word) >= settings.minCount())
                .filter(word -> segments.of(word).length >= FEWEST_SEGMENTS)
                .toArray();
    this.late = new double[words.length];
    this.early = new double[words.length];
    Arrays.setAll(late, i -> pValue(words[i], before(words[i])));
    Arrays.setAll(early, i -> pValue(words[i], after(words[i])));
  }

  private double pValue(int word, int without) {
    return EvenSpread.pValue(segments.size(), without, segments.of(word).length);
  }

  private int before(int word) {
    return segments.of(word)[0];
  }

  private int after(int word) {
    int[] having = segments.of(word);
    return segments.size() - 1 - having[having.length - 1];
  }

  List<WordSpan> rows() {
    TestFamily ofLate = TestFamily.ofP(late);
    TestFamily ofEarly = TestFamily.ofP(early);
    return IntStream.range(0, words.length)
        .mapToObj(i -> row(i, ofLate.q(late[i]), ofEarly.q(early[i])))
        .filter(row -> row.late() || row.early())
        .toList();
  }

  private boolean isSignificant(int without, double q) {
    return q <= settings.alpha() && without >= LEAST_SHARE * segments.size();
  }

  private WordSpan row(int i, double lateQ, double earlyQ) {
    int word = words[i];
    long first = document.first(word);
    long last = document.last(word);
    return new WordSpan(
        document.documentId(),
        document.forms()[word],
        document.count(word),
        segments.of(word).length,
        segments.size(),
        document.id(document.sectionAt(first)),
        (double) first / document.tokens(),
        before(word),
        late[i],
        lateQ,
        isSignificant(before(word), lateQ),
        document.id(document.sectionAt(last)),
        (double) last / document.tokens(),
        after(word),
        early[i],
        earlyQ,
        isSignificant(after(word), earlyQ),
        words.length);
  }
}
