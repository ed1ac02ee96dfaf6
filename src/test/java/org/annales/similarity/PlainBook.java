package org.annales.similarity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** The measures of two sections by their formulas, over plain lists of words. */
record PlainBook(List<List<String>> sections, int mostFrequent) {

  double value(String measure, int a, int b) {
    return switch (measure) {
      case "cosine_tfidf" -> cosine(tfIdf(a), tfIdf(b));
      case "jensen_shannon" -> jensenShannon(rates(sections.get(a)), rates(sections.get(b)));
      case "burrows_delta" -> burrows(z(a), z(b));
      case "cosine_delta" -> 1 - cosine(z(a), z(b));
      default -> throw new IllegalArgumentException(measure);
    };
  }

  static Map<String, Double> counts(List<String> words) {
    Map<String, Double> counts = new TreeMap<>();
    words.forEach(word -> counts.merge(word, 1.0, Double::sum));
    return counts;
  }

  private static Map<String, Double> rates(List<String> words) {
    Map<String, Double> rates = counts(words);
    rates.replaceAll((word, count) -> count / words.size());
    return rates;
  }

  private Map<String, Double> tfIdf(int section) {
    List<Set<String>> sets = sections.stream().map(Set::copyOf).toList();
    Map<String, Double> weighted = counts(sections.get(section));
    weighted.replaceAll(
        (word, count) -> {
          long having = sets.stream().filter(words -> words.contains(word)).count();
          return count * Math.log((double) sections.size() / having);
        });
    return weighted;
  }

  private static double cosine(Map<String, Double> a, Map<String, Double> b) {
    return product(a, b) / Math.sqrt(product(a, a) * product(b, b));
  }

  private static double product(Map<String, Double> a, Map<String, Double> b) {
    return a.entrySet().stream()
        .mapToDouble(word -> word.getValue() * b.getOrDefault(word.getKey(), 0.0))
        .sum();
  }

  private static double jensenShannon(Map<String, Double> a, Map<String, Double> b) {
    return (toMean(a, b) + toMean(b, a)) / 2;
  }

  private static double toMean(Map<String, Double> p, Map<String, Double> other) {
    ToDoubleFunction<Map.Entry<String, Double>> ofWord =
        word -> {
          double mean = (word.getValue() + other.getOrDefault(word.getKey(), 0.0)) / 2;
          return word.getValue() * Math.log(word.getValue() / mean) / Math.log(2);
        };
    return p.entrySet().stream().mapToDouble(ofWord).sum();
  }

  private List<String> frequentWords() {
    Map<String, Double> counts = counts(sections.stream().flatMap(List::stream).toList());
    return counts.keySet().stream()
        .sorted(Comparator.comparingDouble((String word) -> -counts.get(word)))
        .limit(mostFrequent)
        .toList();
  }

  /** The z-scores of the frequent words whose rates differ. */
  private Map<String, Double> z(int section) {
    List<Map<String, Double>> rates = sections.stream().map(PlainBook::rates).toList();
    Map<String, Double> z = new HashMap<>();
    for (String word : frequentWords()) {
      double[] of = rates.stream().mapToDouble(r -> r.getOrDefault(word, 0.0)).toArray();
      double mean = Arrays.stream(of).average().orElseThrow();
      double squares = Arrays.stream(of).map(rate -> (rate - mean) * (rate - mean)).sum();
      if (squares > 1e-20) {
        z.put(word, (of[section] - mean) / Math.sqrt(squares / (of.length - 1)));
      }
    }
    return z;
  }

  private static double burrows(Map<String, Double> a, Map<String, Double> b) {
    return a.keySet().stream()
        .mapToDouble(word -> Math.abs(a.get(word) - b.get(word)))
        .average()
        .orElseThrow();
  }

  /** A quantile of type 7. */
  static double quantile(double[] values, double p) {
    double[] sorted = Arrays.stream(values).sorted().toArray();
    double at = p * (sorted.length - 1);
    int below = (int) Math.floor(at);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }
}
