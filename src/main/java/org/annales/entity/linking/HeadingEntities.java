package org.annales.entity.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the entity of an index heading: the one linked by the heading, or else the person of that
 * surname with compatible full names and most mentions.
 */
public final class HeadingEntities {
  private final Map<String, Entity> byHeading = new HashMap<>();
  private final Map<String, List<Entity>> bySurname = new HashMap<>();

  public HeadingEntities(Iterable<Entity> entities) {
    for (Entity entity : entities) {
      entity.headings().forEach(heading -> byHeading.put(heading, entity));
      if (!entity.headings().isEmpty()) {
        continue;
      }
      if (entity.type() == NameType.PERSON) {
        entity.aliases().keySet().stream()
            .map(surface -> PersonName.ofSurface(surface).key())
            .distinct()
            .forEach(key -> bySurname.computeIfAbsent(key, k -> new ArrayList<>()).add(entity));
      }
    }
  }

  /** The entity of a heading; null where none was found. */
  public Entity of(IndexHeading heading) {
    Entity found = byHeading.get(heading.text());
    if (found != null || !heading.isOfPerson()) {
      return found;
    }
    PersonName name = heading.name();
    return bySurname.getOrDefault(name.key(), List.of()).stream()
        .filter(entity -> fits(entity, heading))
        .max(Comparator.comparingInt(Entity::mentions).thenComparing(Entity::name))
        .orElse(null);
  }

  private static boolean fits(Entity entity, IndexHeading heading) {
    PersonName name = heading.name();
    return entity.aliases().keySet().stream()
        .map(PersonName::ofSurface)
        .filter(alias -> alias.key().equals(name.key()))
        .allMatch(alias -> name.fits(alias) || alias.isCalled(heading.nicknames()));
  }
}
