package org.annales.ngram;

import static org.annales.ngram.NgramTable.COUNT;
import static org.annales.ngram.NgramTable.DOCUMENTS;
import static org.annales.ngram.NgramTable.DOCUMENT_ID;
import static org.annales.ngram.NgramTable.N;
import static org.annales.ngram.NgramTable.NGRAM;
import static org.annales.ngram.NgramTable.PER_MILLION;
import static org.annales.ngram.NgramTable.SECTIONS;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.annales.analysis.Analysis;
import org.annales.analysis.Results;
import org.annales.corpus.Corpus;
import org.annales.corpus.SentenceTable;
import org.annales.settings.Settings;
import org.annales.settings.Settings.Ngrams;
import org.annales.table.LocalRows;
import org.annales.table.ResultTable;
import org.annales.text.Role;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/**
 * Counts the n-grams of the counted text, by section and over all works.
 *
 * <p>An n-gram is n adjacent counted tokens of one sentence. Rates refer to the positions of
 * n-grams of the same length: for a sentence of t tokens max(0, t − n + 1). With a threshold, an
 * n-gram that occurs fewer times in all documents of the run is left out of both tables; for those
 * that remain, the sections still sum to the total.
 */
public final class NgramCounts implements Analysis {
  private static final String IN_ALL = "in_all";

  @Override
  public String name() {
    return "ngrams";
  }

  @Override
  public List<ResultTable> run(Corpus corpus, Results needed, Settings settings) {
    Ngrams ngrams = settings.ngrams();
    Dataset<Row> counted = counted(corpus.sentences());
    Dataset<Row> bySection = bySection(counted, settings);
    List<ResultTable> tables = new ArrayList<>();
    tables.add(sectionTable(bySection, ngrams));
    tables.add(totalsTable(bySection, counted, corpus.count(Role.TEXT), settings));
    return tables;
  }

  private static ResultTable sectionTable(Dataset<Row> bySection, Ngrams ngrams) {
    Dataset<Row> wanted = ngrams.bySection() ? bySection : bySection.limit(0);
    if (ngrams.minCount() == 1 || !ngrams.bySection()) {
      return new ResultTable(NgramTable.NAME, NgramTable.CAPTION, NgramTable.SCHEMA, wanted);
    }
    LeftOut leftOut = new LeftOut("ngrams");
    Dataset<Row> frequent = leftOut.kept(frequent(leftOut.all(wanted), ngrams.minCount()));
    return new ResultTable(
        NgramTable.NAME, NgramTable.CAPTION, NgramTable.SCHEMA, frequent, leftOut::counts);
  }

  private static ResultTable totalsTable(
      Dataset<Row> bySection, Dataset<Row> counted, long works, Settings settings) {
    Ngrams ngrams = settings.ngrams();
    Dataset<Row> inWorks = bySection.filter(col(Corpus.ROLE).equalTo(Role.TEXT.label()));
    if (!ngrams.totals()) {
      Dataset<Row> none = totals(inWorks.limit(0), works).withColumn(PER_MILLION, lit(0.0));
      return totalsTable(none, new LeftOut("totals"), 1);
    }
    LeftOut leftOut = new LeftOut("totals");
    Dataset<Row> totals = totals(inWorks, works);
    if (ngrams.minCount() > 1) {
      totals = leftOut.kept(leftOut.all(totals).filter(col(COUNT).geq(ngrams.minCount())));
    }
    Dataset<Row> rated = totals.withColumn(PER_MILLION, perMillion(positions(counted, settings)));
    return totalsTable(rated, leftOut, ngrams.minCount());
  }

  private static ResultTable totalsTable(Dataset<Row> rows, LeftOut leftOut, long minCount) {
    return new ResultTable(
        NgramTable.TOTALS_NAME,
        NgramTable.TOTALS_CAPTION,
        NgramTable.TOTALS_SCHEMA,
        rows,
        minCount == 1 ? Map::of : leftOut::counts);
  }

  private static Dataset<Row> counted(Dataset<Row> sentences) {
    return sentences
        .filter(col(SentenceTable.COUNTED))
        .select(CountNgrams.INPUT.stream().map(name -> col(name)).toArray(Column[]::new));
  }

