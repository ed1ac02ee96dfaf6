package org.annales.sentiment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * What the sentences of each word of a lexicon weigh without it, each sentence once, and the words
 * that stand beside it.
 */
final class ContextPolarity {
  private final Map<String, Sums> byWord = new HashMap<>();
  private final Map<String, Map<String, Integer>> neighbours = new HashMap<>();
  private final Sums ofPraise = new Sums();
  private final Sums ofBlame = new Sums();

  /** Moments of numbers that come one by one. */
  static final class Sums {
    private long n;
    private double sum;
    private double squares;

    private void add(double value) {
      n++;
      sum += value;
      squares += value * value;
    }

    long n() {
      return n;
    }

    double mean() {
      return sum / n;
    }

    /** The same numbers with the other sign. */
    Sums negated() {
      Sums negated = new Sums();
      negated.n = n;
      negated.sum = -sum;
      negated.squares = squares;
      return negated;
    }

    /** The standard error of the mean; NaN for fewer than two numbers. */
    double error() {
      double variance = n < 2 ? Double.NaN : (squares - sum * sum / n) / (n - 1);
      return Math.sqrt(Math.max(0, variance) / n);
    }

    /** The chance of a mean so far below a value, Student's t, one-sided. */
    double chanceBelow(double value) {
      double error = error();
      if (!(error > 0)) {
        return mean() < value && n > 1 ? 0 : 1;
      }
      return new TDistribution(null, n - 1.0).cumulativeProbability((mean() - value) / error);
    }
  }

  ContextPolarity(DocumentHits document) {
    for (int section = 0; section < document.sections().size(); section++) {
      List<LexiconHit> hits = document.hits(section);
      int from = 0;
      for (int to = 1; to <= hits.size(); to++) {
        if (to == hits.size() || hits.get(to).sentence() != hits.get(from).sentence()) {
          sentence(document, hits.subList(from, to));
          from = to;
        }
      }
    }
  }

  private void sentence(DocumentHits document, List<LexiconHit> hits) {
    Map<String, LexiconHit> words = new LinkedHashMap<>();
    for (LexiconHit hit : hits) {
      count(hit.word(), hit.left(), -1);
      count(hit.word(), hit.right(), 1);
      words.putIfAbsent(hit.word(), hit);
    }
    words.forEach(
        (word, hit) -> {
          // A name weighs nothing, and is nobody's company.
          double[] others =
              hits.stream()
                  .filter(other -> !other.word().equals(word))
                  .mapToDouble(document::polarity)
                  .filter(weight -> weight != 0)
                  .toArray();
          if (others.length > 0) {
            double mean = Arrays.stream(others).sum() / others.length;
            byWord.computeIfAbsent(word, w -> new Sums()).add(mean);
            (isPraise(document, hit) ? ofPraise : ofBlame).add(mean);
          }
        });
  }

  private static boolean isPraise(DocumentHits document, LexiconHit hit) {
    return document.lexicon().entry(hit.entry()).polarity() > 0;
  }

  private void count(String word, String neighbour, int side) {
    if (neighbour != null) {
      String phrase = side < 0 ? neighbour + " " + word : word + " " + neighbour;
      neighbours.computeIfAbsent(word, w -> new HashMap<>()).merge(phrase, 1, Integer::sum);
    }
  }

  /** What the sentences of a word weigh without it; null where it is always alone. */
  Sums of(String word) {
    return byWord.get(word);
  }

  /** The same over all words of praise, or of blame. */
  Sums of(boolean praise) {
    return praise ? ofPraise : ofBlame;
  }

  /** The phrases of a word and a neighbour, with how often they come. */
  Map<String, Integer> phrases(String word) {
    return neighbours.getOrDefault(word, Map.of());
  }
}
