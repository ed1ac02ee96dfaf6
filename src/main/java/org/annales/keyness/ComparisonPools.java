package org.annales.keyness;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annales.corpus.SectionSelector;
import org.annales.ngram.SectionPart;
import org.annales.settings.ComparisonSpec;
import org.annales.settings.KeynessSettings;
import org.annales.settings.SectionSetSpec;
import org.annales.text.model.Document;

/** Selects the comparisons of a run: the pools that the configuration asks for. */
final class ComparisonPools {
  private final SectionNumbering sections;
  private final KeynessSettings settings;
  private final int tasks;
  private final SectionSelector selector;

  ComparisonPools(
      SectionNumbering sections, List<Document> documents, KeynessSettings settings, int tasks) {
    this.sections = sections;
    this.settings = settings;
    this.tasks = tasks;
    this.selector = new SectionSelector("keyness.comparisons", sections.selectable(documents));
  }

  /** Each section of the works against the rest of its document. */
  List<Pool> rest() {
    List<Pool> pools = new ArrayList<>();
    if (settings.rest()) {
      Range works = new Range(sections.sources().to(), sections.count());
      long all = sections.tokens(works);
      for (Range document : works()) {
        pools.addAll(eachAgainstTheRest(document, all));
      }
    }
    return pools;
  }

  private List<Range> works() {
    return sections.documents().stream()
        .map(sections::document)
        .filter(document -> document.from() >= sections.sources().to())
        .toList();
  }

  /** The comparisons that the configuration names, without those that are made anyway. */
  List<Pool> named(List<Pool> rest) {
    List<Pool> pools = new ArrayList<>();
    for (ComparisonSpec comparison : settings.comparisons()) {
      boolean known =
          Stream.concat(rest.stream(), pools.stream())
              .flatMap(pool -> pool.targets().stream())
              .anyMatch(target -> isMade(comparison, target));
      if (isRead(comparison) && !known) {
        pools.add(pool(comparison));
      }
    }
    return pools;
  }

  private static boolean isMade(ComparisonSpec comparison, Target target) {
    return comparison.target().equals(target.target())
        && comparison.reference().equals(target.reference());
  }

  /** What is asked for and has no reference, or a side that was not read. */
  List<TermResults> notCompared() {
    List<TermResults> outcomes = new ArrayList<>();
    if (settings.rest()) {
      for (Range document : works()) {
        List<Target> targets = targets(document);
        if (targets.size() == 1) {
          outcomes.addAll(withoutReference(targets.get(0)));
        }
      }
    }
    for (ComparisonSpec comparison : settings.comparisons()) {
      if (!isRead(comparison)) {
        outcomes.addAll(notRead(comparison));
      }
    }
    return outcomes;
  }

  private List<TermResults> withoutReference(Target target) {
    SectionPart section = sections.get(sections.number(target.target()));
    return lengths()
        .mapToObj(
            n ->
                TermResults.none(
                    target, n, new TermResults.Sizes(section.tokens(), 0, section.positions(n), 0)))
        .toList();
  }

  private List<TermResults> notRead(ComparisonSpec comparison) {
    List<String> documents = new SectionSetSpec(comparison.target()).documentIds().toList();
    String documentId = documents.size() == 1 ? documents.get(0) : null;
    Target target = new Target(comparison.target(), comparison.reference(), documentId, null);
    return lengths().mapToObj(n -> TermResults.none(target, n, TermResults.Sizes.NONE)).toList();
  }

  private IntStream lengths() {
    return IntStream.rangeClosed(1, settings.max());
  }

  /** Divides a document's sections into pools in proportion to its tokens. */
  private List<Pool> eachAgainstTheRest(Range document, long all) {
    List<Target> targets = targets(document);
    if (targets.size() < 2) {
      return List.of();
    }
    long share = Math.round((double) tasks * sections.tokens(document) / all);
    int slices = (int) Math.max(1, Math.min(targets.size(), share));
    return IntStream.range(0, slices)
        .mapToObj(
            slice ->
                new Pool(
                    counted(document).boxed().toList(),
                    IntStream.range(0, targets.size())
                        .filter(i -> i % slices == slice)
                        .mapToObj(targets::get)
                        .toList()))
        .toList();
  }

  private IntStream counted(Range document) {
    return IntStream.range(document.from(), document.to())
        .filter(section -> sections.get(section).tokens() > 0);
  }

  private List<Target> targets(Range document) {
    int[] counted = counted(document).toArray();
    return IntStream.range(0, counted.length)
        .mapToObj(
            place -> {
              SectionPart target = sections.get(counted[place]);
              return new Target(
                  target.sectionId(),
                  ComparisonSpec.REST,
                  target.documentId(),
                  new Range(place, place + 1));
            })
        .toList();
  }

  /** The pool of a comparison: the target in one piece, which begins where its first section is. */
  private Pool pool(ComparisonSpec comparison) {
    List<Integer> target = counted(selector.target(comparison));
    List<Integer> all = new ArrayList<>(counted(selector.reference(comparison)));
    int from = (int) all.stream().filter(i -> !target.isEmpty() && i < target.get(0)).count();
    all.addAll(from, target);
    List<String> documents =
        selector.target(comparison).stream()
            .map(id -> sections.get(sections.number(id)).documentId())
            .distinct()
            .toList();
    return new Pool(
        all,
        List.of(
            new Target(
                comparison.target(),
                comparison.reference(),
                documents.size() == 1 ? documents.get(0) : null,
                new Range(from, from + target.size()))));
  }

  private List<Integer> counted(Set<String> ids) {
    return ids.stream()
        .map(sections::number)
        .filter(section -> sections.get(section).tokens() > 0)
        .sorted()
        .toList();
  }

  /** Whether both sides were read; a document that was not is a problem already. */
  private boolean isRead(ComparisonSpec comparison) {
    return sections.documents().containsAll(comparison.documentIds())
        && (sections.sources().to() > 0 || !comparison.hasSources());
  }
}
