package org.annales.sentiment.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The words of VADER's rules, from {@code vader.tsv}. */
final class VaderWords {
  static final VaderWords ALL = new VaderWords();

  private final Set<String> negations = new HashSet<>();
  private final Map<String, Double> degrees = new HashMap<>();
  private final Map<String, Double> specialCases = new HashMap<>();

  private VaderWords() {
    RuleFile.lines("vader.tsv").forEach(this::add);
  }

  private void add(String... columns) {
    double value = Double.parseDouble(columns[1]);
    for (String word : columns[2].split(", ", -1)) {
      switch (columns[0]) {
        case "negation" -> negations.add(word);
        case "special_case" -> specialCases.put(word, value);
        default -> degrees.put(word, value);
      }
    }
  }

  boolean negates(String word) {
    return negations.contains(word) || word.contains("n't");
  }

  boolean isDegree(String phrase) {
    return degrees.containsKey(phrase);
  }

  /** The amount that a booster or dampener adds to a positive weight; 0 for other phrases. */
  double degree(String phrase) {
    return degrees.getOrDefault(phrase, 0.0);
  }

  /** The weight of a word in a special phrase; null for other phrases. */
  Double specialCase(String phrase) {
    return specialCases.get(phrase);
  }
}
