package org.annales.comparison;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.annales.analysis.Analysis;
import org.annales.analysis.AnalysisContext;
import org.annales.analysis.Results;
import org.annales.analysis.RunInputs;
import org.annales.corpus.CacheKey;
import org.annales.corpus.Corpus;
import org.annales.corpus.CountedRuns;
import org.annales.corpus.TextColumn;
import org.annales.settings.ComparisonSettings;
import org.annales.settings.SectionSetSpec;
import org.annales.settings.Settings;
import org.annales.table.ResultTable;
import org.annales.table.Table;
import org.annales.text.model.Problem;
import org.annales.text.model.Role;
import org.annales.text.model.Section;
import org.annales.text.model.Severity;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import scala.Tuple2;

/**
 * Measures the sections of each document, and tests how sections, sets of sections and years
 * differ.
 *
 * <p>Sections are measured in parallel. One task makes the tests of one measure in one document.
 */
public final class Comparison implements Analysis {
  @Override
  public String name() {
    return "comparison";
  }

  @Override
  public List<String> needs() {
    return List.of("sentiment", "entities");
  }

  @Override
  public List<String> mistakes(RunInputs inputs) {
    ComparisonSettings settings = inputs.settings().comparison();
    List<String> ids =
        settings.series().stream()
            .flatMap(series -> new SectionSetSpec(series).documentIds())
            .distinct()
            .toList();
    return Stream.concat(
            inputs.mistakes("comparison.sets", settings.sets()).stream(),
            inputs.unknown("comparison.series", ids).stream())
        .toList();
  }

  @Override
  public List<Table<?>> tables() {
    return List.of(
        SectionMeasure.TABLE,
        MeasureMeaning.TABLE,
        SectionTest.TABLE,
        SetDifference.TABLE,
        SeriesTrend.TABLE,
        SeriesValue.TABLE);
  }

  @Override
  public List<ResultTable> run(AnalysisContext context) {
    Corpus corpus = context.corpus();
    Settings settings = context.settings();
    Results needed = context.results();
    JavaRDD<MeasuredSection> measured =
        corpus.cached(
            new CacheKey<>(MeasuredSection.class, name()),
            () -> measured(corpus, needed, settings));
    return tables(corpus, needed, settings, measured);
  }

  private static List<ResultTable> tables(
      Corpus corpus, Results needed, Settings settings, JavaRDD<MeasuredSection> measured) {
    JavaPairRDD<Tuple2<String, String>, Iterable<Sample>> samples =
        samples(measured, corpus.partitions());
    ComparisonSettings wanted = settings.comparison();
    List<SectionSize> sections =
        wanted.sets().isEmpty() && wanted.series().isEmpty()
            ? List.of()
            : SectionSize.all(corpus, measured);
    JavaRDD<SeriesTrend> trends =
        corpus.cached(
            new CacheKey<>(SeriesTrend.class, "series"),
            () -> ItemTests.of(new SeriesPlan(wanted, sections), corpus, measured, settings));
    return List.of(
        SectionMeasure.TABLE.of(
            corpus.spark(), measured.flatMap(Comparison::measures).union(emptySections(corpus))),
        MeasureMeaning.TABLE.of(corpus.spark(), meanings(corpus, needed)),
        SectionTest.TABLE.of(
            corpus.spark(),
            samples
                .flatMap(measure -> tests(measure, wanted))
                .union(homogeneity(samples, wanted, corpus.partitions()))),
        SetDifference.TABLE.of(
            corpus.spark(),
            ItemTests.of(new SetPlan(wanted, sections), corpus, measured, settings)),
        SeriesTrend.TABLE.of(corpus.spark(), trends),
        SeriesValue.TABLE.of(
            corpus.spark(), trends.flatMap(trend -> SeriesValue.of(trend).iterator())));
  }

  private static JavaRDD<MeasureMeaning> meanings(Corpus corpus, Results needed) {
    return JavaSparkContext.fromSparkContext(corpus.spark().sparkContext())
        .parallelize(MeasureCatalogue.all(), 1)
        .union(
            needed
                .table("sentiment_sections")
                .select("lexicon")
                .javaRDD()
                .map(row -> row.getString(0))
                .distinct(1)
                .map(MeasureCatalogue::ofSentiment));
  }

