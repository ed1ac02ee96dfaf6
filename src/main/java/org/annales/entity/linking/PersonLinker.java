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
 * Who is who: gives each mention of a person to the bearer of its name, or to none where several
 * come into question and nothing decides between them.
 */
final class PersonLinker {
  /** One bearer is meant where no other is named if he has so much of the sure mentions. */
  private static final double PROMINENT = 0.5;

  /** Beside others who are named or listed in a section, it takes so much. */
  private static final double DOMINANT = 0.75;

  /** Of several whom an index lists for a section, one has so much of the pages. */
  private static final double MOST_PAGES = 0.6;

  /** A book has one main bearer where so many mentions of the surname come to one that is sure. */
  private static final int SELDOM_SURE = 10;

  private final Map<Mention, PersonName> names = new LinkedHashMap<>();
  private final List<Mention> families = new ArrayList<>();
  private final SurnameIndex bearers;

  /** How often each surname stands alone. */
  private final Map<String, Integer> bare = new HashMap<>();

  /** Who was named in the section, the last one last, by surname and by first name. */
  private final Map<String, Set<NameHolder>> named = new HashMap<>();

  private int section = -1;

  PersonLinker(List<Mention> persons, List<IndexHeading> headings) {
    Map<PersonName, Integer> counts = new LinkedHashMap<>();
    for (Mention mention : persons) {
      if (mention.isOfFamily()) {
        families.add(mention);
        continue;
      }
      PersonName name = PersonName.of(mention);
      names.put(mention, name);
      counts.merge(name, 1, Integer::sum);
    }
    bearers = new SurnameIndex(counts, headings);
    counts.forEach(
        (name, times) -> {
          if (!name.isFull()) {
            bare.merge(bearers.key(name), times, Integer::sum);
          }
        });
  }

  /** Gives all mentions to their bearers. */
  void link() {
    names.forEach(this::weigh);
    names.forEach(this::link);
    families.forEach(this::linkFamily);
  }

  /** All who bear the name may be meant, and nobody alone. */
  private void linkFamily(Mention family) {
    String plural = family.last();
    PersonName name = new PersonName(List.of(), plural.substring(0, plural.length() - 1), "");
    family.leaveOpen(bearers.named(name).stream().map(NameHolder::entity).toList());
  }

  private void weigh(Mention mention, PersonName name) {
    List<NameHolder> fitting = fitting(name);
    if (!name.isFull() && fitting.size() > 1) {
      fitting = fitting.stream().filter(bearer -> isListed(bearer, mention)).toList();
    } else if (!name.isFull()) {
      return;
    }
    if (fitting.size() == 1) {
      fitting.get(0).addSureMention();
    }
  }

  private static boolean isListed(NameHolder bearer, Mention mention) {
    return bearer.pages(mention.section()) > 0;
  }

  private List<NameHolder> fitting(PersonName name) {
    return bearers.named(name).stream().filter(bearer -> bearer.fits(name)).toList();
  }

  private void link(Mention mention, PersonName name) {
    if (mention.section() != section) {
      section = mention.section();
      named.clear();
    }
    if (name.isFull()) {
      linkFull(mention, name);
    } else {
      linkShort(mention, name);
    }
  }

  private void linkFull(Mention mention, PersonName name) {
    List<NameHolder> fitting = fitting(name);
    if (fitting.size() == 1) {
      NameHolder bearer = fitting.get(0);
      remember(bearers.key(name), bearer);
      if (!name.given().isEmpty()) {
        remember(PersonName.key(name.given().get(0)), bearer);
      }
      give(mention, name, bearer, "name");
    } else {
      choose(mention, name, bearers.key(name), fitting);
    }
  }

  private void remember(String key, NameHolder bearer) {
    Set<NameHolder> all = named.computeIfAbsent(key, k -> new LinkedHashSet<>());
    all.remove(bearer);
    all.add(bearer);
  }

  private void linkShort(Mention mention, PersonName name) {
    if (name.surname().isEmpty()) {
      linkGiven(mention, name);
      return;
    }
    List<NameHolder> all = bearers.named(name);
    List<NameHolder> called = all.isEmpty() ? bearers.called(name.surname(), name) : all;
    if (called.isEmpty()) {
      give(mention, name, bearers.addUnknown(name), "only");
    } else if (called.size() == 1) {
      give(mention, name, called.get(0), all.isEmpty() ? "first_name" : "surname");
    } else {
      choose(mention, name, bearers.key(name), called);
    }
  }

  /** A first name with a patronymic: of whom it is the first name, or whose initials they are. */
  private void linkGiven(Mention mention, PersonName name) {
    String first = name.given().get(0);
    List<NameHolder> called = bearers.called(first, name);
    if (called.isEmpty()) {
      called =
          bearers.withInitials(name).stream()
              .filter(bearer -> isListed(bearer, mention) || isNamed(bearer))
              .toList();
    }
    if (called.isEmpty()) {
      give(mention, name, bearers.addUnknown(name), "only");
    } else if (called.size() == 1) {
      give(mention, name, called.get(0), "first_name");
    } else {
      choose(mention, name, PersonName.key(first), called);
    }
  }

  private boolean isNamed(NameHolder bearer) {
    return named.values().stream().anyMatch(all -> all.contains(bearer));
  }

  /** Several bear the name: the one who is meant here, if anything tells. */
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
              bearer -> give(mention, name, bearer, "prominence"),
              () -> mention.leaveOpen(candidates.stream().map(NameHolder::entity).toList()));
    }
  }

  /** The one who has more than a share of what some have together, and more than two of it. */
  private static Optional<NameHolder> main(
      List<NameHolder> bearers, double share, ToIntFunction<NameHolder> weight) {
    int all = bearers.stream().mapToInt(weight).sum();
    return bearers.stream()
        .filter(bearer -> weight.applyAsInt(bearer) > share * all && weight.applyAsInt(bearer) > 2)
        .findFirst();
  }

  /**
   * The one who has most of the sure mentions, or more than anybody else where hardly any mention
   * is sure: then a book has one main bearer of the name.
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

  private void give(Mention mention, PersonName name, NameHolder bearer, String reason) {
    Spellings.Spelling spelling = bearers.spelling(name);
    bearer
        .entity()
        .add(
            mention.surface(),
            spelling == null ? reason : spelling.reason(),
            spelling == null
                ? evidence(reason, bearer)
                : List.of(Entity.Evidence.ofName(spelling.of())),
            spelling == null && name.isFull() && !name.given().isEmpty());
    mention.assign(bearer.entity());
  }

  private static List<Entity.Evidence> evidence(String reason, NameHolder bearer) {
    return switch (reason) {
      case "index" -> bearer.entity().headings().stream().map(Entity.Evidence::ofHeading).toList();
      case "prominence" -> List.of(Entity.Evidence.ofMentions(bearer.weight()));
      default -> List.of();
    };
  }
}
