package org.annales.name;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Who is who: gives each mention of a person to the bearer of its name, or to none where several
 * come into question and nothing decides between them.
 */
final class People {
  /** One bearer is meant where no other is named if he has so much of the full names. */
  private static final double PROMINENT = 0.5;

  /** Or where so many mentions of the surname alone come to one of a full name. */
  private static final int SELDOM_FULL = 10;

  private final Map<Mention, PersonName> names = new LinkedHashMap<>();
  private final Bearers bearers;

  /** How often each surname stands alone. */
  private final Map<String, Integer> bare = new HashMap<>();

  /** Who was last named in the section, by surname and by first name. */
  private final Map<String, Bearer> lastNamed = new HashMap<>();

  private int section = -1;

  People(List<Mention> persons, List<IndexHeading> headings) {
    Map<PersonName, Integer> counts = new LinkedHashMap<>();
    for (Mention mention : persons) {
      PersonName name = PersonName.of(mention);
      names.put(mention, name);
      counts.merge(name, 1, Integer::sum);
    }
    bearers = new Bearers(counts, headings);
    counts.forEach(
        (name, times) -> {
          if (!name.isFull()) {
            bare.merge(bearers.key(name), times, Integer::sum);
          }
        });
  }

  /** Gives all mentions to their bearers. */
  void link() {
    names.values().stream()
        .filter(PersonName::isFull)
        .forEach(
            name -> {
              List<Bearer> fitting = fitting(name);
              if (fitting.size() == 1) {
                fitting.get(0).addFullMention();
              }
            });
    names.forEach(this::link);
  }

  private List<Bearer> fitting(PersonName name) {
    return bearers.named(name).stream().filter(bearer -> bearer.fits(name)).toList();
  }

  private void link(Mention mention, PersonName name) {
    if (mention.section() != section) {
      section = mention.section();
      lastNamed.clear();
    }
    if (name.isFull()) {
      linkFull(mention, name);
    } else {
      linkShort(mention, name);
    }
  }

  private void linkFull(Mention mention, PersonName name) {
    List<Bearer> fitting = fitting(name);
    if (fitting.size() == 1) {
      Bearer bearer = fitting.get(0);
      lastNamed.put(bearers.key(name), bearer);
      if (!name.given().isEmpty()) {
        lastNamed.put(PersonName.key(name.given().get(0)), bearer);
      }
      give(mention, name, bearer, "name");
    } else {
      choose(mention, name, bearers.key(name), fitting);
    }
  }

  private void linkShort(Mention mention, PersonName name) {
    String given = name.surname().isEmpty() ? name.given().get(0) : name.surname();
    List<Bearer> named = name.surname().isEmpty() ? List.of() : bearers.named(name);
    List<Bearer> called = named.isEmpty() ? bearers.called(given, name) : named;
    if (called.isEmpty()) {
      give(mention, name, bearers.addUnknown(name), "only");
    } else if (called.size() == 1) {
      give(mention, name, called.get(0), named.isEmpty() ? "first_name" : "surname");
    } else {
      String key = named.isEmpty() ? PersonName.key(given) : bearers.key(name);
      choose(mention, name, key, called);
    }
  }

  /** Several bear the name: the one who is meant here, if anything tells. */
  private void choose(Mention mention, PersonName name, String key, List<Bearer> candidates) {
    Bearer last = lastNamed.get(key);
    if (last != null && candidates.contains(last)) {
      give(mention, name, last, "nearness");
      return;
    }
    List<Bearer> listed =
        candidates.stream().filter(bearer -> bearer.listed().contains(mention.section())).toList();
    if (listed.size() == 1) {
      give(mention, name, listed.get(0), "index");
      return;
    }
    prominent(key, candidates)
        .ifPresentOrElse(
            bearer -> give(mention, name, bearer, "prominence"),
            () -> mention.isAmbiguousBetween(candidates.stream().map(Bearer::entity).toList()));
  }

  /**
   * The one who has most of the full names, or more than anybody else where hardly any mention
   * needs a full name: then a book has one main bearer of the name.
   */
  private Optional<Bearer> prominent(String key, List<Bearer> candidates) {
    List<Bearer> sorted =
        candidates.stream()
            .sorted(Comparator.comparingInt(Bearer::fullMentions).reversed())
            .toList();
    int first = sorted.get(0).fullMentions();
    int all = candidates.stream().mapToInt(Bearer::fullMentions).sum();
    boolean most = first > PROMINENT * all && first > 2;
    boolean onlyNamed =
        first > sorted.get(1).fullMentions() && bare.getOrDefault(key, 0) > SELDOM_FULL * all;
    return most || onlyNamed ? Optional.of(sorted.get(0)) : Optional.empty();
  }

  private void give(Mention mention, PersonName name, Bearer bearer, String reason) {
    Spellings.Spelling spelling = bearers.spelling(name);
    bearer
        .entity()
        .add(
            mention.surface(),
            spelling == null ? reason : spelling.reason(),
            spelling == null ? evidence(reason, bearer) : spelling.of(),
            spelling == null && name.isFull() && !name.given().isEmpty());
    mention.belongsTo(bearer.entity());
  }

  private static String evidence(String reason, Bearer bearer) {
    return switch (reason) {
      case "index" -> String.join("; ", bearer.entity().headings());
      case "prominence" -> String.format(Locale.ROOT, "%d full mentions", bearer.fullMentions());
      default -> null;
    };
  }
}
