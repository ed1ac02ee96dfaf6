package org.annales.entity.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The endings of names by case in a language, from {@code inflections.tsv}. */
final class Declension {
  /** The gender of an ending of all names. */
  static final String ANY = "*";

  static final String FEMININE = "f";

  private static final int SHORTEST_STEM = 2;
  private static final String NO_ENDING = "-";
  private static final String VOWELS = "аеёиоуыэюяіїєaeiouyáéíóúýůěąęó";
  private static final String SIBILANTS = "sxzß";

  private static final Map<String, Declension> BY_LANGUAGE = new ConcurrentHashMap<>();

  private final Map<String, List<Ending>> byEnding = new HashMap<>();
  private final Set<String> feminine = new TreeSet<>();
  private int longest;

  private record Ending(String base, String gender) {}

  /**
   * A base form that a form may be a case of.
   *
   * @param ending the ending of the base form
   */
  record Reading(String base, String gender, String ending) {
    /** Whether its ending hardly belongs to another declension. */
    boolean isDistinct() {
      return ending.length() > 1 || (ending.isEmpty() && !gender.equals(FEMININE));
    }
  }

  private Declension() {}

  /**
   * Returns the endings of a language; none where it has no line.
   *
   * @param language its ISO 639 code
   */
  static Declension in(String language) {
    return BY_LANGUAGE.computeIfAbsent(language, Declension::read);
  }

  private static Declension read(String language) {
    Declension declension = new Declension();
    for (List<String> line : WordTable.lines("inflections.tsv")) {
      if (List.of(line.get(0).split(" ", -1)).contains(language)) {
        String base = line.get(2).equals(NO_ENDING) ? "" : line.get(2);
        declension.add(base, line.get(1), line.get(3).split(" ", -1));
      }
    }
    declension
        .byEnding
        .values()
        .forEach(all -> all.sort(Comparator.comparingInt((Ending e) -> -e.base.length())));
    return declension;
  }

  private void add(String base, String gender, String... endings) {
    if (gender.equals(FEMININE)) {
      feminine.add(base);
    }
    for (String ending : endings) {
      byEnding.computeIfAbsent(ending, e -> new ArrayList<>()).add(new Ending(base, gender));
      longest = Math.max(longest, ending.length());
    }
  }

  boolean isNone() {
    return byEnding.isEmpty();
  }

  /** Whether a word may be the base form of a woman's name: it ends in a vowel. */
  boolean isFeminine(String word) {
    return endsInVowel(word)
        && feminine.stream().anyMatch(e -> !e.isEmpty() && word.endsWith(e) && !word.equals(e));
  }

  /** The base forms that a word in lower case may be a case of, the longest endings first. */
  List<Reading> readings(String word) {
    List<Reading> readings = new ArrayList<>(0);
    for (int n = Math.min(longest, word.length()); n > 0; n--) {
      String stem = word.substring(0, word.length() - n);
      for (Ending ending : byEnding.getOrDefault(word.substring(stem.length()), List.of())) {
        Reading reading = new Reading(stem + ending.base, ending.gender, ending.base);
        if (fits(stem, ending)
            && !reading.base.equals(word)
            && readings.stream().noneMatch(r -> isSame(r, reading))) {
          readings.add(reading);
        }
      }
    }
    return readings;
  }

  private static boolean isSame(Reading one, Reading two) {
    return one.base.equals(two.base) && one.gender.equals(two.gender);
  }

  private static boolean fits(String stem, Ending ending) {
    if (stem.length() < SHORTEST_STEM) {
      return ending.base.length() > SHORTEST_STEM;
    }
    char last = stem.charAt(stem.length() - 1);
    return switch (ending.base) {
      case "" ->
          ending.gender.equals(ANY)
              ? stem.length() > SHORTEST_STEM && SIBILANTS.indexOf(last) < 0
              : !endsInVowel(stem) && "ьйъ".indexOf(last) < 0;
      case "й" -> endsInVowel(stem);
      case "ь" -> !endsInVowel(stem);
      default -> true;
    };
  }

  static boolean endsInVowel(String word) {
    return VOWELS.indexOf(word.charAt(word.length() - 1)) >= 0;
  }
}
