package org.annales.similarity;

import java.util.List;
import org.annales.analysis.Analysis;
import org.annales.analysis.AnalysisContext;
import org.annales.corpus.CacheKey;
import org.annales.corpus.Corpus;
import org.annales.corpus.CountedRuns;
import org.annales.corpus.TextColumn;
import org.annales.settings.SimilaritySettings;
import org.annales.table.ResultTable;
import org.annales.table.Table;
import org.annales.text.model.Problem;
import org.annales.text.model.Role;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.SparkSession;
import scala.Tuple2;

/**
 * Measures how similar the sections of a document are: pairs, clusters, a map, and the change of
 * words over the order of sections.
 *
 * <p>Words are counted section by section, in parallel; sections are compared document by document.
 */
public final class Similarity implements Analysis {
  @Override
  public String name() {
    return "similarity";
  }

  @Override
  public List<Table<?>> tables() {
    return List.of(
        SectionPair.TABLE,
        WordTrend.TABLE,
        MapSection.TABLE,
        MapWord.TABLE,
        SectionCluster.TABLE,
        WordSpan.TABLE);
  }

  @Override
  public List<ResultTable> run(AnalysisContext context) {
    JavaRDD<DocumentSimilarity> documents = documents(context);
    SparkSession spark = context.corpus().spark();
    return List.of(
        table(spark, SectionPair.TABLE, documents, d -> d.pairs().iterator()),
        table(spark, WordTrend.TABLE, documents, d -> d.trends().iterator()),
        table(spark, MapSection.TABLE, documents, d -> d.map().iterator()),
        table(spark, MapWord.TABLE, documents, d -> d.mapWords().iterator()),
        table(spark, SectionCluster.TABLE, documents, d -> d.clusters().iterator()),
        table(spark, WordSpan.TABLE, documents, d -> d.spans().iterator()));
  }

  private static <T> ResultTable table(
      SparkSession spark,
      Table<T> table,
      JavaRDD<DocumentSimilarity> documents,
      FlatMapFunction<DocumentSimilarity, T> rows) {
    return table.of(spark, documents.flatMap(rows));
  }

  @Override
  public JavaRDD<Problem> problems(AnalysisContext context) {
    return documents(context).flatMap(document -> document.problems().iterator());
  }

  private JavaRDD<DocumentSimilarity> documents(AnalysisContext context) {
    Corpus corpus = context.corpus();
    SimilaritySettings settings = context.settings().similarity();
    CountedRuns runs = new CountedRuns(context.settings().quotations());
    return corpus.cached(
        new CacheKey<>(DocumentSimilarity.class, name()),
        () ->
            corpus
                .texts(TextColumn.TOKENS)
                .filter(text -> text.role().equals(Role.TEXT.label()))
                .map(text -> SectionWords.of(text, runs))
                .filter(words -> words.tokens() > 0)
                .mapToPair(words -> new Tuple2<>(words.place().documentId(), words))
                .groupByKey(corpus.partitions())
                .map(document -> new DocumentSimilarity(document._2(), settings)));
  }
}
