package org.annales.entity.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Links mentions of persons to entities; a mention stays ambiguous where no rule decides between
 * several persons of its name.
 */
final class PersonLinker {
  /** Share of sure mentions that decides where no person of the name is in the section. */
  private static final double PROMINENT = 0.5;

  /** Share of sure mentions that decides between persons named or listed in the section. */
  private static final double DOMINANT = 0.75;

  /** Share of a section's index pages that decides. */
  private static final double MOST_PAGES = 0.6;

  /** Mentions of a surname alone per sure mention above which the most frequent person decides. */
  private static final int SELDOM_SURE = 10;

  private final Map<Mention, PersonName> names = new LinkedHashMap<>();
  private final List<Mention> families = new ArrayList<>();
  private final SurnameIndex holders;

  /** Mentions of each surname alone. */
  private final Map<String, Integer> bare = new HashMap<>();

  /** Persons named in the section, the latest last, by surname and by first name. */
  private final Map<String, Set<NameHolder>> named = new HashMap<>();

  private int section = -1;

  PersonLinker(List<Mention> persons, List<IndexHeading> headings) {
    Map<PersonName, Integer> counts = new LinkedHashMap<>();
    Set<String> first = new SurnamesFirst(persons).surnames();
    for (Mention mention : persons) {
      if (mention.isOfFamily()) {
        families.add(mention);
        continue;
      }
      PersonName name = PersonName.of(mention, first);
      names.put(mention, name);
      counts.merge(name, 1, Integer::sum);
    }
    holders = new SurnameIndex(counts, headings);
    counts.forEach(
        (name, times) -> {
          if (!name.isFull()) {
            bare.merge(holders.key(name), times, Integer::sum);
          }
        });
  }

  /** Links all mentions. */
  void link() {
    names.forEach(this::weigh);
    names.forEach(this::link);
    families.forEach(this::linkFamily);
  }

  /** Leaves a family's name open between all persons of that name. */
  private void linkFamily(Mention family) {
    List<NameHolder> several = holders.ofPlural(family.last());
    family.leaveOpen(several.stream().map(NameHolder::entity).toList());
  }

  private void weigh(Mention mention, PersonName name) {
    List<NameHolder> fitting = fitting(name);
    if (!name.isFull() && fitting.size() > 1) {
      fitting = fitting.stream().filter(holder -> isListed(holder, mention)).toList();
    } else if (!name.isFull()) {
      return;
    }
    if (fitting.size() == 1) {
      fitting.get(0).addSureMention();
    }
  }

  private static boolean isListed(NameHolder holder, Mention mention) {
    return holder.pages(mention.section()) > 0;
  }

  private List<NameHolder> fitting(PersonName name) {
    return holders.named(name).stream().filter(holder -> holder.fits(name)).toList();
  }

  private void link(Mention mention, PersonName name) {
    if (mention.section() != section) {
      section = mention.section();
      named.clear();
    }
    List<NameHolder> nicknamed = holders.nicknamed(name);
    if (nicknamed.size() == 1) {
      give(mention, name, nicknamed.get(0), "first_name");
    } else if (name.isFull()) {
      linkFull(mention, name);
    } else {
      linkShort(mention, name);
    }
  }

  private void linkFull(Mention mention, PersonName name) {
    List<NameHolder> fitting = fitting(name);
    if (fitting.size() == 1) {
      NameHolder holder = fitting.get(0);
      remember(holders.key(name), holder);
      if (!name.given().isEmpty()) {
        remember(PersonName.key(name.given().get(0)), holder);
      }
      give(mention, name, holder, "name");
    } else {
      choose(mention, name, holders.key(name), fitting);
    }
  }

  private void remember(String key, NameHolder holder) {
    Set<NameHolder> all = named.computeIfAbsent(key, k -> new LinkedHashSet<>());
    all.remove(holder);
    all.add(holder);
  }

  private void linkShort(Mention mention, PersonName name) {
    if (name.surname().isEmpty()) {
      linkGiven(mention, name);
      return;
    }
    List<NameHolder> all = holders.named(name);
    List<NameHolder> called = all.isEmpty() ? holders.called(name.surname(), name) : all;
    if (called.isEmpty()) {
      give(mention, name, holders.addUnknown(name), "only");
    } else if (called.size() == 1) {
      give(mention, name, called.get(0), all.isEmpty() ? "first_name" : "surname");
    } else {
      choose(mention, name, holders.key(name), called);
    }
  }

