package org.annales.comparison;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.annales.corpus.CountedRuns;
import org.annales.corpus.SectionText;
import org.annales.corpus.Segments;

/** What a section has of the items that sets and series are compared in. */
final class SectionItems {
  private SectionItems() {}

  /** A measure of a section, with its sample. */
  record Measured(SetItem.Kind kind, String item, Sample sample) {}

  /** A word or an entity in a section. */
  static final class Occurring {
    private final SetItem.Kind kind;
    private final String item;
    private final boolean chosen;
    private final long[] bySegment;

    private Occurring(SetItem.Kind kind, String item, boolean chosen, long... bySegment) {
      this.kind = kind;
      this.item = item;
      this.chosen = chosen;
      this.bySegment = bySegment;
    }

    /** As an item of a comparison or a series. */
    SetItem in(int comparison) {
      return new SetItem(comparison, kind, item);
    }

    /** Whether the configuration names it. */
    boolean isChosen() {
      return chosen;
    }

    /** How often it stands in each segment. Not to be changed. */
    long[] bySegment() {
      return bySegment;
    }

    long count() {
      return Arrays.stream(bySegment).sum();
    }
  }

  /** The measures that are tested on segments or sentences. */
  static Stream<Measured> measures(MeasuredSection section) {
    return section.samples().entrySet().stream()
        .filter(sample -> sample.getValue().units() != null)
        .map(
            sample ->
                new Measured(
                    SetItem.Kind.ofMeasure(sample.getKey()), sample.getKey(), sample.getValue()));
  }

  /** The entities that are mentioned. */
  static Stream<Occurring> entities(MeasuredSection section) {
    return section.entities().entrySet().stream()
        .map(
            entity ->
                new Occurring(
                    SetItem.Kind.ENTITY,
                    SetItem.withoutDocument(entity.getKey()),
                    section.isChosen(entity.getKey()),
                    entity.getValue()))
        .filter(entity -> entity.count() > 0);
  }

  /**
   * The words that are counted.
   *
   * @param chosen those that the configuration names
   */
  static Stream<Occurring> words(SectionText text, CountedRuns runs, Set<String> chosen) {
    return counts(text, runs).entrySet().stream()
        .map(
            form -> {
              String word = text.forms()[form.getKey()];
              return new Occurring(SetItem.Kind.WORD, word, chosen.contains(word), form.getValue());
            });
  }

  private static Map<Integer, long[]> counts(SectionText text, CountedRuns runs) {
    int segments = Segments.count(runs.count(text));
    Map<Integer, long[]> counts = new HashMap<>();
    runs.forEachToken(
        text,
        (place, at, end) ->
            counts
                .computeIfAbsent(text.tokens()[at], form -> new long[segments])[
                Segments.of(place, segments)]++);
    return counts;
  }
}
