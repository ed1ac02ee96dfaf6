package org.annales.sentiment.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Finds the longest phrase at a place of a text, by a trie of words.
 *
 * <p>A word that ends in {@code *} matches all that begin so: each prefix of a word that is as long
 * as one of these is looked up. A search needs time linear in the tokens: most words begin no
 * phrase, and {@link #after} can be called once for each form of a text.
 *
 * <p>Thread-safe once all phrases are added.
 *
 * @param <T> what phrases stand for
 */
public final class PhraseIndex<T> {
  private static final String ANY = "*";

  private final Node<T> root = new Node<>();

  /** A node of the trie. */
  public static final class Node<T> {
    private Map<String, Node<T>> words = Map.of();
    private Map<String, Node<T>> beginnings = Map.of();

    /** The lengths that beginnings have. */
    private BitSet lengths;

    private T value;

    private Node<T> to(String word) {
      if (!word.endsWith(ANY)) {
        words = words.isEmpty() ? new HashMap<>() : words;
        return words.computeIfAbsent(word, unknown -> new Node<>());
      }
      String beginning = word.substring(0, word.length() - ANY.length());
      if (beginnings.isEmpty()) {
        beginnings = new HashMap<>();
        lengths = new BitSet();
      }
      lengths.set(beginning.length());
      return beginnings.computeIfAbsent(beginning, unknown -> new Node<>());
    }

    private List<Node<T>> after(String word) {
      Node<T> exact = words.get(word);
      if (beginnings.isEmpty()) {
        return exact == null ? List.of() : List.of(exact);
      }
      List<Node<T>> nodes = new ArrayList<>();
      if (exact != null) {
        nodes.add(exact);
      }
      for (int length = lengths.previousSetBit(word.length());
          length >= 0;
          length = lengths.previousSetBit(length - 1)) {
        Node<T> node = beginnings.get(word.substring(0, length));
        if (node != null) {
          nodes.add(node);
        }
      }
      return nodes;
    }
  }

  /**
   * A phrase in a text.
   *
   * @param words its length
   */
  public record Found<T>(T value, int words) {}

  /** Adds a phrase; it replaces one of the same words. */
  public void put(List<String> words, T value) {
    Node<T> node = root;
    for (String word : words) {
      node = node.to(word);
    }
    node.value = value;
  }

  /** The nodes after the first word of a phrase; empty where no phrase begins with it. */
  public List<Node<T>> after(String word) {
    return root.after(word);
  }

  /**
   * The longest phrase at a place; of equally long ones that with the word itself before one with a
   * beginning of it, and of beginnings the longest. Null where there is none.
   *
   * @param first {@link #after} the word at the place
   * @param words the words of the text by their places
   * @param end the place after the last word
   */
  public Found<T> longest(List<Node<T>> first, IntFunction<String> words, int at, int end) {
    return first.isEmpty() ? null : longest(first, words, at + 1, end, 1);
  }

  private Found<T> longest(
      List<Node<T>> nodes, IntFunction<String> words, int at, int end, int length) {
    Found<T> best = null;
    for (Node<T> node : nodes) {
      Found<T> found = node.value == null ? null : new Found<>(node.value, length);
      if (at < end && (!node.words.isEmpty() || !node.beginnings.isEmpty())) {
        Found<T> longer = longest(node.after(words.apply(at)), words, at + 1, end, length + 1);
        found = longer == null ? found : longer;
      }
      if (found != null && (best == null || found.words() > best.words())) {
        best = found;
      }
    }
    return best;
  }
}
