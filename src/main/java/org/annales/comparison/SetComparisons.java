package org.annales.comparison;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.annales.corpus.Corpus;
import org.annales.corpus.CountedRuns;
import org.annales.corpus.SectionText;
import org.annales.ngram.SectionPart;
import org.annales.settings.ComparisonSettings;
import org.annales.settings.Settings;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
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

  JavaRDD<Row> rows() {
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
        .flatMap(
            part ->
                section.samples().entrySet().stream()
                    .filter(sample -> sample.getValue().units() != null)
                    .map(
                        sample ->
                            new Tuple2<>(
                                new SetItem(
                                    part.comparison(),
                                    SetItem.Kind.ofMeasure(sample.getKey()),
                                    sample.getKey()),
                                new Tuple2<>(part.target(), sample.getValue()))))
        .iterator();
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
    Map<Integer, long[]> counts = parts.isEmpty() ? Map.of() : counts(text, runs);
    return parts.stream()
        .flatMap(
            part ->
                counts.entrySet().stream()
                    .map(
                        form ->
                            found(
                                part,
                                SetItem.Kind.WORD,
                                text.forms()[form.getKey()],
                                chosen.contains(text.forms()[form.getKey()]),
                                form.getValue())))
        .iterator();
  }

  private static Map<Integer, long[]> counts(SectionText text, CountedRuns runs) {
    int[] size = {0};
    runs.of(text, (from, to) -> size[0] += to - from);
    int segments = Math.max(1, size[0] / SectionPart.SEGMENT);
    Map<Integer, long[]> counts = new HashMap<>();
    int[] place = {0};
    runs.of(
        text,
        (from, to) -> {
          for (int at = from; at < to; at++) {
            counts
                .computeIfAbsent(text.tokens()[at], form -> new long[segments])[
                SectionPart.segment(place[0]++, segments)]++;
          }
        });
    return counts;
  }

  private static Iterator<Tuple2<SetItem, Occurrences>> entities(
      MeasuredSection section, SetPlan plan) {
    return plan.parts(section.place().sectionId()).stream()
        .flatMap(
            part ->
                section.entities().entrySet().stream()
                    .filter(entity -> Arrays.stream(entity.getValue()).sum() > 0)
                    .map(
                        entity ->
                            found(
                                part,
                                SetItem.Kind.ENTITY,
                                SetItem.withoutDocument(entity.getKey()),
                                section.isChosen(entity.getKey()),
                                entity.getValue())))
        .iterator();
  }

  private static Tuple2<SetItem, Occurrences> found(
      SetPlan.Part part, SetItem.Kind kind, String item, boolean chosen, long... counts) {
    return new Tuple2<>(
        new SetItem(part.comparison(), kind, item),
        new Occurrences(counts, part.firstSegment(), chosen));
  }
}
