package org.annales.ngram;

import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.ArrayList;
import java.util.List;

/**
 * Numbers for tokens, from 0 in the order in which they first come: one is compared and packed at
 * no cost.
 */
final class Tokens {
  private final Object2IntOpenHashMap<String> numbers = new Object2IntOpenHashMap<>();
  private final List<String> forms = new ArrayList<>();

  Tokens() {
    numbers.defaultReturnValue(-1);
  }

  /** The number of a token. */
  int number(String form) {
    int number = numbers.getInt(form);
    if (number < 0) {
      number = forms.size();
      forms.add(form);
      numbers.put(form, number);
    }
    return number;
  }

  /** The token of a number. */
  String form(int number) {
    return forms.get(number);
  }

  /** The n-gram of a node, its tokens joined by one space. */
  String ngram(NgramTrie trie, int node) {
    String ngram = null;
    for (int at = node; at > 0; at = trie.parent(at)) {
      String form = form(trie.token(at));
      ngram = ngram == null ? form : form + " " + ngram;
    }
    return ngram;
  }
}
