package org.annales.ngram;

import static org.annales.ngram.NgramTables.COUNT;
import static org.annales.ngram.NgramTables.N;
import static org.annales.ngram.NgramTables.NGRAM;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.annales.analysis.Analysis;
import org.annales.analysis.AnalysisContext;
import org.annales.corpus.Corpus;
import org.annales.corpus.CountedRuns;
import org.annales.corpus.RowTally;
import org.annales.corpus.SectionText;
import org.annales.corpus.SendWindows;
import org.annales.corpus.SendWindows.Route;
import org.annales.corpus.StopWords;
import org.annales.corpus.TextColumn;
import org.annales.settings.NgramSettings;
import org.annales.settings.Settings;
import org.annales.table.ResultTable;
import org.annales.table.Table;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Counts the n-grams of the counted text, by section and over all works.
 *
 * <p>An n-gram is n adjacent counted tokens of one sentence, or with {@code ngrams.skip} n tokens
 * between which at most so many are passed over, or the lemmas of such tokens. Rates refer to the
 * positions of n-grams of the same length ({@link Positions}). With a threshold for its length, an
 * n-gram that occurs fewer times in all documents of the run is left out of {@code ngrams}, and one
 * that occurs fewer times in the works out of {@code ngram_totals}; of those that stand in both,
 * the sections of the works still sum to the total.
 */
public final class NgramCounts implements Analysis {
  private static final String IN_ALL = "in_all";

  @Override
  public String name() {
    return "ngrams";
  }

  @Override
  public List<Table<?>> tables() {
    return List.of(NgramTables.BY_SECTION, NgramTables.TOTALS);
  }

  @Override
  public List<ResultTable> run(AnalysisContext context) {
    Corpus corpus = context.corpus();
    Settings settings = context.settings();
    JavaRDD<SectionText> texts = corpus.texts(TextColumn.of(settings.ngrams().of()));
    return List.of(
        sectionTable(corpus.spark(), texts, settings),
        totalsTable(corpus.spark(), texts, corpus.partitions(), settings));
  }

  private static ResultTable sectionTable(
      SparkSession spark, JavaRDD<SectionText> texts, Settings settings) {
    NgramSettings ngrams = settings.ngrams();
    if (!ngrams.bySection()) {
      return none(spark, NgramTables.BY_SECTION);
    }
    Dataset<Row> all = bySection(spark, texts, settings);
    return aboveThreshold(NgramTables.BY_SECTION, all, ngrams, rows -> frequent(rows, ngrams));
  }

  private static ResultTable totalsTable(
      SparkSession spark, JavaRDD<SectionText> texts, int partitions, Settings settings) {
    NgramSettings ngrams = settings.ngrams();
    if (!ngrams.totals()) {
      return none(spark, NgramTables.TOTALS);
    }
    Dataset<Row> all = totals(spark, texts, partitions, settings);
    return aboveThreshold(
        NgramTables.TOTALS, all, ngrams, rows -> rows.filter(reaches(COUNT, ngrams)));
  }

  private static ResultTable aboveThreshold(
      Table<?> table,
      Dataset<Row> all,
      NgramSettings ngrams,
      UnaryOperator<Dataset<Row>> threshold) {
    if (!ngrams.hasThreshold()) {
      return new ResultTable(table, all);
    }
    LeftOut leftOut = LeftOut.of(table.name());
    Dataset<Row> kept = threshold.apply(LeftOut.observed(all, leftOut.before));
    return new ResultTable(table, LeftOut.observed(kept, leftOut.after)).leavingOut(leftOut);
  }

  /** The n-grams of each section; each is counted where it lies. */
  static Dataset<Row> bySection(SparkSession spark, JavaRDD<SectionText> texts, Settings settings) {
    CountNgrams count =
        new CountNgrams(
            NgramSpec.of(settings.ngrams()),
            new CountedRuns(settings.quotations()),
            new StopWords(settings.stopwords()));
    return NgramTables.BY_SECTION.of(spark, texts.mapPartitions(count)).rows();
  }

  /** The n-grams of all works, and how they are spread over sections. */
  static Dataset<Row> totals(
      SparkSession spark, JavaRDD<SectionText> texts, int partitions, Settings settings) {
    NgramSpec spec = NgramSpec.of(settings.ngrams());
    CountedRuns runs = new CountedRuns(settings.quotations());
    JavaRDD<SectionText> works = texts.filter(SectionText::isWork);
    TextParts found = new TextParts(works.map(text -> SectionPart.of(text, runs, spec)).collect());
    Broadcast<TextParts> parts =
        JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(found);
    SendWindows send =
        new SendWindows(
            spec.width(),
            spec.skip() > 0,
            runs,
            new StopWords(settings.stopwords()),
            partitions,
            text -> List.of(new Route(parts.value().number(text.sectionId()), 0, partitions)));
    return NgramTables.TOTALS
        .of(
            spark,
            works
                .mapPartitionsToPair(send)
                .partitionBy(new HashPartitioner(partitions))
                .values()
                .mapPartitions(new TotalNgrams(spec, settings.ngrams().dispersion(), parts)))
        .rows();
  }

  private static <T> ResultTable none(SparkSession spark, Table<T> table) {
    return table.of(spark, JavaSparkContext.fromSparkContext(spark.sparkContext()).emptyRDD());
  }

  /** Whether a count reaches the threshold of the row's length. */
  private static Column reaches(String count, NgramSettings ngrams) {
    Column least = lit(ngrams.minCount(ngrams.max()));
    for (int length = ngrams.max() - 1; length >= ngrams.min(); length--) {
      least = when(col(N).equalTo(length), ngrams.minCount(length)).otherwise(least);
    }
    return col(count).geq(least);
  }

  private static Dataset<Row> frequent(Dataset<Row> bySection, NgramSettings ngrams) {
    Dataset<Row> inAll =
        bySection
            .groupBy(col(N), col(NGRAM))
            .agg(sum(COUNT).as(IN_ALL))
            .filter(reaches(IN_ALL, ngrams))
            .select(col(N).as("n_"), col(NGRAM).as("ngram_"));
    return bySection.join(
        inAll, col(N).equalTo(col("n_")).and(col(NGRAM).equalTo(col("ngram_"))), "left_semi");
  }

  /** Counts the rows before and after a threshold. */
  private record LeftOut(Observation before, Observation after)
      implements Supplier<Map<String, Long>> {
    static LeftOut of(String table) {
      return new LeftOut(
          new Observation(table + " before threshold"),
          new Observation(table + " after threshold"));
    }

    private static Dataset<Row> observed(Dataset<Row> rows, Observation observation) {
      return rows.observe(observation, count(lit(1)).as("rows"), sum(COUNT).as("occurrences"));
    }

    @Override
    public Map<String, Long> get() {
      return tally(before).leftOut(tally(after));
    }

    private static RowTally tally(Observation observation) {
      try {
        Map<String, Object> values = observation.getAsJava();
        Long occurrences = (Long) values.get("occurrences");
        return new RowTally((Long) values.get("rows"), occurrences == null ? 0 : occurrences);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }
}
