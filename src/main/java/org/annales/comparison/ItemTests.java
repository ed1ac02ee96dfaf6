package org.annales.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.annales.corpus.Corpus;
import org.annales.corpus.CountedRuns;
import org.annales.corpus.TextColumn;
import org.annales.settings.Settings;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;

/**
 * Tests all measures, words and entities of a plan: each item by itself, in parallel; then all of
 * one kind are corrected jointly and ranked.
 */
final class ItemTests {
  private ItemTests() {}

  static <T extends ItemTest<T>> JavaRDD<T> of(
      ItemPlan<T> plan, Corpus corpus, JavaRDD<MeasuredSection> measured, Settings settings) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(corpus.spark().sparkContext());
    if (plan.isEmpty()) {
      return context.emptyRDD();
    }
    Broadcast<ItemPlan<T>> known = context.broadcast(plan);
    CountedRuns runs = new CountedRuns(settings.quotations());
    Set<String> chosen = new HashSet<>(settings.comparison().words());
    return measured
        .flatMapToPair(
            section ->
                parts(
                    known.value().places(section.place().sectionId()),
                    SectionItem.measuresAndEntities(section)))
        .union(
            corpus
                .texts(TextColumn.TOKENS)
                .filter(text -> !known.value().places(text.sectionId()).isEmpty())
                .flatMapToPair(
                    text ->
                        parts(
                            known.value().places(text.sectionId()),
                            SectionItem.words(text, runs, chosen))))
        .groupByKey(corpus.partitions())
        .map(item -> known.value().test(item._1(), ordered(item._2())))
        .filter(Objects::nonNull)
        .mapToPair(test -> new Tuple2<>(test.item().family(), test))
        .groupByKey(corpus.partitions())
        .values()
        .flatMap(family -> ItemTest.corrected(family).iterator());
  }

  private static Iterator<Tuple2<ComparedItem, ItemPart>> parts(
      List<ItemPlan.Place> places, Stream<SectionItem> items) {
    return items.flatMap(item -> places.stream().map(item::at)).iterator();
  }

  private static List<ItemPart> ordered(Iterable<ItemPart> found) {
    List<ItemPart> parts = new ArrayList<>();
    found.forEach(parts::add);
    parts.sort(Comparator.comparingInt(part -> part.place().order()));
    return parts;
  }
}
