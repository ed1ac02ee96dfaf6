package org.annales.sentiment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.annales.stats.Moments;

/**
 * Collects the context of each word of a lexicon in a document: the mean weight of the other hits
 * of its sentences, each sentence once, and the words beside it.
 */
final class ContextPolarity {
  private final Map<String, List<Double>> byWord = new HashMap<>();
  private final Map<String, Map<String, Integer>> phrases = new HashMap<>();
  private final List<Double> ofPositive = new ArrayList<>();
  private final List<Double> ofNegative = new ArrayList<>();

  ContextPolarity(DocumentHits document) {
    for (SectionHits section : document.sections()) {
      List<LexiconHit> hits = section.hits();
      int from = 0;
      for (int to = 1; to <= hits.size(); to++) {
        if (to == hits.size() || hits.get(to).sentence() != hits.get(from).sentence()) {
          addSentence(document, hits.subList(from, to));
          from = to;
        }
      }
    }
  }

  private void addSentence(DocumentHits document, List<LexiconHit> hits) {
    Map<String, LexiconHit> words = new LinkedHashMap<>();
    for (LexiconHit hit : hits) {
      if (hit.left() != null) {
        addPhrase(hit.word(), hit.left() + " " + hit.word());
      }
      if (hit.right() != null) {
        addPhrase(hit.word(), hit.word() + " " + hit.right());
      }
      words.putIfAbsent(hit.word(), hit);
    }
    words.forEach(
        (word, hit) ->
            // A name weighs nothing, and is no context.
            hits.stream()
                .filter(other -> !other.word().equals(word))
                .mapToDouble(document::polarity)
                .filter(weight -> weight != 0)
                .average()
                .ifPresent(
                    mean -> {
                      byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(mean);
                      double polarity = document.lexicon().entry(hit.entry()).polarity();
                      (polarity > 0 ? ofPositive : ofNegative).add(mean);
                    }));
  }

  private void addPhrase(String word, String phrase) {
    phrases.computeIfAbsent(word, w -> new HashMap<>()).merge(phrase, 1, Integer::sum);
  }

  /** The mean weights of the other hits of a word's sentences. */
  Moments of(String word) {
    return moments(byWord.getOrDefault(word, List.of()));
  }

  /** The same over all positive words, or all negative ones. */
  Moments ofAll(boolean positive) {
    return moments(positive ? ofPositive : ofNegative);
  }

  private static Moments moments(List<Double> weights) {
    return Moments.of(weights.stream().mapToDouble(weight -> weight).toArray());
  }

  /** The phrases of a word and the word before or after it, with their counts. */
  Map<String, Integer> phrases(String word) {
    return phrases.getOrDefault(word, Map.of());
  }
}
