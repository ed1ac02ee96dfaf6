package org.annales.similarity;

import java.util.List;
import org.annales.corpus.Corpus;
import org.annales.corpus.CountedRuns;
import org.annales.settings.Settings;
import org.annales.settings.SimilaritySettings;
import org.annales.table.ResultTable;
import org.annales.text.model.Problem;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/**
 * How the sections of a document are like each other: pairs, groups, and change over their order.
 *
 * <p>Words are counted section by section, in parallel; what is said of sections among themselves
 * is computed document by document.
 */
public final class SectionComparison {
  private static final String KEPT = "likeness";

  private final Corpus corpus;
  private final JavaRDD<DocumentSimilarity> documents;

  public SectionComparison(Corpus corpus, Settings settings) {
    this.corpus = corpus;
    this.documents = corpus.kept(KEPT, () -> found(corpus, settings));
  }

  private static JavaRDD<DocumentSimilarity> found(Corpus corpus, Settings settings) {
    SimilaritySettings wanted = settings.likeness();
    return corpus
        .texts()
        .flatMapToPair(new CountSections(new CountedRuns(settings.quotations())))
        .groupByKey(corpus.partitions())
        .map(document -> new DocumentSimilarity(document._2(), wanted));
  }

  /** What cannot be compared. */
  public JavaRDD<Problem> problems() {
    return documents.flatMap(document -> document.problems().iterator());
  }

  /** The tables; their rows are computed when they are written. */
  public List<ResultTable> tables() {
    return List.of(
        table(
            Similarity.NAME,
            "Pairs of sections: how like they are, and what chance makes of them",
            Similarity.SCHEMA,
            document -> document.similarity().iterator()),
        table(
            Trends.NAME,
            "Words whose rate moves over the order of the sections, or changes at a place",
            Trends.SCHEMA,
            document -> document.trends().iterator()),
        table(
            MapRows.AXES,
            "A map of the sections of each document, by correspondence analysis of their words",
            MapRows.AXES_SCHEMA,
            document -> document.axes().iterator()),
        table(
            MapRows.WORDS,
            "The words that stretch the axes of the map",
            MapRows.WORDS_SCHEMA,
            document -> document.axisWords().iterator()),
        table(
            SectionTree.NAME,
            "The tree of the sections of each document, merge by merge",
            SectionTree.SCHEMA,
            document -> document.clusters().iterator()),
        table(
            WordSpans.NAME,
            "Words that begin later, or end earlier, than an even spread would have it",
            WordSpans.SCHEMA,
            document -> document.spans().iterator()));
  }

  private ResultTable table(
      String name,
      String caption,
      StructType schema,
      FlatMapFunction<DocumentSimilarity, Row> rows) {
    return new ResultTable(
        name, caption, schema, corpus.spark().createDataFrame(documents.flatMap(rows), schema));
  }
}
