package org.annales.entity.linking;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Links mentions of places, organisations and other things: names of one type that differ only in
 * case, acronyms with the name beside which they are introduced, and names of states that mean the
 * same one (USSR, Soviet Union), by {@code synonyms.tsv}.
 */
final class OtherEntityLinker {
  private static final Pattern ARTICLE =
      Pattern.compile("^(?:the|an?|der|die|das|le|la|les|el|los|las|il|lo|gli) (?=.)");

  /** The first name in a line of {@code synonyms.tsv}, by the others. */
  private static final Map<String, String> SYNONYMS = synonyms();

  private final List<Mention> mentions;
  private final Map<String, Mention> expansions = new HashMap<>();
  private final Map<String, Entity> byKey = new HashMap<>();

  OtherEntityLinker(List<Mention> mentions) {
    this.mentions = mentions;
  }

  private static Map<String, String> synonyms() {
    Map<String, String> synonyms = new HashMap<>();
    for (List<String> line : WordTable.lines("synonyms.tsv")) {
      line.forEach(name -> synonyms.put(WordUse.key(name), line.get(0)));
    }
    return synonyms;
  }

  /** Assigns an entity to each mention. */
  void link() {
    findExpansions();
    for (Mention mention : mentions) {
      Mention expansion = expansions.get(mention.name());
      Mention named = expansion == null ? mention : expansion;
      Entity entity =
          byKey.computeIfAbsent(key(named), k -> new Entity(named.type(), named.baseSurface()));
      if (mention.isInflected()) {
        entity.addInflected(mention.surface(), mention.baseSurface(), true);
      } else if (expansion == null && isAcronym(mention)) {
        String state = SYNONYMS.get(plain(mention));
        entity.add(mention.surface(), "acronym", List.of(Entity.Evidence.ofName(state)), false);
      } else if (expansion == null) {
        entity.add(mention.surface(), "name", List.of(), true);
      } else {
        entity.add(
            mention.surface(), "acronym", List.of(Entity.Evidence.ofName(expansion.name())), false);
        mention.retype(entity.type());
      }
      mention.assign(entity);
      entity.addPublisher(mention);
    }
  }

  /** The type and words of a name; without the leading article of a publication. */
  private static String key(Mention mention) {
    String synonym = SYNONYMS.get(plain(mention));
    String words = synonym == null ? mention.key() : WordUse.key(synonym);
    if (mention.type() == NameType.PUBLICATION) {
      words = ARTICLE.matcher(words).replaceFirst("");
    }
    return mention.type() + " " + words + " " + mention.generation();
  }

  /** The key of a name, an acronym's without stops. */
  private static String plain(Mention mention) {
    return mention.words().size() == 1 ? mention.key().replace(".", "") : mention.key();
  }

  /** Whether it is the acronym of a state or of a union of states. */
  private static boolean isAcronym(Mention mention) {
    String name = mention.name();
    return name.equals(name.toUpperCase(Locale.ROOT)) && SYNONYMS.containsKey(plain(mention));
  }

  /** Maps each acronym to the name beside which it occurs most often. */
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

  /** The capital initials of a name of several words. */
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
