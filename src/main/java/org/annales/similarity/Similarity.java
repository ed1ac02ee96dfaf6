package org.annales.similarity;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.annales.settings.SimilaritySettings;
import org.annales.settings.SimilaritySettings.Measure;
import org.annales.stats.Defined;
import org.annales.stats.resampling.ChanceBand;
import org.annales.stats.test.FalseDiscovery;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** The rows of section_similarity for a document. */
final class Similarity {
  static final String NAME = "section_similarity";

  static final StructType SCHEMA =
      new StructType()
          .add("document_id", StringType, true, "the document, a work")
          .add("section_a", StringType, true, "the section that comes first in the document")
          .add(
              "section_b",
              StringType,
              true,
              "the other; of documents with more sections than likeness.all_pairs one of the nearest (by cosine_tfidf, found through sketches) of section_a, or the other way round")
          .add(
              "measure",
              StringType,
              true,
              "cosine_tfidf: a similarity, cosine of counts times idf, over all words (likeness.idf: plain ln(N/df), N sections of the document, df of them with the word; smooth ln((N+1)/(df+1)) + 1). jensen_shannon: a distance, divergence of the shares of all words, base 2. burrows_delta, cosine_delta: distances, mean |zA − zB| and 1 − cosine of zA and zB; z of the rates of the likeness.words most frequent words of the document, over its sections of at least likeness.min_words words, deviation with n − 1, words of equal rates left out")
          .add(
              "value",
              DoubleType,
              true,
              "the measure: cosine_tfidf 0 to 1 (1 the same), jensen_shannon 0 (the same) to 1 bit, burrows_delta in standard deviations from 0, cosine_delta 0 to 2; null: see reason")
          .add(
              "chance_low",
              DoubleType,
              true,
              "lower end of the band that holds 95 % of the values when the segments of both sections are dealt to two sides of as many segments (likeness.deals times; seed: SHA-256 of both section ids; of a section with more than 40 segments 40 blocks of them are dealt), df, means and deviations found anew with the sides in the place of the sections: what two sections of one text would have; null: see reason")
          .add("chance_high", DoubleType, true, "its upper end")
          .add(
              "against_chance",
              StringType,
              true,
              "farther: the sections differ more than chance makes two parts of one text differ; within: they do not; nearer: they differ less")
          .add(
              "p_value",
              DoubleType,
              true,
              "share of such deals that are at least as far apart, (1 + these) / (1 + deals), or of all deals where these are no more than likeness.deals")
          .add(
              "q_value",
              DoubleType,
              true,
              "p_value corrected (Benjamini-Hochberg) for all pairs of the document in the measure")
          .add("family_size", LongType, true, "tests in the family")
          .add(
              "rank",
              IntegerType,
              true,
              "place of section_b among those measured against section_a, 1 the nearest, equal ones alike")
          .add(
              "rank_in_b",
              IntegerType,
              true,
              "place of section_a among those measured against section_b")
          .add("segments_a", IntegerType, true, "segments (500 counted tokens) of section_a")
          .add("segments_b", IntegerType, true, "segments of section_b")
          .add("reason", StringType, true, "why value or chance are null; null where neither is");

  private static final String FARTHER = "farther";
  private static final String NEARER = "nearer";
  private static final String WITHIN = "within";

  private final Measures measures;
  private final List<int[]> pairs;
  private final List<Map<Measure, ChanceBand>> bands;

