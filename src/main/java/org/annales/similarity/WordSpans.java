package org.annales.similarity;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.annales.settings.SimilaritySettings;
import org.annales.stats.Defined;
import org.annales.stats.dispersion.EvenSpread;
import org.annales.stats.test.FalseDiscovery;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * The rows of section_word_spans for a document: words that come later, or end earlier, than an
 * even spread over its segments would have it.
 */
final class WordSpans {
  static final String NAME = "section_word_spans";

  static final StructType SCHEMA =
      new StructType()
          .add("document_id", StringType, true, "the document, a work")
          .add(
              "word",
              StringType,
              true,
              "a word with at least likeness.min_count occurrences in at least 2 segments that begins late, or ends early")
          .add("count", LongType, true, "occurrences in its counted text")
          .add("segments", IntegerType, true, "segments (500 counted tokens) that have it, k")
          .add(
              "all_segments",
              IntegerType,
              true,
              "segments of the document, N; of more than 1000, a thousand runs of them")
          .add("first_section_id", StringType, true, "where it stands first")
          .add("first_at", DoubleType, true, "share of the document's words before that")
          .add("segments_before", IntegerType, true, "segments before the first that has it, m")
          .add(
              "late_p",
              DoubleType,
              true,
              "how often it would be missing so long, were its segments spread evenly: C(N − m, k) / C(N, k)")
          .add(
              "late_q",
              DoubleType,
              true,
              "late_p corrected (Benjamini-Hochberg) for all words of the document")
          .add(
              "late",
              BooleanType,
              true,
              "whether late_q ≤ likeness.alpha, and the word is missing from the first tenth of the segments")
          .add("last_section_id", StringType, true, "where it stands last")
          .add("last_at", DoubleType, true, "share of the document's words before that")
          .add("segments_behind", IntegerType, true, "segments behind the last that has it")
          .add("early_p", DoubleType, true, "the same for these")
          .add("early_q", DoubleType, true, "early_p corrected like late_p")
          .add(
              "early",
              BooleanType,
              true,
              "whether early_q ≤ likeness.alpha, and the word is missing from the last tenth")
          .add("family_size", LongType, true, "words tested in the document");

  /** A word of one segment comes once, whatever its count. */
  private static final int FEWEST_SEGMENTS = 2;

  /** A frequent word that is missing from the first pages is surprising, and nothing to tell. */
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
    Arrays.setAll(early, i -> pValue(words[i], behind(words[i])));
  }

  private double pValue(int word, int without) {
    return EvenSpread.pValue(segments.size(), without, segments.of(word).length);
  }

  private int before(int word) {
    return segments.of(word)[0];
  }

  private int behind(int word) {
    int[] having = segments.of(word);
    return segments.size() - 1 - having[having.length - 1];
  }

  List<Row> rows() {
    double[] lateQ = FalseDiscovery.benjaminiHochberg(late);
    double[] earlyQ = FalseDiscovery.benjaminiHochberg(early);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      if (isLong(before(words[i]), lateQ[i]) || isLong(behind(words[i]), earlyQ[i])) {
        rows.add(row(i, lateQ[i], earlyQ[i]));
      }
    }
    return rows;
  }

  private boolean isLong(int without, double q) {
    return q <= settings.alpha() && without >= LEAST_SHARE * segments.size();
  }

  private Row row(int i, double lateQ, double earlyQ) {
    int word = words[i];
    long first = document.first(word);
    long last = document.last(word);
    return RowFactory.create(
        document.section(0).documentId(),
        document.forms()[word],
        (long) document.count(word),
        segments.of(word).length,
        segments.size(),
        document.id(document.sectionAt(first)),
        (double) first / document.tokens(),
        before(word),
        Defined.orNull(late[i]),
        Defined.orNull(lateQ),
        isLong(before(word), lateQ),
        document.id(document.sectionAt(last)),
        (double) last / document.tokens(),
        behind(word),
        Defined.orNull(early[i]),
        Defined.orNull(earlyQ),
        isLong(behind(word), earlyQ),
        (long) words.length);
  }
}
