package org.annales.ngram;

import java.util.List;
import org.annales.analysis.Analysis;
import org.annales.analysis.AnalysisContext;
import org.annales.corpus.Corpus;
import org.annales.corpus.CountedRuns;
import org.annales.corpus.FormBlock;
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
    NgramSettings ngrams = context.settings().ngrams();
    Counting counting =
        new Counting(
            corpus.spark(),
            corpus.texts(TextColumn.of(ngrams.of())),
            corpus.partitions(),
            context.settings());
    return List.of(
        ngrams.bySection() ? counting.bySection() : none(corpus.spark(), NgramTables.BY_SECTION),
        ngrams.totals() ? counting.totals() : none(corpus.spark(), NgramTables.TOTALS));
  }

  /** Counts the n-grams of texts. */
  record Counting(
      SparkSession spark, JavaRDD<SectionText> texts, int partitions, Settings settings) {

    /**
     * The n-grams of each section. Without a threshold each section is counted where it lies; with
     * one, all occurrences of an n-gram have to meet in one task.
     */
    ResultTable bySection() {
      if (!settings.ngrams().hasThreshold()) {
        CountNgrams count = new CountNgrams(spec(), runs(), new StopWords(settings.stopwords()));
        return NgramTables.BY_SECTION.of(spark, texts.mapPartitions(count));
      }
      NgramThreshold threshold = threshold();
      Broadcast<TextParts> parts = parts(texts);
      FrequentNgrams count = new FrequentNgrams(spec(), threshold, parts);
      return NgramTables.BY_SECTION
          .of(spark, windows(texts, parts).mapPartitions(count))
          .leavingOut(threshold);
    }

    /** The n-grams of all works, and how they are spread over sections. */
    ResultTable totals() {
      NgramThreshold threshold = threshold();
      JavaRDD<SectionText> works = texts.filter(SectionText::isWork);
      Broadcast<TextParts> parts = parts(works);
      TotalNgrams count = new TotalNgrams(spec(), settings.ngrams().dispersion(), threshold, parts);
      return NgramTables.TOTALS
          .of(spark, windows(works, parts).mapPartitions(count))
          .leavingOut(threshold);
    }

    private NgramSpec spec() {
      return NgramSpec.of(settings.ngrams());
    }

    private CountedRuns runs() {
      return new CountedRuns(settings.quotations());
    }

    private NgramThreshold threshold() {
      return NgramThreshold.of(settings.ngrams(), spark.sparkContext());
    }

    private Broadcast<TextParts> parts(JavaRDD<SectionText> of) {
      CountedRuns runs = runs();
      NgramSpec spec = spec();
      TextParts found = new TextParts(of.map(text -> SectionPart.of(text, runs, spec)).collect());
      return JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(found);
    }

    /** The windows of texts, each in the partition of its first token. */
    private JavaRDD<FormBlock> windows(JavaRDD<SectionText> of, Broadcast<TextParts> parts) {
      int tasks = partitions;
      SendWindows send =
          new SendWindows(
              spec().width(),
              spec().skip() > 0,
              runs(),
              new StopWords(settings.stopwords()),
              tasks,
              text -> List.of(new Route(parts.value().number(text.sectionId()), 0, tasks)));
      return of.mapPartitionsToPair(send).partitionBy(new HashPartitioner(tasks)).values();
    }
  }

  private static <T> ResultTable none(SparkSession spark, Table<T> table) {
    return table.of(spark, JavaSparkContext.fromSparkContext(spark.sparkContext()).emptyRDD());
  }
}
