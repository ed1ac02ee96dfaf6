package org.annales.comparison;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.annales.corpus.CacheKey;
import org.annales.corpus.Corpus;
import org.annales.corpus.CountedRuns;
import org.annales.corpus.SectionText;
import org.annales.settings.ComparisonSettings;
import org.annales.settings.Settings;
import org.annales.table.ResultTable;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;

/**
 * Measures, words and entities over the years of the documents that the configuration names: each
 * item is tested by itself, in parallel; then all of one kind are corrected together.
 */
final class YearSeries {
  private final Corpus corpus;
  private final Settings settings;
  private final JavaRDD<MeasuredSection> measured;

  YearSeries(Corpus corpus, Settings settings, JavaRDD<MeasuredSection> measured) {
    this.corpus = corpus;
    this.settings = settings;
    this.measured = measured;
  }

  /** The table of trends, and that of the values behind them. */
  List<ResultTable> tables() {
    JavaRDD<SeriesTrend> trends =
        corpus.cached(new CacheKey<>(SeriesTrend.class, "series"), this::trends);
    return List.of(
        SeriesTrend.TABLE.of(corpus.spark(), trends),
        SeriesValue.TABLE.of(
            corpus.spark(), trends.flatMap(trend -> SeriesRows.values(trend).iterator())));
  }

  private JavaRDD<SeriesTrend> trends() {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(corpus.spark().sparkContext());
    if (settings.comparison().series().isEmpty()) {
      return context.emptyRDD();
    }
    SeriesPlan found =
        new SeriesPlan(settings.comparison().series(), SectionSize.all(corpus, measured));
    if (found.isEmpty()) {
      return context.emptyRDD();
    }
    Broadcast<SeriesPlan> plan = context.broadcast(found);
    ComparisonSettings wanted = settings.comparison();
    CountedRuns runs = new CountedRuns(settings.quotations());
    Set<String> chosen = new HashSet<>(wanted.words());
    return measured
        .flatMapToPair(section -> measures(section, plan.value()))
        .union(corpus.texts().flatMapToPair(text -> words(text, runs, plan.value(), chosen)))
        .union(measured.flatMapToPair(section -> entities(section, plan.value())))
        .groupByKey(corpus.partitions())
        .map(item -> new YearsOfItem(item._1(), item._2(), plan.value()).trend(wanted))
        .filter(Objects::nonNull)
        .mapToPair(trend -> new Tuple2<>(trend.item().family(), trend))
        .groupByKey(corpus.partitions())
        .values()
        .flatMap(family -> SeriesRows.of(plan.value(), family).iterator());
  }

  private static Iterator<Tuple2<SetItem, YearPart>> measures(
      MeasuredSection section, SeriesPlan plan) {
    return plan.places(section.place().sectionId()).stream()
        .flatMap(place -> SectionItems.measures(section).map(measure -> found(place, measure)))
        .iterator();
  }

  private static Tuple2<SetItem, YearPart> found(
      SeriesPlan.Place place, SectionItems.Measured measure) {
    return new Tuple2<>(
        new SetItem(place.series(), measure.kind(), measure.item()),
        new YearPart(place, YearSum.of(measure.sample()), false));
  }

  private static Iterator<Tuple2<SetItem, YearPart>> words(
      SectionText text, CountedRuns runs, SeriesPlan plan, Set<String> chosen) {
    List<SeriesPlan.Place> places = plan.places(text.sectionId());
    List<SectionItems.Occurring> words =
        places.isEmpty() ? List.of() : SectionItems.words(text, runs, chosen).toList();
    return places.stream()
        .flatMap(place -> words.stream().map(word -> found(place, word)))
        .iterator();
  }

  private static Iterator<Tuple2<SetItem, YearPart>> entities(
      MeasuredSection section, SeriesPlan plan) {
    return plan.places(section.place().sectionId()).stream()
        .flatMap(place -> SectionItems.entities(section).map(entity -> found(place, entity)))
        .iterator();
  }

  private static Tuple2<SetItem, YearPart> found(
      SeriesPlan.Place place, SectionItems.Occurring item) {
    return new Tuple2<>(
        item.in(place.series()), new YearPart(place, YearSum.of(item.count()), item.isChosen()));
  }
}