  Similarity(Measures measures, SimilaritySettings settings) {
    this.measures = measures;
    this.pairs = NearPairs.of(measures, settings.allPairs(), settings.nearest());
    PairPermutation chance = new PairPermutation(measures, settings.deals());
    this.bands = pairs.stream().map(pair -> chance.of(pair[0], pair[1])).toList();
  }

  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      rows.addAll(new OfMeasure(measure).rows());
    }
    return rows;
  }

  /** All pairs in one measure: a family of tests. */
  private final class OfMeasure {
    private final Measure measure;
    private final double[] values;
    private final double[] p;
    private final double[] q;
    private final int[] rankInA;
    private final int[] rankInB;

    OfMeasure(Measure measure) {
      this.measure = measure;
      this.values =
          pairs.stream().mapToDouble(pair -> measures.value(measure, pair[0], pair[1])).toArray();
      this.p = new double[values.length];
      Arrays.setAll(p, i -> isTold(i) ? pValue(i) : Double.NaN);
      this.q = FalseDiscovery.benjaminiHochberg(p);
      this.rankInA = new int[values.length];
      this.rankInB = new int[values.length];
      rank();
    }

    private ChanceBand band(int pair) {
      return bands.get(pair).get(measure);
    }

    /** Whether chance can be told: it is not where all deals are alike. */
    private boolean isTold(int pair) {
      ChanceBand band = band(pair);
      return !Double.isNaN(values[pair]) && band != null && band.low() < band.high();
    }

    private double pValue(int pair) {
      return band(pair).pValue(values[pair], !measure.isSimilarity());
    }

    /** Greater is farther. */
    private double distance(int pair) {
      return measure.isSimilarity() ? -values[pair] : values[pair];
    }

    /** Sections that are equally near have the same rank. */
    private void rank() {
      Map<Integer, List<Integer>> ofSection = new TreeMap<>();
      for (int i = 0; i < values.length; i++) {
        if (!Double.isNaN(values[i])) {
          ofSection.computeIfAbsent(pairs.get(i)[0], s -> new ArrayList<>()).add(i);
          ofSection.computeIfAbsent(pairs.get(i)[1], s -> new ArrayList<>()).add(i);
        }
      }
      ofSection.forEach(
          (section, of) -> {
            of.sort(Comparator.comparingDouble(this::distance));
            int rank = 0;
            for (int i = 0; i < of.size(); i++) {
              rank = i > 0 && distance(of.get(i)) == distance(of.get(i - 1)) ? rank : i + 1;
              int[] ranks = pairs.get(of.get(i))[0] == section ? rankInA : rankInB;
              ranks[of.get(i)] = rank;
            }
          });
    }

    List<Row> rows() {
      long family = Arrays.stream(p).filter(value -> !Double.isNaN(value)).count();
      return IntStream.range(0, values.length).mapToObj(i -> row(i, family)).toList();
    }

    private Row row(int pair, long family) {
      DocumentWords document = measures.document();
      int a = pairs.get(pair)[0];
      int b = pairs.get(pair)[1];
      ChanceBand band = band(pair);
      boolean defined = !Double.isNaN(values[pair]);
      boolean told = isTold(pair);
      return RowFactory.create(
          document.section(a).documentId(),
          document.id(a),
          document.id(b),
          measure.label(),
          Defined.orNull(values[pair]),
          told ? Defined.orNull(band.low()) : null,
          told ? Defined.orNull(band.high()) : null,
          told ? beyond(values[pair], band) : null,
          told ? Defined.orNull(p[pair]) : null,
          told ? Defined.orNull(q[pair]) : null,
          told ? (Long) family : null,
          defined ? (Integer) rankInA[pair] : null,
          defined ? (Integer) rankInB[pair] : null,
          document.segments(a).size(),
          document.segments(b).size(),
          reason(pair));
    }

    private String reason(int pair) {
      if (Double.isNaN(values[pair])) {
        return measures.reason(measure, pairs.get(pair)[0], pairs.get(pair)[1]);
      }
      if (isTold(pair)) {
        return null;
      }
      return band(pair) == null ? Reasons.TOO_FEW_SEGMENTS : Reasons.NO_CHANCE;
    }

    private String beyond(double value, ChanceBand band) {
      if (value >= band.low() && value <= band.high()) {
        return WITHIN;
      }
      return value > band.high() == measure.isSimilarity() ? NEARER : FARTHER;
    }
  }
}
