package org.annales.entity.linking;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Which names of places, organisations and other things are of one: those of one type that differ
 * in case alone, and an acronym with the name that it is introduced by.
 */
final class OtherEntityLinker {
  private static final Pattern ARTICLE =
      Pattern.compile("^(?:the|an?|der|die|das|le|la|les|el|los|las|il|lo|gli) (?=.)");

  private final List<Mention> mentions;
  private final Map<String, Mention> expansions = new HashMap<>();
  private final Map<String, Entity> byKey = new HashMap<>();

  OtherEntityLinker(List<Mention> mentions) {
    this.mentions = mentions;
  }

  /** Gives each mention to its thing. */
  void link() {
    findExpansions();
    for (Mention mention : mentions) {
      Mention expansion = expansions.get(mention.name());
      Mention named = expansion == null ? mention : expansion;
      Entity entity =
          byKey.computeIfAbsent(key(named), k -> new Entity(named.type(), named.name()));
      if (expansion == null) {
        entity.add(mention.surface(), "name", List.of(), true);
      } else {
        entity.add(
            mention.surface(), "acronym", List.of(Entity.Evidence.ofName(expansion.name())), false);
        mention.retype(entity.type());
      }
      mention.assign(entity);
    }
  }

  /** What a name is known by: its type and its words, a work's without the article before them. */
  private static String key(Mention mention) {
    String words = mention.key();
    if (mention.type() == NameType.PUBLICATION) {
      words = ARTICLE.matcher(words).replaceFirst("");
    }
    return mention.type() + " " + words;
  }

  /** An acronym stands for the name beside which it stands most often. */
  private void findExpansions() {
    Map<String, Map<String, Integer>> times = new HashMap<>();
    Map<String, Mention> byName = new LinkedHashMap<>();
    for (int i = 1; i < mentions.size(); i++) {
      Mention before = mentions.get(i - 1);
      Mention here = mentions.get(i);
      if (before.isNextTo(here)) {
        count(here, before, times, byName);
        count(before, here, times, byName);
      }
    }
    times.forEach(
        (acronym, names) -> {
          String most = null;
          for (String name : byName.keySet()) {
            if (names.containsKey(name) && (most == null || names.get(name) > names.get(most))) {
              most = name;
            }
          }
          expansions.put(acronym, byName.get(most));
        });
  }

  private static void count(
      Mention acronym,
      Mention name,
      Map<String, Map<String, Integer>> times,
      Map<String, Mention> byName) {
    if (acronym.words().size() == 1 && acronym.name().equals(initials(name))) {
      byName.putIfAbsent(name.key(), name);
      times
          .computeIfAbsent(acronym.name(), k -> new HashMap<>())
          .merge(name.key(), 1, Integer::sum);
    }
  }

  /** The capitals that the words of a name begin with; none of a name of one word. */
  private static String initials(Mention name) {
    if (name.words().size() == 1) {
      return "";
    }
    StringBuilder initials = new StringBuilder();
    name.words().stream()
        .filter(word -> Character.isUpperCase(word.codePointAt(0)))
        .forEach(word -> initials.appendCodePoint(word.codePointAt(0)));
    return initials.toString();
  }
}
