package org.annales.sentiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annales.corpus.SectionText;
import org.annales.sentiment.lexicon.Sense;
import org.annales.sentiment.rules.Hit;

/** Gathers the hits of a section. */
final class SectionHitsBuilder {
  /** So many words of a section have their sentences with them. */
  private static final int SHOWN = 40;

  private final SectionText text;
  private final int lexicon;
  private final int evidence;
  private final List<Integer> sentences = new ArrayList<>();
  private final List<Double> scores = new ArrayList<>();
  private final List<LexiconHit> hits = new ArrayList<>();
  private final Map<String, String> known = new HashMap<>();
  private final Map<String, Double> effects = new HashMap<>();
  private int words;

  /**
   * @param lexicon its number among those in use
   * @param evidence how many sentences show a word
   */
  SectionHitsBuilder(SectionText text, int lexicon, int evidence) {
    this.text = text;
    this.lexicon = lexicon;
    this.evidence = evidence;
  }

  /** Begins a counted sentence with so many counted tokens. */
  void sentence(int sentence, int tokens, double score) {
    sentences.add(sentence);
    scores.add(score);
    words += tokens;
  }

  /** Adds a hit of the sentence that was begun last. */
  void hit(Hit hit, int entry, String word, int flags, String left, String right) {
    String kept = known.computeIfAbsent(word, w -> w);
    double weight = 0;
    for (Sense sense : hit.entry().senses()) {
      weight = Math.max(weight, Math.abs(sense.weight()));
    }
    effects.merge(kept, weight * hit.factor(), Double::sum);
    hits.add(
        new LexiconHit(
            sentences.size() - 1,
            kept,
            entry,
            hit.factor(),
            flags,
            known.computeIfAbsent(hit.ruleIds(), w -> w),
            left,
            right));
  }

  SectionHits build() {
    return new SectionHits(this);
  }

  SectionText text() {
    return text;
  }

  int lexicon() {
    return lexicon;
  }

  int words() {
    return words;
  }

  List<Integer> sentences() {
    return sentences;
  }

  List<Double> scores() {
    return scores;
  }

  List<LexiconHit> hits() {
    return hits;
  }

  List<ExampleSentence> examples() {
    Map<String, List<Integer>> places = new HashMap<>();
    for (LexiconHit hit : hits) {
      List<Integer> of = places.computeIfAbsent(hit.word(), w -> new ArrayList<>());
      if (of.isEmpty() || of.get(of.size() - 1) != hit.sentence()) {
        of.add(hit.sentence());
      }
    }
    List<String> shown = new ArrayList<>(places.keySet());
    shown.sort(
        Comparator.comparingDouble((String word) -> -Math.abs(effects.get(word)))
            .thenComparing(Comparator.naturalOrder()));
    List<ExampleSentence> examples = new ArrayList<>();
    for (int rank = 0; rank < shown.size(); rank++) {
      for (int place : spread(places.get(shown.get(rank)))) {
        String told = rank < SHOWN ? text.text(sentences.get(place)) : null;
        examples.add(new ExampleSentence(shown.get(rank), place, told));
      }
    }
    return examples;
  }

  /** The first, the last, and those between at equal steps. */
  private List<Integer> spread(List<Integer> places) {
    int most = Math.min(evidence, places.size());
    List<Integer> spread = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      spread.add(places.get(most == 1 ? 0 : i * (places.size() - 1) / (most - 1)));
    }
    return spread;
  }
}