  /** Links a first name with patronymic by first name, else by initials. */
  private void linkGiven(Mention mention, PersonName name) {
    String first = name.given().get(0);
    List<NameHolder> called = holders.called(first, name);
    if (called.isEmpty()) {
      called =
          holders.withInitials(name).stream()
              .filter(holder -> isListed(holder, mention) || isNamed(holder))
              .toList();
    }
    if (called.isEmpty()) {
      give(mention, name, holders.addUnknown(name), "only");
    } else if (called.size() == 1) {
      give(mention, name, called.get(0), "first_name");
    } else {
      choose(mention, name, PersonName.key(first), called);
    }
  }

  private boolean isNamed(NameHolder holder) {
    return named.values().stream().anyMatch(all -> all.contains(holder));
  }

  /** Chooses between several persons of a name, or leaves the mention open. */
  private void choose(Mention mention, PersonName name, String key, List<NameHolder> candidates) {
    List<NameHolder> here =
        named.getOrDefault(key, Set.of()).stream().filter(candidates::contains).toList();
    List<NameHolder> listed = candidates.stream().filter(b -> isListed(b, mention)).toList();
    List<NameHolder> present = Stream.concat(listed.stream(), here.stream()).distinct().toList();
    Optional<NameHolder> most = main(listed, MOST_PAGES, b -> b.pages(mention.section()));
    Optional<NameHolder> main = main(present, DOMINANT, NameHolder::weight);
    if (present.size() == 1) {
      give(mention, name, present.get(0), here.isEmpty() ? "index" : "nearness");
    } else if (most.isPresent()) {
      give(mention, name, most.get(), "index");
    } else if (main.isPresent()) {
      give(mention, name, main.get(), "prominence");
    } else if (!here.isEmpty()) {
      give(mention, name, here.get(here.size() - 1), "nearness");
    } else {
      prominent(key, candidates)
          .ifPresentOrElse(
              holder -> give(mention, name, holder, "prominence"),
              () -> mention.leaveOpen(candidates.stream().map(NameHolder::entity).toList()));
    }
  }

  /** The person with more than a share of the total weight, and more than two. */
  private static Optional<NameHolder> main(
      List<NameHolder> holders, double share, ToIntFunction<NameHolder> weight) {
    int all = holders.stream().mapToInt(weight).sum();
    return holders.stream()
        .filter(holder -> weight.applyAsInt(holder) > share * all && weight.applyAsInt(holder) > 2)
        .findFirst();
  }

  /**
   * The person with most of the sure mentions, or with more than any other where few mentions are
   * sure.
   */
  private Optional<NameHolder> prominent(String key, List<NameHolder> candidates) {
    List<NameHolder> sorted =
        candidates.stream().sorted(Comparator.comparingInt(NameHolder::weight).reversed()).toList();
    int first = sorted.get(0).weight();
    int all = candidates.stream().mapToInt(NameHolder::weight).sum();
    boolean onlyNamed =
        first > sorted.get(1).weight() && bare.getOrDefault(key, 0) > SELDOM_SURE * all;
    return onlyNamed ? Optional.of(sorted.get(0)) : main(candidates, PROMINENT, NameHolder::weight);
  }

  private void give(Mention mention, PersonName name, NameHolder holder, String reason) {
    Spellings.Spelling spelling = holders.spelling(name);
    boolean full = name.isFull() && !name.given().isEmpty();
    if (mention.isInflected()) {
      holder.entity().addInflected(mention.surface(), mention.baseSurface(), full);
    } else if (spelling == null) {
      holder.entity().add(mention.surface(), reason, evidence(reason, holder), full);
    } else {
      holder
          .entity()
          .add(
              mention.surface(),
              spelling.reason(),
              List.of(Entity.Evidence.ofName(spelling.of())),
              false);
    }
    mention.assign(holder.entity());
  }

  private static List<Entity.Evidence> evidence(String reason, NameHolder holder) {
    return switch (reason) {
      case "index" -> holder.entity().headings().stream().map(Entity.Evidence::ofHeading).toList();
      case "prominence" -> List.of(Entity.Evidence.ofMentions(holder.weight()));
      default -> List.of();
    };
  }
}
