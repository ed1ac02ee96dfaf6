package org.annales.keyness;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.annales.settings.Comparison;
import org.annales.settings.InputException;
import org.annales.settings.Nearest;
import org.annales.settings.Settings;

/** What is compared with what in a run: the pools that the configuration asks for. */
final class Comparisons {
  private final Sections sections;
  private final Settings.Keyness settings;
  private final int tasks;

  Comparisons(Sections sections, Settings.Keyness settings, int tasks) {
    this.sections = sections;
    this.settings = settings;
    this.tasks = tasks;
  }

  /** The plan of a run. */
  Plan plan() {
    List<Pool> pools = new ArrayList<>();
    if (settings.rest()) {
      Range works = new Range(sections.sources().to(), sections.count());
      long all = sections.tokens(works);
      for (String document : sections.documents()) {
        if (works.contains(sections.document(document).from())) {
          pools.addAll(eachAgainstTheRest(sections.document(document), all));
        }
      }
    }
    for (Comparison comparison : settings.comparisons()) {
      Pool pool = pool(comparison);
      if (pool != null && pools.stream().noneMatch(known -> answers(known, pool))) {
        pools.add(pool);
      }
    }
    return new Plan(sections, pools, tasks);
  }

  private static boolean answers(Pool known, Pool pool) {
    return known.targets().containsAll(pool.targets());
  }

  /** A document's sections in as many pools as tasks are its share of the works. */
  private List<Pool> eachAgainstTheRest(Range document, long all) {
    List<Target> targets =
        IntStream.range(document.from(), document.to())
            .filter(section -> sections.get(section).tokens() > 0)
            .mapToObj(this::againstRest)
            .toList();
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

  private Target againstRest(int section) {
    CountedSection target = sections.get(section);
    return new Target(
        target.sectionId(), Comparison.REST, target.documentId(), new Range(section, section + 1));
  }

  /** The pool of a comparison; null where one of its sides was not read. */
  private Pool pool(Comparison comparison) {
    Range target = range(comparison.target());
    if (target == null) {
      return null;
    }
    String documentId = sections.get(target.from()).documentId();
    Range reference =
        switch (comparison.reference()) {
          case Comparison.REST -> sections.document(documentId);
          case Comparison.SOURCES -> sections.sources();
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
