package org.annales.sentiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The hits of one lexicon in a document, section by section in reading order. */
final class DocumentHits {
  private final LexiconInUse lexicon;
  private final List<SectionHits> sections;
  private final List<List<SectionHits.Found>> hits = new ArrayList<>();
  private final List<Map<String, WordTally>> tallies = new ArrayList<>();
  private final Map<String, WordTally> totals = new TreeMap<>();

  DocumentHits(LexiconInUse lexicon, List<SectionHits> sections) {
    this.lexicon = lexicon;
    this.sections = new ArrayList<>(sections);
    this.sections.sort(Comparator.comparingInt(SectionHits::ordinal));
    for (SectionHits section : this.sections) {
      Map<String, WordTally> tally = new TreeMap<>();
      hits.add(section.hits());
      for (SectionHits.Found hit : hits.get(hits.size() - 1)) {
        tally.computeIfAbsent(hit.word(), word -> new WordTally()).add(hit);
        totals.computeIfAbsent(hit.word(), word -> new WordTally()).add(hit);
      }
      tallies.add(tally);
    }
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
  List<SectionHits.Found> hits(int section) {
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
    return sections.stream().flatMapToDouble(s -> Arrays.stream(s.scores())).toArray();
  }

  /** The weight of a hit as praise or blame after its rules. */
  double polarity(SectionHits.Found hit) {
    return lexicon.entry(hit.entry()).polarity() * hit.factor();
  }
}
