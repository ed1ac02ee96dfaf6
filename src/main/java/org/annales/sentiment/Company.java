package org.annales.sentiment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the sentences of each word of a lexicon weigh without it, and the words that stand beside
 * it.
 */
final class Company {
  private static final double Z_95 = 1.959963984540054;

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

    /** Half the width of the 95 % interval of the mean. */
    double margin() {
      double variance = n < 2 ? Double.NaN : (squares - sum * sum / n) / (n - 1);
      return Z_95 * Math.sqrt(Math.max(0, variance) / n);
    }
  }

  Company(DocumentHits document) {
    for (int section = 0; section < document.sections().size(); section++) {
      List<Found> hits = document.hits(section);
      int from = 0;
      for (int to = 1; to <= hits.size(); to++) {
        if (to == hits.size() || hits.get(to).sentence() != hits.get(from).sentence()) {
          sentence(document, hits.subList(from, to));
          from = to;
        }
      }
    }
  }

  private void sentence(DocumentHits document, List<Found> hits) {
    double sum = hits.stream().mapToDouble(document::polarity).sum();
    // A name weighs nothing, and is nobody's company.
    long weighing = hits.stream().filter(hit -> document.polarity(hit) != 0).count();
    for (Found hit : hits) {
      count(hit.word(), hit.left(), -1);
      count(hit.word(), hit.right(), 1);
      double own = document.polarity(hit);
      long company = weighing - (own == 0 ? 0 : 1);
      if (company > 0) {
        double others = (sum - own) / company;
        byWord.computeIfAbsent(hit.word(), word -> new Sums()).add(others);
        (isPraise(document, hit) ? ofPraise : ofBlame).add(others);
      }
    }
  }

  private static boolean isPraise(DocumentHits document, Found hit) {
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
