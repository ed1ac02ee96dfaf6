package org.annales.sentiment.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
    try (InputStream in = VaderWords.class.getResourceAsStream("vader.tsv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          add(line.split("\t", -1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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

  /** What a booster or dampener adds to praise; 0 of other phrases. */
  double degree(String phrase) {
    return degrees.getOrDefault(phrase, 0.0);
  }

  /** The weight of a word in a phrase of its own; null of other phrases. */
  Double specialCase(String phrase) {
    return specialCases.get(phrase);
  }
}
