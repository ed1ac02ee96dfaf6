package org.annales.collocation;

import java.util.List;
import org.annales.analysis.Analysis;
import org.annales.analysis.AnalysisContext;
import org.annales.corpus.Corpus;
import org.annales.corpus.SectionText;
import org.annales.corpus.TextColumn;
import org.annales.settings.Settings;
import org.annales.table.ResultTable;
import org.annales.table.Table;
import org.annales.text.model.Problem;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.SparkSession;

/**
 * Finds the words of the works that co-occur more often, or less often, than expected by chance.
 *
 * <p>It counts slots (see {@link Span}): the contingency table of a pair compares the slots around
 * the node with those that hold the collocate, so that none of its cells is negative.
 */
public final class CollocationCounts implements Analysis {
  @Override
  public String name() {
    return CollocationRow.OF_WORKS.name();
  }

  @Override
  public List<Table<?>> tables() {
    return List.of(CollocationRow.OF_WORKS, CollocationRow.BY_SECTION);
  }

  @Override
  public JavaRDD<Problem> problems(AnalysisContext context) {
    Corpus corpus = context.corpus();
    Settings settings = context.settings();
    return corpus.problems(MissingNodes.of(works(corpus, settings), CountingSpec.of(settings)));
  }

  @Override
  public List<ResultTable> run(AnalysisContext context) {
    Corpus corpus = context.corpus();
    Settings settings = context.settings();
    JavaRDD<SectionText> works = works(corpus, settings);
    return context
        .step(
            "collocation pairs",
            () -> new CountedPairs(corpus.spark(), works, corpus.partitions(), settings))
        .tables();
  }

  /** The tables of some sections; {@code partitions}: at least so many tasks count them. */
  static List<ResultTable> tables(
      SparkSession spark, JavaRDD<SectionText> texts, int partitions, Settings settings) {
    return new CountedPairs(spark, texts.filter(SectionText::isWork), partitions, settings)
        .tables();
  }

  private static JavaRDD<SectionText> works(Corpus corpus, Settings settings) {
    return corpus.texts(TextColumn.of(settings.collocations().of())).filter(SectionText::isWork);
  }
}
