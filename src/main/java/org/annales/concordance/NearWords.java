package org.annales.concordance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annales.text.model.Sentence;
import org.annales.text.model.Token;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Explains why a phrase was not found: lists its words that do not occur, and similar ones. */
public final class NearWords {
  private static final int NEAREST = 3;
  private static final int MOST_EDITS = 2;

  /** Beyond this, further words are not kept: no language has so many. */
  private static final int MOST_TYPES = 2_000_000;

  private final Map<String, Integer> counts = new HashMap<>();
  private final Search search;

  public NearWords(Search search) {
    this.search = search;
  }

  /** Takes a sentence that was searched. */
  public void add(Sentence sentence) {
    if (!search.all() && !sentence.counted()) {
      return;
    }
    for (Token token : sentence.tokens()) {
      boolean counts = search.all() || search.quotations().counts(token.quoted());
      if (counts && (this.counts.size() < MOST_TYPES || this.counts.containsKey(token.form()))) {
        this.counts.merge(token.form(), 1, Integer::sum);
      }
    }
  }

  /** The reason, to stand after a semicolon. */
  public String reason() {
    List<String> reasons = new ArrayList<>();
    for (WordPattern word : search.phrase().words()) {
      if (counts.keySet().stream().noneMatch(word::matches)) {
        reasons.add(reason(word));
      }
    }
    return reasons.isEmpty()
        ? "its words occur, but never as this phrase"
        : String.join("; ", reasons);
  }

  private String reason(WordPattern word) {
    List<String> near = word.isLiteral() ? nearest(word.pattern()) : List.of();
    return near.isEmpty()
        ? "no word is " + word.shown()
        : "no word is " + word.shown() + ", near to it: " + String.join(", ", near);
  }

  private List<String> nearest(String word) {
    LevenshteinDistance distance = new LevenshteinDistance(Math.min(MOST_EDITS, word.length() / 2));
    record Near(String word, int edits, int count) {}
    return counts.entrySet().stream()
        .map(e -> new Near(e.getKey(), distance.apply(word, e.getKey()), e.getValue()))
        .filter(near -> near.edits() >= 0)
        .sorted(
            Comparator.comparingInt(Near::edits)
                .thenComparing(Comparator.comparingInt(Near::count).reversed())
                .thenComparing(Near::word))
        .limit(NEAREST)
        .map(near -> near.word() + " (" + near.count() + ")")
        .toList();
  }
}
