package org.annales.text.alphabet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/**
 * Finds the heaviest subsequence of index lines in alphabetical order. Other lines are subheadings,
 * parts of broken lines, or headings that the scanner misread or misplaced.
 */
public final class AlphabeticChain {
  /** A line at one of its places in the alphabet, with the weight of the chain up to it. */
  private record Link(int line, int rank, double weight, Link before) {}

  private final List<List<String>> keys;
  private final double[] weights;
  private final List<String> alphabet;
  private final Link[] best;
  private double weight;

  private AlphabeticChain(List<List<String>> keys, double[] weights) {
    this.keys = keys;
    this.weights = weights;
    TreeSet<String> distinct = new TreeSet<>();
    keys.forEach(distinct::addAll);
    this.alphabet = List.copyOf(distinct);
    this.best = new Link[alphabet.size() + 1];
  }

  /**
   * Returns which lines belong to the chain.
   *
   * @param headings the headings that the lines would be
   * @param weights how likely each line is a heading by its form; 0 where it is none
   */
  public static boolean[] of(List<String> headings, double[] weights) {
    AlphabeticChain byLetters = of(headings, weights, false);
    boolean[] chosen = byLetters.chosen();
    AlphabeticChain byWords = of(headings, weights, true);
    boolean[] chosenByWords = byWords.chosen();
    return byWords.weight > byLetters.weight ? chosenByWords : chosen;
  }

  private static AlphabeticChain of(List<String> headings, double[] weights, boolean byWords) {
    List<List<String>> keys = headings.stream().map(h -> AlphabeticKey.of(h, byWords)).toList();
    return new AlphabeticChain(keys, weights);
  }

  /**
   * Finds the heaviest chain line by line: each line extends the heaviest chain that it may follow.
   */
  private boolean[] chosen() {
    Link last = null;
    for (int i = 0; i < weights.length; i++) {
      List<Link> links = weights[i] > 0 ? links(i) : List.of();
      for (Link link : links) {
        enter(link);
        last = last == null || link.weight() > last.weight() ? link : last;
      }
    }
    weight = last == null ? 0 : last.weight();
    boolean[] chosen = new boolean[weights.length];
    for (Link link = last; link != null; link = link.before()) {
      chosen[link.line()] = true;
    }
    return chosen;
  }

  /** The chains that end with a line, one for each of its places in the alphabet. */
  private List<Link> links(int line) {
    List<Link> links = new ArrayList<>();
    for (String key : keys.get(line)) {
      int rank = Collections.binarySearch(alphabet, key) + 1;
      Link before = heaviest(rank);
      double sum = weights[line] + (before == null ? 0 : before.weight());
      links.add(new Link(line, rank, sum, before));
    }
    return links;
  }

  /** The heaviest chain that ends at a place of the alphabet or before it. */
  private Link heaviest(int rank) {
    Link found = null;
    for (int i = rank; i > 0; i -= i & -i) {
      if (best[i] != null && (found == null || best[i].weight() > found.weight())) {
        found = best[i];
      }
    }
    return found;
  }

  private void enter(Link link) {
    for (int i = link.rank(); i < best.length; i += i & -i) {
      if (best[i] == null || link.weight() > best[i].weight()) {
        best[i] = link;
      }
    }
  }
}
