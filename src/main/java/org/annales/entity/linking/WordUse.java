package org.annales.entity.linking;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How a book writes its words: how often in small letters, how often with a capital where the place
 * does not ask for one, and what the recognizer says of them.
 */
final class WordUse {
  /** A word is no name for its capital alone where small letters are so many times as frequent. */
  private static final int OFTEN = 4;

  private static final double MOSTLY = 0.6;

  private final Set<String> behindM = new HashSet<>();
  private int initials;
  private int timesM;
  private final Set<String> small;
  private final Map<String, Use> uses = new HashMap<>();

  private static final class Use {
    private int small;
    private int begins;
    private int inside;
    private int upper;
    private int first;
    private int last;
    private final int[] types = new int[NameType.values().length];
    private String capitalized;
  }

  /**
   * @param small words that the language writes small, such as articles: no names at the beginning
   */
  WordUse(List<SectionNames> sections, Set<String> small) {
    this.small = small;
    for (SectionNames section : sections) {
      section.small().forEach((word, times) -> use(word).small += times);
      section.candidates().forEach(this::add);
    }
  }

  private void add(Candidate candidate) {
    if (candidate.has(Clue.WORK)) {
      return;
    }
    for (int i = 0; i < candidate.size(); i++) {
      String word = Possessive.without(candidate.word(i));
      Use use = use(key(word));
      if (WordShape.of(word, candidate.stop(i)) == WordShape.UPPER) {
        use.upper++;
      } else if (i == 0 && candidate.has(Clue.BEGINS)) {
        use.begins++;
        use.capitalized = use.capitalized == null ? word : use.capitalized;
      } else {
        use.inside++;
        use.capitalized = word;
      }
      if (i == 1 && WordShape.of(candidate.word(0), true) == WordShape.INITIAL) {
        addInitial(candidate);
      }
      if (i > 0 && isPerson(candidate, i) && isPerson(candidate, i - 1)) {
        use.last++;
        use(key(candidate.word(i - 1))).first++;
      }
      if (candidate.type(i) != null) {
        use.types[List.of(NameType.values()).indexOf(candidate.type(i))]++;
      }
    }
  }

  private void addInitial(Candidate candidate) {
    if (WordShape.of(candidate.word(1), candidate.stop(1)) != WordShape.INITIAL) {
      initials++;
      if (candidate.word(0).equals("M")) {
        behindM.add(key(Possessive.without(candidate.word(1))));
        timesM++;
      }
    }
  }

  /** Whether M. is Monsieur: before several names, and hardly any other letter before one. */
  boolean hasMonsieur() {
    return behindM.size() > 2 && timesM > MOSTLY * initials;
  }

  private static boolean isPerson(Candidate candidate, int i) {
    return candidate.type(i) == NameType.PERSON;
  }

  private Use use(String word) {
    return uses.computeIfAbsent(word, w -> new Use());
  }

  private Use found(String word) {
    return uses.getOrDefault(key(word), NONE);
  }

  private static final Use NONE = new Use();

  /** What a word is counted by. */
  static String key(String word) {
    return word.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  /** Whether a word at the beginning of a sentence is likely to be one that is written small. */
  boolean isCommonAtBeginning(String word) {
    Use use = found(word);
    return (use.small > 0 && use.small * 2 >= use.inside) || small.contains(key(word));
  }

  /** Whether a word is mostly written small, wherever it stands. */
  boolean isCommon(String word) {
    Use use = found(word);
    return use.small > OFTEN * use.inside;
  }

  /** How often it has a capital where the place does not ask for one. */
  int inside(String word) {
    return found(word).inside;
  }

  int small(String word) {
    return found(word).small;
  }

  /** How often it has a capital, wherever it stands. */
  int capitals(String word) {
    Use use = found(word);
    return use.inside + use.begins + use.upper;
  }

  /** How often the recognizer takes it for a part of a name of a type. */
  int times(String word, NameType type) {
    return found(word).types[List.of(NameType.values()).indexOf(type)];
  }

  /** Whether it is a part of names of a type more often than not. */
  boolean isMostly(String word, NameType type) {
    return times(word, type) * 2 > capitals(word);
  }

  /** Whether a word is the last of persons' names more often than it stands before others. */
  boolean isSurname(String word) {
    Use use = found(word);
    return use.last > use.first;
  }

  /** As it is written with a capital; null where it never is. */
  String capitalized(String word) {
    return found(word).capitalized;
  }
}
