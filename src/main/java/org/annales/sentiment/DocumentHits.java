package org.annales.sentiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.annales.sentiment.lexicon.Sense;
import org.annales.sentiment.rules.Compound;

/**
 * The hits of one lexicon in a document.
 *
 * @param sections in reading order
 * @param tallies the words of each section, in alphabetical order
 * @param totals the words of all sections, in alphabetical order
 * @param adapted weights that replace those of the lexicon, by word
 * @param scores of the sentences of each section, 0 without a hit
 */
record DocumentHits(
    LexiconInUse lexicon,
    List<SectionHits> sections,
    List<Map<String, WordTally>> tallies,
    Map<String, WordTally> totals,
    Map<String, Double> adapted,
    List<double[]> scores) {
  static DocumentHits of(LexiconInUse lexicon, List<SectionHits> unordered) {
    List<SectionHits> sections =
        unordered.stream().sorted(Comparator.comparingInt(SectionHits::ordinal)).toList();
    List<Map<String, WordTally>> tallies = new ArrayList<>();
    Map<String, WordTally> totals = new TreeMap<>();
    for (SectionHits section : sections) {
      Map<String, WordTally> tally = new TreeMap<>();
      section.hits().forEach(hit -> tally.merge(hit.word(), WordTally.of(hit), WordTally::plus));
      tally.forEach((word, count) -> totals.merge(word, count, WordTally::plus));
      tallies.add(tally);
    }
    List<double[]> scores = sections.stream().map(SectionHits::scores).toList();
    return new DocumentHits(lexicon, sections, tallies, totals, Map.of(), scores);
  }

  /** The same hits, scored with weights that replace some of the lexicon's. */
  DocumentHits with(Map<String, Double> weights) {
    if (weights.isEmpty()) {
      return this;
    }
    DocumentHits unscored =
        new DocumentHits(lexicon, sections, tallies, totals, weights, List.of());
    return new DocumentHits(
        lexicon,
        sections,
        tallies,
        totals,
        weights,
        sections.stream().map(unscored::scored).toList());
  }

  /** Sentences without a replaced weight keep their scores. */
  private double[] scored(SectionHits section) {
    double[] scored = section.scores();
    double[] sums = new double[scored.length];
    boolean[] changed = new boolean[scored.length];
    for (LexiconHit hit : section.hits()) {
      sums[hit.sentence()] += polarity(hit);
      changed[hit.sentence()] |= adapted.containsKey(hit.word());
    }
    for (int i = 0; i < scored.length; i++) {
      scored[i] = changed[i] ? Compound.of(sums[i] * lexicon.scale()) : scored[i];
    }
    return scored;
  }

  /** The same hits, scored as if some words had no weight. */
  DocumentHits without(Set<String> words) {
    Map<String, Double> weights = new HashMap<>(adapted);
    words.forEach(word -> weights.put(word, 0.0));
    return with(weights);
  }

  /** The scores of all sentences in reading order. */
  double[] allScores() {
    return scores.stream().flatMapToDouble(Arrays::stream).toArray();
  }

  /** A counted sentence of the document. */
  record Place(String sectionId, int paragraph, int sentence) {}

  /** The place of a sentence, by its number among those of all sections. */
  Place place(int sentence) {
    int left = sentence;
    for (SectionHits section : sections) {
      if (left < section.sentences().size()) {
        SectionHits.ScoredPlace place = section.sentences().get(left);
        return new Place(section.sectionId(), place.paragraph(), place.number());
      }
      left -= section.sentences().size();
    }
    throw new IllegalArgumentException("expected a sentence of the document, found " + sentence);
  }

  String name() {
    return lexicon.lexicon().name();
  }

  String documentId() {
    return sections.get(0).documentId();
  }

  /** Counted tokens of all sections. */
  long words() {
    return sections.stream().mapToLong(SectionHits::words).sum();
  }

  /** The weight of a hit after its rules. */
  double polarity(LexiconHit hit) {
    double listed = lexicon.entry(hit.entry()).polarity();
    return adapted.getOrDefault(hit.word(), listed) * hit.factor();
  }

  /** The weight in use for a word in one of its senses. */
  double weight(String word, Sense sense) {
    return sense.isPolar() ? adapted.getOrDefault(word, sense.weight()) : sense.weight();
  }
}
