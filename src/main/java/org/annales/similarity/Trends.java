package org.annales.similarity;

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
import org.annales.stats.resampling.BlockBootstrap;
import org.annales.stats.resampling.BlockPermutation;
import org.annales.stats.test.BrownianBridge;
import org.annales.stats.test.ChangePoint;
import org.annales.stats.test.FalseDiscovery;
import org.annales.stats.test.MannKendall;
import org.annales.text.model.Seeds;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * The rows of section_trends for a document: words whose rate rises or falls over the order of its
 * sections, or changes at a place.
 *
 * <p>A trend is of sections, or of as many parts of neighbouring sections as are allowed; a change
 * is of segments. Words that pass the tests for independent values are tested again with blocks of
 * neighbours, which are alike.
 */
final class Trends {
  static final String NAME = "section_trends";

  static final StructType SCHEMA =
      new StructType()
          .add("document_id", StringType, true, "the document, a work")
          .add(
              "word",
              StringType,
              true,
              "a word with at least likeness.min_count occurrences, in more than one section; documents of fewer than 5 sections of likeness.min_words words have no rows")
          .add("count", LongType, true, "occurrences in its counted text")
          .add("sections", LongType, true, "sections that have it")
          .add(
              "parts",
              IntegerType,
              true,
              "values of the trend: sections of at least likeness.min_words words in reading order, or likeness.max_sections parts of neighbouring ones")
          .add(
              "tau",
              DoubleType,
              true,
              "Kendall's tau-b of rate and order: 1 rises always, −1 falls always")
          .add("slope", DoubleType, true, "Sen's slope: per million words, from part to part")
          .add(
              "p_value",
              DoubleType,
              true,
              "Mann-Kendall, two-sided: exact for fewer than 50 parts without equal rates, else by the normal distribution with ties and continuity")
          .add(
              "q_value",
              DoubleType,
              true,
              "p_value corrected (Benjamini-Hochberg) for all words of the document")
          .add(
              "block_p",
              DoubleType,
              true,
              "uncorrected, for words with q_value ≤ likeness.alpha: share of orders of blocks of neighbouring parts (cube root of parts) with at least this |S|, (1 + these) / (1 + likeness.deals)")
          .add(
              "direction",
              StringType,
              true,
              "rising or falling, where q_value and block_p ≤ likeness.alpha; else null")
          .add(
              "change_section_id",
              StringType,
              true,
              "the section in which the rate changes, where change_q and change_block_p ≤ likeness.alpha; else null")
          .add(
              "before",
              DoubleType,
              true,
              "per million words in the segments before the place where the cumulated deviation from the mean rate is greatest")
          .add("after", DoubleType, true, "per million words in the segments behind it")
          .add(
              "change_p",
              DoubleType,
              true,
              "how often independent segments deviate as far: tail of the Brownian bridge")
          .add(
              "change_q",
              DoubleType,
              true,
              "change_p corrected (Benjamini-Hochberg) for all words of the document")
          .add(
              "change_block_p",
              DoubleType,
              true,
              "uncorrected, for words with change_q ≤ likeness.alpha: the same share for orders of blocks of neighbouring segments")
          .add("family_size", LongType, true, "words tested in the document");

  /** With fewer, no order is rare enough. */
  private static final int FEWEST_SECTIONS = 5;

  private static final String RISING = "rising";
  private static final String FALLING = "falling";

  private final DocumentWords document;
  private final SegmentWords segments;
  private final SimilaritySettings settings;
  private final PartRates parts;
  private final int[] words;

  Trends(Measures measures, SegmentWords segments, SimilaritySettings settings) {
    this.document = measures.document();
    this.segments = segments;
    this.settings = settings;
    int[] sections = IntStream.range(0, document.size()).filter(measures::isLong).toArray();
    this.parts = new PartRates(document, sections, settings.maxSections());
    this.words =
        parts.size() < FEWEST_SECTIONS
            ? new int[0]
            : IntStream.range(0, document.forms().length)
                .filter(word -> document.count(word) >= settings.minCount())
                .filter(word -> document.having(word) > 1)
                .toArray();
  }

  List<Row> rows() {
    List<Trend> trends = new ArrayList<>();
    double[][] rates = parts.of(words);
    for (int i = 0; i < words.length; i++) {
      trends.add(new Trend(words[i], rates[i]));
    }
    double[] q = FalseDiscovery.benjaminiHochberg(trends.stream().mapToDouble(t -> t.p).toArray());
    double[] changeQ =
        FalseDiscovery.benjaminiHochberg(trends.stream().mapToDouble(t -> t.changeP).toArray());
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      rows.add(trends.get(i).row(q[i], changeQ[i]));
    }
    return rows;
  }

  /** One word. */
  private final class Trend {
    private final int word;
    private final double[] rates;
    private final double[] inSegments;
    private final MannKendall order;
    private final double p;
    private final ChangePoint change;
    private final double changeP;

    Trend(int word, double... rates) {
      this.word = word;
      this.rates = rates;
      this.order = new MannKendall(rates);
      this.p = order.pValue();
      this.inSegments = segments.perMillion(word);
      this.change = ChangePoint.of(inSegments);
      this.changeP = BrownianBridge.pValue(change.statistic() / deviation(inSegments));
    }

    private static double deviation(double... values) {
      double mean = Arrays.stream(values).average().orElse(0);
      double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
      // 0 / 0, where all rates are equal, is no test.
      return Math.sqrt(squares / values.length);
    }

    Row row(double q, double changeQ) {
      double blockP = q <= settings.alpha() ? blockP() : Double.NaN;
      double changeBlockP = changeQ <= settings.alpha() ? changeBlockP() : Double.NaN;
      boolean moves = blockP <= settings.alpha();
      boolean changes = changeBlockP <= settings.alpha();
      int from = change.place();
      return RowFactory.create(
          document.section(0).documentId(),
          document.forms()[word],
          (long) document.count(word),
          (long) document.having(word),
          parts.size(),
          Defined.orNull(order.tau()),
          Defined.orNull(order.slope()),
          Defined.orNull(p),
          Defined.orNull(q),
          Defined.orNull(blockP),
          moves ? direction(order.s()) : null,
          changes ? document.id(document.sectionAt(segments.start(from))) : null,
          Defined.orNull(segments.perMillion(word, 0, from)),
          Defined.orNull(segments.perMillion(word, from, segments.size())),
          Defined.orNull(changeP),
          Defined.orNull(changeQ),
          Defined.orNull(changeBlockP),
          (long) words.length);
    }

    private static String direction(int s) {
      return s > 0 ? RISING : FALLING;
    }

    private double blockP() {
      double[] chance = orders("trend", rates).ofValues(values -> Math.abs(MannKendall.s(values)));
      return BlockPermutation.pValue(chance, Math.abs(order.s()));
    }

    private double changeBlockP() {
      double[] chance = orders("change", inSegments).changes();
      return BlockPermutation.pValue(chance, change.statistic());
    }

    private BlockPermutation orders(String what, double... values) {
      return new BlockPermutation(
          values,
          BlockBootstrap.usualBlock(values.length),
          settings.deals(),
          Seeds.of(document.section(0).documentId(), document.forms()[word], what));
    }
  }
}
