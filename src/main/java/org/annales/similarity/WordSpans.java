package org.annales.similarity;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.annales.settings.SimilaritySettings;
import org.annales.stats.dispersion.EvenSpread;
import org.annales.stats.test.TestFamily;

/**
 * Computes the rows of word_spans for a document: words that begin later, or end earlier, than they
 * would if its sections stood in any order. Sections are the units, since words of a section hang
 * together.
 */
final class WordSpans {
  /** The occurrences of a word in one section are one event. */
  private static final int FEWEST_HAVING = 2;

  /**
   * A frequent word that is missing from the first pages only is significant, but not worth a row.
   */
  private static final double LEAST_SHARE = 0.1;

  private final DocumentWords document;
  private final SimilaritySettings settings;
  private final int[] words;
  private final double[] late;
  private final double[] early;

  WordSpans(DocumentWords document, SimilaritySettings settings) {
    this.document = document;
    this.settings = settings;
    this.words =
        document.size() < WordTrends.FEWEST_SECTIONS
            ? new int[0]
            : IntStream.range(0, document.forms().length)
                .filter(word -> document.count(word) >= settings.minCount())
                .filter(word -> document.having(word) >= FEWEST_HAVING)
                .toArray();
    this.late = new double[words.length];
    this.early = new double[words.length];
    Arrays.setAll(late, i -> pValue(words[i], before(words[i])));
    Arrays.setAll(early, i -> pValue(words[i], after(words[i])));
  }

  private double pValue(int word, int without) {
    return EvenSpread.pValue(document.size(), without, document.having(word));
  }

  private int before(int word) {
    return document.sectionAt(document.first(word));
  }

  private int after(int word) {
    return document.size() - 1 - document.sectionAt(document.last(word));
  }

  List<WordSpan> rows() {
    TestFamily family =
        TestFamily.ofP(DoubleStream.concat(Arrays.stream(late), Arrays.stream(early)).toArray());
    return IntStream.range(0, words.length)
        .mapToObj(i -> row(i, family.q(late[i]), family.q(early[i])))
        .filter(row -> row.late() || row.early())
        .toList();
  }

  private boolean isSignificant(double without, double q) {
    return q <= settings.alpha() && without >= LEAST_SHARE;
  }

  private WordSpan row(int i, double lateQ, double earlyQ) {
    int word = words[i];
    long first = document.first(word);
    long last = document.last(word);
    double firstShare = (double) first / document.tokens();
    double lastShare = (double) last / document.tokens();
    return new WordSpan(
        document.documentId(),
        document.forms()[word],
        document.count(word),
        document.having(word),
        document.size(),
        document.id(document.sectionAt(first)),
        firstShare,
        before(word),
        late[i],
        lateQ,
        isSignificant(firstShare, lateQ),
        document.id(document.sectionAt(last)),
        lastShare,
        after(word),
        early[i],
        earlyQ,
        isSignificant(1 - lastShare, earlyQ),
        2L * words.length);
  }
}