  /**
   * The n-grams of each section, with the role of its document; sections lie whole in partitions.
   */
  static Dataset<Row> bySection(Dataset<Row> counted, Settings settings) {
    StructType schema = NgramTable.SCHEMA.add(Corpus.ROLE, StringType, true);
    return counted.mapPartitions(
        new CountNgrams(
            settings.ngrams().min(),
            settings.ngrams().max(),
            settings.quotations(),
            StopWords.of(settings.stopwords())),
        Encoders.row(schema));
  }

  /** Section counts summed to (n, ngram, count, documents, sections). */
  static Dataset<Row> totals(Dataset<Row> bySection, long works) {
    Column[] ngram = {col(N), col(NGRAM)};
    if (works <= 1) {
      return bySection
          .groupBy(ngram)
          .agg(sum(COUNT).as(COUNT), count(lit(1)).as(SECTIONS))
          .withColumn(DOCUMENTS, lit(1L));
    }
    // Both sums find their rows together after the one shuffle by n-gram.
    return bySection
        .repartition(ngram)
        .groupBy(col(N), col(NGRAM), col(DOCUMENT_ID))
        .agg(sum(COUNT).as(COUNT), count(lit(1)).as(SECTIONS))
        .groupBy(ngram)
        .agg(sum(COUNT).as(COUNT), sum(SECTIONS).as(SECTIONS), count(lit(1)).as(DOCUMENTS));
  }

  private static Dataset<Row> frequent(Dataset<Row> bySection, long minCount) {
    Dataset<Row> inAll =
        bySection
            .groupBy(col(N).as("n_"), col(NGRAM).as("ngram_"))
            .agg(sum(COUNT).as(IN_ALL))
            .filter(col(IN_ALL).geq(minCount));
    return bySection.join(
        inAll, col(N).equalTo(col("n_")).and(col(NGRAM).equalTo(col("ngram_"))), "left_semi");
  }

  /** Positions of n-grams by length, over the counted text of the works. */
  private static Map<Integer, Long> positions(Dataset<Row> counted, Settings settings) {
    Dataset<Row> perPartition =
        counted
            .filter(col(Corpus.ROLE).equalTo(Role.TEXT.label()))
            .mapPartitions(
                new CountPositions(settings.ngrams().max(), settings.quotations()),
                Encoders.row(CountPositions.SCHEMA))
            .groupBy(CountPositions.N)
            .agg(sum(CountPositions.POSITIONS).as(CountPositions.POSITIONS));
    Map<Integer, Long> positions = new LinkedHashMap<>();
    for (Row row : LocalRows.of(perPartition, Ngrams.LONGEST)) {
      positions.put(row.getInt(0), row.getLong(1));
    }
    return positions;
  }

  private static Column perMillion(Map<Integer, Long> positions) {
    Column ofLength = lit(null).cast("long");
    for (Map.Entry<Integer, Long> entry : positions.entrySet()) {
      ofLength = when(col(N).equalTo(entry.getKey()), entry.getValue()).otherwise(ofLength);
    }
    return col(COUNT).multiply(1e6).divide(ofLength);
  }

  /** What a threshold keeps out: what was counted before it, less what is left after it. */
  private static final class LeftOut {
    private final Observation before;
    private final Observation after;

    LeftOut(String name) {
      this.before = new Observation(name + " before threshold");
      this.after = new Observation(name + " after threshold");
    }

    Dataset<Row> all(Dataset<Row> rows) {
      return observed(rows, before);
    }

    Dataset<Row> kept(Dataset<Row> rows) {
      return observed(rows, after);
    }

    private static Dataset<Row> observed(Dataset<Row> rows, Observation observation) {
      return rows.observe(observation, count(lit(1)).as("rows"), sum(COUNT).as("occurrences"));
    }

    Map<String, Long> counts() {
      Map<String, Long> leftOut = new LinkedHashMap<>();
      for (String name : List.of("rows", "occurrences")) {
        leftOut.put(name, observed(before, name) - observed(after, name));
      }
      return leftOut;
    }

    private static long observed(Observation observation, String name) {
      try {
        Object value = observation.getAsJava().get(name);
        return value == null ? 0 : (Long) value;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }
}
