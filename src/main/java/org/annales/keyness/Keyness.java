package org.annales.keyness;

import java.util.List;
import org.annales.analysis.Analysis;
import org.annales.analysis.Results;
import org.annales.corpus.Corpus;
import org.annales.corpus.CountedRuns;
import org.annales.corpus.SectionText;
import org.annales.corpus.StopWords;
import org.annales.settings.Settings;
import org.annales.table.CatalystRows;
import org.annales.table.ResultTable;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Finds the words and phrases that mark a section: that stand in it more often, or less, than in
 * the rest of its document, or in what else the configuration compares it with.
 *
 * <p>Target and reference of a comparison are counted in one task; a document's sections are
 * counted once for many comparisons.
 */
public final class Keyness implements Analysis {
  @Override
  public String name() {
    return "keyness";
  }

  @Override
  public List<ResultTable> run(Corpus corpus, Results needed, Settings settings) {
    return List.of(
        new ResultTable(
            KeynessTable.NAME,
            KeynessTable.CAPTION,
            KeynessTable.SCHEMA,
            compared(corpus.spark(), corpus.texts(), corpus.partitions(), settings)));
  }

  /** The terms that mark the targets of a run. */
  static Dataset<Row> compared(
      SparkSession spark, JavaRDD<SectionText> texts, int partitions, Settings settings) {
    CountedRuns runs = new CountedRuns(settings.quotations());
    Sections sections = new Sections(texts.map(text -> CountedSection.of(text, runs)).collect());
    Plan found = new Comparisons(sections, settings.keyness(), partitions).plan();
    if (found.isEmpty()) {
      return CatalystRows.none(spark, KeynessTable.SCHEMA);
    }
    Broadcast<Plan> plan = JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(found);
    JavaRDD<Row> rows =
        texts
            .flatMapToPair(new SendSections(plan))
            .repartitionAndSortWithinPartitions(found.partitioner())
            .mapPartitions(
                new ScorePools(
                    plan, settings.keyness(), runs, new StopWords(settings.stopwords())));
    return spark.createDataFrame(rows, KeynessTable.SCHEMA);
  }
}