  private static JavaRDD<MeasuredSection> measured(
      Corpus corpus, Results needed, Settings settings) {
    CountedRuns runs = new CountedRuns(settings.quotations());
    ComparisonSettings wanted = settings.comparison();
    ChosenEntities entities = new ChosenEntities(needed, settings);
    JavaPairRDD<String, SectionProfile> profiles =
        corpus
            .texts(TextColumn.TOKENS)
            .map(text -> SectionProfile.of(text, runs, wanted))
            .filter(Objects::nonNull)
            .mapToPair(profile -> new Tuple2<>(profile.place().sectionId(), profile));
    return profiles
        .cogroup(new SectionAnnotations(corpus, needed).bySection(), corpus.partitions())
        .values()
        .flatMap(
            section ->
                StreamSupport.stream(section._1().spliterator(), false)
                    .map(
                        profile ->
                            new MeasuredSectionBuilder(profile, entities, wanted)
                                .with(section._2()))
                    .iterator());
  }

  private static Iterator<SectionMeasure> measures(MeasuredSection section) {
    return section.values().stream()
        .map(
            value ->
                SectionMeasure.of(section.place().documentId(), section.place().sectionId(), value))
        .iterator();
  }

  /** Gives sections of counted kinds without words a row with the reason. */
  private static JavaRDD<SectionMeasure> emptySections(Corpus corpus) {
    return corpus
        .sections()
        .filter(section -> section.kind().counted() && section.words() == 0)
        .flatMap(Comparison::nothing);
  }

  private static Iterator<SectionMeasure> nothing(Section section) {
    MeasureValue none =
        MeasureValue.plain(Count.WORDS.label(), 0, "count", ComparisonReasons.NO_WORDS);
    return List.of(SectionMeasure.of(section.documentId(), section.sectionId(), none)).iterator();
  }

  /** The samples of the sections of works, by document and measure. */
  private static JavaPairRDD<Tuple2<String, String>, Iterable<Sample>> samples(
      JavaRDD<MeasuredSection> measured, int partitions) {
    return measured
        .filter(section -> section.place().role().equals(Role.TEXT.label()))
        .flatMapToPair(Comparison::samples)
        .groupByKey(partitions);
  }

  private static Iterator<SectionTest> tests(
      Tuple2<Tuple2<String, String>, Iterable<Sample>> measure, ComparisonSettings settings) {
    return new MeasureTests(measure._1()._1(), measure._1()._2(), measure._2(), settings)
        .rows()
        .iterator();
  }

  private static JavaRDD<SectionTest> homogeneity(
      JavaPairRDD<Tuple2<String, String>, Iterable<Sample>> samples,
      ComparisonSettings settings,
      int partitions) {
    return samples
        .mapToPair(
            measure ->
                new Tuple2<>(
                    measure._1()._1(),
                    HomogeneityTest.of(
                        measure._1()._1(), measure._1()._2(), measure._2(), settings)))
        .groupByKey(partitions)
        .flatMap(document -> SectionTest.correctedOfAll(document._2()).iterator());
  }

  private static Iterator<Tuple2<Tuple2<String, String>, Sample>> samples(MeasuredSection section) {
    return section.samples().entrySet().stream()
        .map(
            sample ->
                new Tuple2<>(
                    new Tuple2<>(section.place().documentId(), sample.getKey()), sample.getValue()))
        .iterator();
  }

  @Override
  public JavaRDD<Problem> problems(AnalysisContext context) {
    Corpus corpus = context.corpus();
    Settings settings = context.settings();
    int most = settings.comparison().maxSectionsForPairs();
    return corpus
        .documents()
        .mapToPair(document -> new Tuple2<>(document.documentId(), document))
        .join(
            corpus
                .sections()
                .filter(section -> section.words() > 0)
                .mapToPair(section -> new Tuple2<>(section.documentId(), 1))
                .reduceByKey(Integer::sum, corpus.partitions()))
        .values()
        .filter(found -> found._1().role() == Role.TEXT && found._2() > most)
        .map(found -> notPaired(found._1().documentId(), found._1().path(), found._2(), most))
        .union(corpus.problems(new ComparisonProblems(corpus, settings).all()));
  }

  private static Problem notPaired(String documentId, String path, int sections, int most) {
    return new Problem(
        documentId,
        path,
        null,
        Severity.NOTE,
        "comparison_without_pairs",
        "each of its "
            + sections
            + " counted sections is compared with the rest of the document, and not with each"
            + " other: there are more than "
            + most,
        "raise comparison.max_sections_for_pairs: pairs grow with the square of the sections");
  }
}
