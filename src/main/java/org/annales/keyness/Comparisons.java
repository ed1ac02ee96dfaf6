package org.annales.keyness;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annales.settings.ComparisonSpec;
import org.annales.settings.InputException;
import org.annales.settings.KeynessSettings;
import org.annales.settings.Nearest;

/** What is compared with what in a run: the pools that the configuration asks for. */
final class Comparisons {
  private final Sections sections;
  private final KeynessSettings settings;
  private final int tasks;

  Comparisons(Sections sections, KeynessSettings settings, int tasks) {
    this.sections = sections;
    this.settings = settings;
    this.tasks = tasks;
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
      Pool pool = pool(comparison);
      if (pool != null
          && Stream.concat(rest.stream(), pools.stream())
              .noneMatch(known -> answers(known, pool))) {
        pools.add(pool);
      }
    }
    return pools;
  }

  /** What is asked for and has no reference, or a side that was not read. */
  List<Outcome> notCompared() {
    List<Outcome> outcomes = new ArrayList<>();
    if (settings.rest()) {
      for (Range document : works()) {
        List<Target> targets = targets(document);
        if (targets.size() == 1) {
          outcomes.addAll(withoutReference(targets.get(0)));
        }
      }
    }
    for (ComparisonSpec comparison : settings.comparisons()) {
      if (pool(comparison) == null) {
        outcomes.addAll(notRead(comparison));
      }
    }
    return outcomes;
  }

  private List<Outcome> withoutReference(Target target) {
    CountedSection section = sections.get(target.sections().from());
    return lengths()
        .mapToObj(
            n ->
                Outcome.none(
                    target, n, new Tally.Sizes(section.tokens(), 0, section.positions(n), 0)))
        .toList();
  }

  private List<Outcome> notRead(ComparisonSpec comparison) {
    String id = comparison.target();
    String documentId = id.contains("/") ? id.substring(0, id.indexOf('/')) : id;
    Target target = new Target(id, comparison.reference(), documentId, null);
    return lengths().mapToObj(n -> Outcome.none(target, n, Tally.Sizes.NONE)).toList();
  }

  private IntStream lengths() {
    return IntStream.rangeClosed(1, settings.max());
  }

  private static boolean answers(Pool known, Pool pool) {
    return known.targets().containsAll(pool.targets());
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
                    List.of(document),
                    IntStream.range(0, targets.size())
                        .filter(i -> i % slices == slice)
                        .mapToObj(targets::get)
                        .toList()))
        .toList();
  }

  private List<Target> targets(Range document) {
    return IntStream.range(document.from(), document.to())
        .filter(section -> sections.get(section).tokens() > 0)
        .mapToObj(this::againstRest)
        .toList();
  }

  private Target againstRest(int section) {
    CountedSection target = sections.get(section);
    return new Target(
        target.sectionId(),
        ComparisonSpec.REST,
        target.documentId(),
        new Range(section, section + 1));
  }

  /** The pool of a comparison; null where one of its sides was not read. */
  private Pool pool(ComparisonSpec comparison) {
    Range target = range(comparison.target());
    if (target == null) {
      return null;
    }
    String documentId = sections.get(target.from()).documentId();
    Range reference =
        switch (comparison.reference()) {
          case ComparisonSpec.REST -> sections.document(documentId);
          case ComparisonSpec.SOURCES -> sections.sources();
          default -> range(comparison.reference());
        };
    return reference == null
        ? null
        : new Pool(
            List.of(target, reference),
            List.of(new Target(comparison.target(), comparison.reference(), documentId, target)));
  }

  /** The sections of an id; null where its document was not read, and so is a problem already. */
  private Range range(String id) {
    int slash = id.indexOf('/');
    Range document = sections.document(slash < 0 ? id : id.substring(0, slash));
    if (slash < 0 || document == null) {
      return document;
    }
    Integer section = sections.number(id);
    if (section == null) {
      throw new InputException(
          "keyness.comparisons: found "
              + id
              + ", expected the id of a section of "
              + id.substring(0, slash)
              + Nearest.suggestion(id, sections.ids(document)));
    }
    return new Range(section, section + 1);
  }
}
