package org.annales.comparison;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.annales.corpus.Corpus;
import org.annales.corpus.CountedRuns;
import org.annales.corpus.SectionText;
import org.annales.settings.ComparisonSettings;
import org.annales.settings.Settings;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;

/**
 * All that differs between sets of sections that the configuration names: each item is tested by
 * itself, in parallel; then all of one kind are corrected together and put in order.
 */
final class SetComparisons {
  private final Corpus corpus;
  private final Settings settings;
  private final JavaRDD<MeasuredSection> measured;

  SetComparisons(Corpus corpus, Settings settings, JavaRDD<MeasuredSection> measured) {
    this.corpus = corpus;
    this.settings = settings;
    this.measured = measured;
  }

  JavaRDD<SetDifference> rows() {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(corpus.spark().sparkContext());
    if (settings.comparison().sets().isEmpty()) {
      return context.emptyRDD();
    }
    Broadcast<SetPlan> plan =
        context.broadcast(
            new SetPlan(settings.comparison().sets(), SectionSize.all(corpus, measured)));
    return measures(plan)
        .union(occurrences(plan))
        .mapToPair(difference -> new Tuple2<>(difference.item().family(), difference))
        .groupByKey(corpus.partitions())
        .values()
        .flatMap(family -> new DifferenceRows(plan.value(), family).rows().iterator());
  }

  private JavaRDD<Difference> measures(Broadcast<SetPlan> plan) {
    JavaPairRDD<SetItem, Tuple2<Boolean, Sample>> samples =
        measured.flatMapToPair(section -> samples(section, plan.value()));
    ComparisonSettings wanted = settings.comparison();
    return samples
        .groupByKey(corpus.partitions())
        .map(
            found ->
                new SetDifferences(plan.value(), wanted)
                    .of(found._1(), side(found._2(), true), side(found._2(), false)));
  }

  private static List<Sample> side(Iterable<Tuple2<Boolean, Sample>> both, boolean target) {
    return StreamSupport.stream(both.spliterator(), false)
        .filter(sample -> sample._1() == target)
        .map(Tuple2::_2)
        .toList();
  }

  private static Iterator<Tuple2<SetItem, Tuple2<Boolean, Sample>>> samples(
      MeasuredSection section, SetPlan plan) {
    return plan.parts(section.place().sectionId()).stream()
        .flatMap(part -> SectionItems.measures(section).map(measure -> found(part, measure)))
        .iterator();
  }

  private static Tuple2<SetItem, Tuple2<Boolean, Sample>> found(
      SetPlan.Part part, SectionItems.Measured measure) {
    return new Tuple2<>(
        new SetItem(part.comparison(), measure.kind(), measure.item()),
        new Tuple2<>(part.target(), measure.sample()));
  }

  private JavaRDD<Difference> occurrences(Broadcast<SetPlan> plan) {
    CountedRuns runs = new CountedRuns(settings.quotations());
    ComparisonSettings wanted = settings.comparison();
    Set<String> chosen = new HashSet<>(wanted.words());
    return corpus
        .texts()
        .flatMapToPair(text -> words(text, runs, plan.value(), chosen))
        .union(measured.flatMapToPair(section -> entities(section, plan.value())))
        .groupByKey(corpus.partitions())
        .map(found -> new SetDifferences(plan.value(), wanted).of(found._1(), found._2()))
        .filter(Objects::nonNull);
  }

  private static Iterator<Tuple2<SetItem, Occurrences>> words(
      SectionText text, CountedRuns runs, SetPlan plan, Set<String> chosen) {
    List<SetPlan.Part> parts = plan.parts(text.sectionId());
    List<SectionItems.Occurring> words =
        parts.isEmpty() ? List.of() : SectionItems.words(text, runs, chosen).toList();
    return parts.stream().flatMap(part -> words.stream().map(word -> found(part, word))).iterator();
  }

  private static Iterator<Tuple2<SetItem, Occurrences>> entities(
      MeasuredSection section, SetPlan plan) {
    return plan.parts(section.place().sectionId()).stream()
        .flatMap(part -> SectionItems.entities(section).map(entity -> found(part, entity)))
        .iterator();
  }

  private static Tuple2<SetItem, Occurrences> found(
      SetPlan.Part part, SectionItems.Occurring item) {
    return new Tuple2<>(
        item.in(part.comparison()),
        new Occurrences(item.bySegment(), part.firstSegment(), item.isChosen()));
  }
}
