package org.annales.sentiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.annales.sentiment.rules.Compound;

/** The hits of one lexicon in a document, section by section in reading order. */
final class DocumentHits {
  private final LexiconInUse lexicon;
  private final List<SectionHits> sections;
  private final List<List<LexiconHit>> hits = new ArrayList<>();
  private final List<Map<String, WordTally>> tallies = new ArrayList<>();
  private final Map<String, WordTally> totals = new TreeMap<>();
  private final Map<String, Double> adapted;
  private final List<double[]> scores;

  DocumentHits(LexiconInUse lexicon, List<SectionHits> sections) {
    this.lexicon = lexicon;
    this.sections = new ArrayList<>(sections);
    this.sections.sort(Comparator.comparingInt(SectionHits::ordinal));
    for (SectionHits section : this.sections) {
      Map<String, WordTally> tally = new TreeMap<>();
      hits.add(section.hits());
      for (LexiconHit hit : hits.get(hits.size() - 1)) {
        tally.computeIfAbsent(hit.word(), word -> new WordTally()).add(hit);
        totals.computeIfAbsent(hit.word(), word -> new WordTally()).add(hit);
      }
      tallies.add(tally);
    }
    this.adapted = Map.of();
    this.scores = this.sections.stream().map(SectionHits::scores).toList();
  }

  private DocumentHits(DocumentHits document, Map<String, Double> adapted) {
    this.lexicon = document.lexicon;
    this.sections = document.sections;
    this.hits.addAll(document.hits);
    this.tallies.addAll(document.tallies);
    this.totals.putAll(document.totals);
    this.adapted = Map.copyOf(adapted);
    this.scores = IntStream.range(0, sections.size()).mapToObj(this::scored).toList();
  }

  /** The same hits with weights of the document's own in place of some of the lexicon's. */
  DocumentHits adapted(Map<String, Double> weights) {
    return weights.isEmpty() ? this : new DocumentHits(this, weights);
  }

  private double[] scored(int section) {
    double[] sums = new double[sections.get(section).sentences()];
    hits.get(section).forEach(hit -> sums[hit.sentence()] += polarity(hit));
    return Arrays.stream(sums).map(sum -> Compound.of(sum * lexicon.scale())).toArray();
  }

  LexiconInUse lexicon() {
    return lexicon;
  }

  String name() {
    return lexicon.lexicon().name();
  }

  String documentId() {
    return sections.get(0).documentId();
  }

  List<SectionHits> sections() {
    return sections;
  }

  /** The hits of a section, in the order of the text. */
  List<LexiconHit> hits(int section) {
    return hits.get(section);
  }

  /** The words of a section, in alphabetical order. */
  Map<String, WordTally> tally(int section) {
    return tallies.get(section);
  }

  /** The words of all sections, in alphabetical order. */
  Map<String, WordTally> totals() {
    return totals;
  }

  /** Counted tokens of all sections. */
  long words() {
    return sections.stream().mapToLong(SectionHits::words).sum();
  }

  /** The scores of all sentences, in reading order. */
  double[] scores() {
    return scores.stream().flatMapToDouble(Arrays::stream).toArray();
  }

  /** The scores of a section's sentences, 0 without a hit; not to be changed. */
  double[] scores(int section) {
    return scores.get(section);
  }

  /** The weight of a hit as praise or blame after its rules. */
  double polarity(LexiconHit hit) {
    return weight(hit.word(), lexicon.entry(hit.entry()).polarity()) * hit.factor();
  }

  /** The weight that counts for a word of praise or blame: its own here, or else the lexicon's. */
  double weight(String word, double listed) {
    return adapted.getOrDefault(word, listed);
  }

  /** Whether a word has a weight of the document's own. */
  boolean isAdapted(String word) {
    return adapted.containsKey(word);
  }
}
