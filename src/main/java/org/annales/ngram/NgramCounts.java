package org.annales.ngram;

import static org.annales.ngram.NgramTables.COUNT;
import static org.annales.ngram.NgramTables.N;
import static org.annales.ngram.NgramTables.NGRAM;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.annales.analysis.Analysis;
import org.annales.analysis.AnalysisContext;
import org.annales.corpus.Corpus;
import org.annales.corpus.CountedRuns;
import org.annales.corpus.SectionText;
import org.annales.corpus.StopWords;
import org.annales.settings.Settings;
import org.annales.settings.Settings.CountedUnit;
import org.annales.table.ResultTable;
import org.annales.table.Table;
import org.annales.text.model.Role;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Counts the n-grams of the counted text, by section and over all works.
 *
 * <p>An n-gram is n adjacent counted tokens of one sentence, or with {@code ngrams.skip} n tokens
 * between which at most so many are passed over, or the lemmas of such tokens. Rates refer to the
 * positions of n-grams of the same length ({@link Positions}). With a threshold, an n-gram that
 * occurs fewer times in all documents of the run is left out of {@code ngrams}, and one that occurs
 * fewer times in the works out of {@code ngram_totals}; of those that stand in both, the sections
 * of the works still sum to the total.
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
    JavaRDD<SectionText> texts = corpus.texts();
    if (settings.ngrams().of() == CountedUnit.LEMMA) {
      texts = texts.map(SectionText::ofLemmas);
    }
    return List.of(
        sectionTable(corpus.spark(), texts, settings),
        totalsTable(corpus.spark(), texts, corpus.partitions(), settings));
  }

  private static ResultTable sectionTable(
      SparkSession spark, JavaRDD<SectionText> texts, Settings settings) {
    long minCount = settings.ngrams().minCount();
    LeftOut leftOut = new LeftOut("ngrams");
    Dataset<Row> rows;
    if (!settings.ngrams().bySection()) {
      rows = none(spark, NgramTables.BY_SECTION);
    } else if (minCount > 1) {
      rows = leftOut.kept(frequent(leftOut.all(bySection(spark, texts, settings)), minCount));
    } else {
      rows = bySection(spark, texts, settings);
    }
    return new ResultTable(NgramTables.BY_SECTION, rows).leavingOut(leftOut);
  }

  private static ResultTable totalsTable(
      SparkSession spark, JavaRDD<SectionText> texts, int partitions, Settings settings) {
    long minCount = settings.ngrams().minCount();
    LeftOut leftOut = new LeftOut("totals");
    Dataset<Row> rows;
    if (!settings.ngrams().totals()) {
      rows = none(spark, NgramTables.TOTALS);
    } else if (minCount > 1) {
      rows = leftOut.all(totals(spark, texts, partitions, settings));
      rows = leftOut.kept(rows.filter(col(COUNT).geq(minCount)));
    } else {
      rows = totals(spark, texts, partitions, settings);
    }
    return new ResultTable(NgramTables.TOTALS, rows).leavingOut(leftOut);
  }

  /** The n-grams of each section; each is counted where it lies. */
  static Dataset<Row> bySection(SparkSession spark, JavaRDD<SectionText> texts, Settings settings) {
    StopWords stopwords = new StopWords(settings.stopwords());
    return NgramTables.BY_SECTION
        .of(
            spark,
            texts.mapPartitions(
                new CountNgrams(NgramSpec.of(settings.ngrams()), settings.quotations(), stopwords)))
        .rows();
  }

  /** The n-grams of all works, and how they are spread over sections. */
  static Dataset<Row> totals(
      SparkSession spark, JavaRDD<SectionText> texts, int partitions, Settings settings) {
    NgramSpec reach = NgramSpec.of(settings.ngrams());
    CountedRuns runs = new CountedRuns(settings.quotations());
    StopWords stopwords = new StopWords(settings.stopwords());
    JavaRDD<SectionText> works = texts.filter(text -> text.role().equals(Role.TEXT.label()));
    TextParts found = new TextParts(works.map(text -> SectionPart.of(text, runs, reach)).collect());
    Broadcast<TextParts> parts =
        JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(found);
    return NgramTables.TOTALS
        .of(
            spark,
            works
                .mapPartitionsToPair(new SendWindows(reach, partitions, runs, stopwords, parts))
                .partitionBy(new HashPartitioner(partitions))
                .values()
                .mapPartitions(new TotalNgrams(reach, settings.ngrams().dispersion(), parts)))
        .rows();
  }

  private static <T> Dataset<Row> none(SparkSession spark, Table<T> table) {
    return table
        .of(spark, JavaSparkContext.fromSparkContext(spark.sparkContext()).emptyRDD())
        .rows();
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

  /** What a threshold keeps out: what was counted before it, less what is left after it. */
  private static final class LeftOut implements Supplier<Map<String, Long>> {
    private final Observation before;
    private final Observation after;
    private boolean used;

    LeftOut(String name) {
      this.before = new Observation(name + " before threshold");
      this.after = new Observation(name + " after threshold");
    }

    Dataset<Row> all(Dataset<Row> rows) {
      used = true;
      return observed(rows, before);
    }

    Dataset<Row> kept(Dataset<Row> rows) {
      return observed(rows, after);
    }

    private static Dataset<Row> observed(Dataset<Row> rows, Observation observation) {
      return rows.observe(observation, count(lit(1)).as("rows"), sum(COUNT).as("occurrences"));
    }

    @Override
    public Map<String, Long> get() {
      Map<String, Long> leftOut = new LinkedHashMap<>();
      if (!used) {
        return leftOut;
      }
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
