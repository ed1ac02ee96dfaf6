package org.annales.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.annales.analysis.Analysis;
import org.annales.analysis.AnalysisContext;
import org.annales.corpus.Corpus;
import org.annales.corpus.CountedRuns;
import org.annales.corpus.SectionText;
import org.annales.corpus.StopWords;
import org.annales.corpus.TextColumn;
import org.annales.settings.Settings;
import org.annales.settings.TopicSettings;
import org.annales.stats.multivariate.NonnegativeFactorization;
import org.annales.stats.multivariate.SparseRows;
import org.annales.stats.resampling.Seeds;
import org.annales.table.ResultTable;
import org.annales.table.Table;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;

/**
 * Finds the topics of all works of a language: nonnegative matrix factorization of their segments,
 * fitted several times from random starts; only topics that the other fits find again are shown,
 * and only with a higher stability than topics of shuffled words.
 *
 * <p>Words are counted in parallel, the fits run in parallel, each on all sampled segments; then
 * the shares of the topics in every section are computed in parallel.
 */
public final class Topics implements Analysis {
  /** Fits to shuffled words. */
  private static final int OF_SHUFFLED = 3;

  @Override
  public String name() {
    return "topics";
  }

  @Override
  public List<Table<?>> tables() {
    return List.of(Topic.TABLE, SectionTopic.TABLE, TopicModel.TABLE);
  }

  @Override
  public List<ResultTable> run(AnalysisContext context) {
    return context.step("topics", () -> tables(context.corpus(), context.settings()));
  }

  private static List<ResultTable> tables(Corpus corpus, Settings settings) {
    TopicSettings ofTopics = settings.topics();
    JavaRDD<List<SegmentWords>> sections = sections(corpus, settings);
    List<TopicModel> models = new ArrayList<>();
    TreeMap<String, FittedTopics> fitted = new TreeMap<>();
    for (SegmentMatrix matrix : matrices(sections, corpus.partitions(), ofTopics)) {
      if (matrix.isLargeEnough(ofTopics)) {
        fitted.put(matrix.language(), fit(corpus, matrix, ofTopics));
      } else {
        models.add(TopicModel.without(matrix, ofTopics.number(), ofTopics.fits()));
      }
    }
    List<SectionShares> shares = shares(corpus, sections, fitted);
    List<Topic> topics = new ArrayList<>();
    List<SectionTopic> ofSections = new ArrayList<>();
    fitted.forEach(
        (language, found) -> {
          TopicRows rows =
              new TopicRows(
                  found,
                  shares.stream().filter(s -> s.place().language().equals(language)).toList(),
                  ofTopics);
          models.add(rows.model());
          topics.addAll(rows.topics());
          ofSections.addAll(rows.sections());
        });
    return List.of(
        table(corpus, Topic.TABLE, topics),
        table(corpus, SectionTopic.TABLE, ofSections),
        table(corpus, TopicModel.TABLE, models));
  }

  private static <T> ResultTable table(Corpus corpus, Table<T> table, List<T> rows) {
    return table.of(corpus.spark(), context(corpus).parallelize(rows, 1));
  }

  private static JavaSparkContext context(Corpus corpus) {
    return JavaSparkContext.fromSparkContext(corpus.spark().sparkContext());
  }

  /** The segments of each section of the works that has any. */
  private static JavaRDD<List<SegmentWords>> sections(Corpus corpus, Settings settings) {
    CountedRuns runs = new CountedRuns(settings.quotations());
    StopWords stopWords = new StopWords(settings.stopwords());
    return corpus
        .texts(TextColumn.of(settings.ngrams().of()))
        .filter(SectionText::isWork)
        .map(text -> SegmentWords.of(text, runs, stopWords))
        .filter(segments -> !segments.isEmpty());
  }

  /** The matrix of each language, in the order of their codes. */
  private static List<SegmentMatrix> matrices(
      JavaRDD<List<SegmentWords>> sections, int partitions, TopicSettings settings) {
    JavaPairRDD<String, SegmentWords> byLanguage =
        sections
            .flatMap(List::iterator)
            .mapToPair(segment -> new Tuple2<>(segment.language(), segment));
    return byLanguage
        .aggregateByKey(
            new SegmentSample(settings.maxSegments()),
            partitions,
            SegmentSample::with,
            SegmentSample::with)
        .map(sample -> SegmentMatrix.of(sample._1(), sample._2(), settings))
        .collect()
        .stream()
        .sorted(Comparator.comparing(SegmentMatrix::language))
        .toList();
  }

  private static FittedTopics fit(Corpus corpus, SegmentMatrix matrix, TopicSettings settings) {
    String language = matrix.language();
    int number = settings.number();
    int fits = settings.fits();
    Broadcast<SparseRows> rows = context(corpus).broadcast(matrix.rows());
    Broadcast<SparseRows> shuffled = context(corpus).broadcast(matrix.shuffledRows());
    List<double[][]> topics =
        context(corpus)
            .parallelize(IntStream.range(0, fits + OF_SHUFFLED).boxed().toList(), fits)
            .map(
                fit ->
                    new NonnegativeFactorization(
                            fit < fits ? rows.value() : shuffled.value(),
                            number,
                            Seeds.of(language, "topics", String.valueOf(fit)))
                        .topics())
            .collect();
    rows.destroy();
    shuffled.destroy();
    return new FittedTopics(matrix, topics.subList(0, fits), topics.subList(fits, topics.size()));
  }

  /** The shares of the topics in all sections of languages that have topics, in their order. */
  private static List<SectionShares> shares(
      Corpus corpus, JavaRDD<List<SegmentWords>> sections, Map<String, FittedTopics> fitted) {
    if (fitted.isEmpty()) {
      return List.of();
    }
    Broadcast<Map<String, FittedTopics>> known = context(corpus).broadcast(fitted);
    return sections
        .filter(section -> known.value().containsKey(section.get(0).language()))
        .map(section -> SectionShares.of(section, known.value()))
        .collect()
        .stream()
        .sorted(SectionShares.IN_ORDER)
        .toList();
  }
}
