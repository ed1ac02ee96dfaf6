package org.annales.text.heading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads cardinal and ordinal number words of one language up to a few hundred. */
final class NumberWords {
  private static final int HIGHEST_UNIT = 9;
  private static final int SHORTEST_STEM = 3;

  /** Endings of gender and case. */
  private static final Pattern ENDING =
      Pattern.compile("(?:[aeiouyąęįųūāēīøаеиоуыюяєіјαηο]{1,2}[sjmnς]?){1,2}");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s-]+");

  /** A number read from words. */
  record Read(int value, int words) {}

  private final Map<String, Integer> values = new HashMap<>();
  private final Set<String> and = new HashSet<>();
  private final List<String> joints = new ArrayList<>();
  private final Map<String, Integer> phrases = new HashMap<>();

  /** Phrases without the endings of their words; 0 where several numbers have the same. */
  private final Map<String, Integer> stems = new HashMap<>();

  private int longest;

  void add(int value, List<String> forms) {
    forms.forEach(form -> values.putIfAbsent(form, value));
  }

  void addAnd(List<String> words) {
    and.addAll(words);
  }

  void addJoints(List<String> words) {
    joints.addAll(words);
  }

  /** Adds a whole number of one or more words in folded form. */
  void addPhrase(String spelled, int value) {
    String[] words = BETWEEN_WORDS.split(spelled.strip(), -1);
    phrases.putIfAbsent(String.join(" ", words), value);
    phrases.putIfAbsent(String.join("", words), value);
    stems.merge(stem(words), value, (old, other) -> old.equals(other) ? old : 0);
    longest = Math.max(longest, words.length);
  }

  private static String stem(String... words) {
    StringBuilder stem = new StringBuilder();
    for (String word : words) {
      String bare = withoutEnding(word);
      stem.append(bare.length() < SHORTEST_STEM ? word : bare).append(' ');
    }
    return stem.toString();
  }

  private static String withoutEnding(String word) {
    String bare = word;
    for (int cut = 1; cut <= 4 && cut < word.length(); cut++) {
      if (ENDING.matcher(word.substring(word.length() - cut)).matches()) {
        bare = word.substring(0, word.length() - cut);
      }
    }
    return bare;
  }

  /** Reads the number at an index; null where there is none. */
  Read read(List<String> words, int at) {
    Read composed = composed(words, at);
    Read phrase = phrase(words, at);
    boolean longer = phrase != null && (composed == null || phrase.words > composed.words);
    return longer ? phrase : composed;
  }

  /**
   * The longest phrase at an index, with the endings of its words or, if there is none, without.
   */
  private Read phrase(List<String> words, int at) {
    int most = Math.min(longest, words.size() - at);
    for (int count = most; count > 0; count--) {
      Integer value = phrases.get(String.join(" ", words.subList(at, at + count)));
      if (value != null) {
        return new Read(value, count);
      }
    }
    for (int count = most; count > 0; count--) {
      String[] some = words.subList(at, at + count).toArray(String[]::new);
      int value = stems.getOrDefault(stem(some), 0);
      if (value > 0) {
        return new Read(value, count);
      }
    }
    return null;
  }

  private Read composed(List<String> words, int at) {
    Integer first = at < words.size() ? value(words.get(at)) : null;
    if (first == null) {
      return null;
    }
    int next = at + 1;
    if (first == 4 && next < words.size() && Integer.valueOf(20).equals(value(words.get(next)))) {
      first = 80;
      next++;
    }
    int joined = next < words.size() && and.contains(words.get(next)) ? next + 1 : next;
    Integer second = joined < words.size() ? value(words.get(joined)) : null;
    if (second != null && first % 10 == 0 && first > 0 && second <= mostAfter(first)) {
      int more = joined + 1;
      Integer third = more < words.size() ? value(words.get(more)) : null;
      boolean both = third != null && second >= 10 && second % 10 == 0 && third <= HIGHEST_UNIT;
      return new Read(first + second + (both ? third : 0), (both ? more + 1 : more) - at);
    }
    return new Read(first, next - at);
  }

  /** French counts on to nineteen after sixty and eighty; hundreds take any number below. */
  private static int mostAfter(int first) {
    if (first == 100) {
      return 99;
    }
    return first == 60 || first == 80 ? 19 : HIGHEST_UNIT;
  }

  private Integer value(String word) {
    Integer value = values.get(word);
    if (value != null) {
      return value;
    }
    for (String joint : joints) {
      int i = word.indexOf(joint, 2);
      while (i > 0) {
        Integer unit = values.get(word.substring(0, i));
        Integer ten = values.get(word.substring(i + joint.length()));
        if (unit != null && ten != null && unit <= HIGHEST_UNIT && ten >= 20 && ten % 10 == 0) {
          return unit + ten;
        }
        i = word.indexOf(joint, i + 1);
      }
    }
    return null;
  }
}
