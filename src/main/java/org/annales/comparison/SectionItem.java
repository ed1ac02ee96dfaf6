package org.annales.comparison;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.annales.corpus.CountedRuns;
import org.annales.corpus.SectionText;
import org.annales.corpus.Segments;
import scala.Tuple2;

/** A measure, a word or an entity of a section: the input of tests of sets and series. */
final class SectionItem {
  private final ComparedItem.Kind kind;
  private final String item;
  private final boolean chosen;
  private final Sample sample;
  private final long[] bySegment;

  private SectionItem(
      ComparedItem.Kind kind, String item, boolean chosen, Sample sample, long... bySegment) {
    this.kind = kind;
    this.item = item;
    this.chosen = chosen;
    this.sample = sample;
    this.bySegment = bySegment;
  }

  /** The measures that are tested on segments or sentences, and the entities that are mentioned. */
  static Stream<SectionItem> measuresAndEntities(MeasuredSection section) {
    return Stream.concat(
        section.samples().entrySet().stream()
            .filter(sample -> sample.getValue().units() != null)
            .map(
                sample ->
                    new SectionItem(
                        ComparedItem.Kind.ofMeasure(sample.getKey()),
                        sample.getKey(),
                        false,
                        sample.getValue())),
        section.entities().entrySet().stream()
            .filter(entity -> Arrays.stream(entity.getValue()).sum() > 0)
            .map(
                entity ->
                    new SectionItem(
                        ComparedItem.Kind.ENTITY,
                        ComparedItem.withoutDocument(entity.getKey()),
                        section.isChosen(entity.getKey()),
                        null,
                        entity.getValue())));
  }

  /** The words that are counted; {@code chosen}: those that the configuration names. */
  static Stream<SectionItem> words(SectionText text, CountedRuns runs, Set<String> chosen) {
    int segments = Segments.count(runs.count(text));
    Map<Integer, long[]> counts = new HashMap<>();
    runs.forEachToken(
        text,
        (place, at, end) ->
            counts
                .computeIfAbsent(text.tokens()[at], form -> new long[segments])[
                Segments.of(place, segments)]++);
    return counts.entrySet().stream()
        .map(
            form -> {
              String word = text.forms()[form.getKey()];
              return new SectionItem(
                  ComparedItem.Kind.WORD, word, chosen.contains(word), null, form.getValue());
            });
  }

  /** The item in a comparison or a series that has the section at a place. */
  Tuple2<ComparedItem, ItemPart> at(ItemPlan.Place place) {
    return new Tuple2<>(
        new ComparedItem(place.comparison(), kind, item),
        new ItemPart(
            place,
            chosen,
            sample,
            sample == null ? new SegmentOccurrences(bySegment, place.order()) : null));
  }
}
