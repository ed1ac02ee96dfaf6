package org.annales.entity.linking;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Counts the words of a book in lower case, capitalised at places where any word may be,
 * capitalised elsewhere, and by recognized type.
 */
final class WordUse {
  /** A word this many times more frequent in lower case is not a name because of its capital. */
  private static final int OFTEN = 4;

  private static final double MOSTLY = 0.6;

  private final Set<String> afterM = new HashSet<>();
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
    private int titled;
    private int family;
    private final int[] types = new int[NameType.values().length];
    private String capitalized;
  }

  /**
   * @param small stop words, which are no names at the beginning of a sentence
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
        use.titled += NameWords.TITLE.has(candidate.word(i - 1)) ? 1 : 0;
        use(key(candidate.word(i - 1))).family += NameWords.TITLE.has(candidate.word(i)) ? 0 : 1;
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
        afterM.add(key(Possessive.without(candidate.word(1))));
        timesM++;
      }
    }
  }

  /** Whether M. is Monsieur: it precedes several names and most initials are M. */
  boolean hasMonsieur() {
    return afterM.size() > 2 && timesM > MOSTLY * initials;
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

  /** The key by which a word is counted. */
  static String key(String word) {
    return word.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  /** Whether a word at the beginning of a sentence is probably no name. */
  boolean isCommonAtBeginning(String word) {
    Use use = found(word);
    return (use.small > 0 && use.small * 2 >= use.inside) || small.contains(key(word));
  }

  /** Whether a word is mostly written in lower case. */
  boolean isCommon(String word) {
    Use use = found(word);
    return use.small > OFTEN * use.inside;
  }

  /** Its capitalised occurrences inside sentences. */
  int inside(String word) {
    return found(word).inside;
  }

  int small(String word) {
    return found(word).small;
  }

  /** Its capitalised occurrences at all places. */
  int capitals(String word) {
    Use use = found(word);
    return use.inside + use.begins + use.upper;
  }

  /** Its occurrences recognized as part of a name of a type. */
  int times(String word, NameType type) {
    return found(word).types[List.of(NameType.values()).indexOf(type)];
  }

  /** Whether most capitalised occurrences are part of names of a type. */
  boolean isMostly(String word, NameType type) {
    return times(word, type) * 2 > capitals(word);
  }

  /** Whether a word more often ends than begins persons' names. */
  boolean isSurname(String word) {
    Use use = found(word);
    return use.last > use.first;
  }

  /** Whether a word begins persons' names and ends none but those of a title and itself. */
  boolean beginsNames(String word) {
    Use use = found(word);
    return use.family > 0 && use.last == use.titled;
  }

  /** Its capitalised form; null where it has none. */
  String capitalized(String word) {
    return found(word).capitalized;
  }
}
