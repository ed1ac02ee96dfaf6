package org.annales.sentiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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

  private double[] scored(SectionHits section) {
    double[] sums = new double[section.sentences().size()];
    section.hits().forEach(hit -> sums[hit.sentence()] += polarity(hit));
    return Arrays.stream(sums).map(sum -> Compound.of(sum * lexicon.scale())).toArray();
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
