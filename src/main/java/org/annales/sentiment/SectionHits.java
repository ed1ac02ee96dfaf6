package org.annales.sentiment;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annales.corpus.SectionText;
import org.annales.sentiment.rules.Hit;

/**
 * The words of a lexicon in a section, sentence by sentence: what travels to the task of the
 * document. Numbers, and each word once.
 */
final class SectionHits implements Serializable {
  private static final long serialVersionUID = 1L;

  static final int NEGATED = 1;
  static final int INTENSIFIED = 2;
  static final int HEDGED = 4;
  static final int QUOTED = 8;

  /** Written as a name: with a capital inside a sentence. */
  static final int CAPITAL = 16;

  /** At a place where every word has a capital. */
  static final int OPENING = 32;

  private final String documentId;
  private final String sectionId;
  private final int ordinal;
  private final int lexicon;
  private final int words;
  private final int[] paragraphs;
  private final int[] numbers;
  private final double[] scores;
  private final List<Found> hits;
  private final Map<String, List<Example>> examples;

  /**
   * A hit.
   *
   * @param sentence its sentence, from 0 among those of the section that are counted
   * @param word as counted, a phrase's words with spaces between
   * @param entry its number in the lexicon
   * @param rules the ids of those that gave the factor, with + between
   * @param left the word before it in the sentence; null where there is none
   * @param right the word behind it
   */
  record Found(
      int sentence,
      String word,
      int entry,
      double factor,
      int flags,
      String rules,
      String left,
      String right)
      implements Serializable {
    boolean is(int flag) {
      return (flags & flag) != 0;
    }
  }

  /**
   * A sentence that shows a word.
   *
   * @param text null where it is one of many words of little weight
   */
  record Example(String reference, String text) implements Serializable {}

  private SectionHits(Builder builder) {
    this.documentId = builder.text.documentId();
    this.sectionId = builder.text.sectionId();
    this.ordinal = builder.text.ordinal();
    this.lexicon = builder.lexicon;
    this.words = builder.words;
    int sentences = builder.sentences.size();
    this.paragraphs = new int[sentences];
    this.numbers = new int[sentences];
    this.scores = new double[sentences];
    for (int i = 0; i < sentences; i++) {
      int sentence = builder.sentences.get(i);
      paragraphs[i] = builder.text.paragraph(sentence);
      numbers[i] = builder.text.number(sentence);
      scores[i] = builder.scores.get(i);
    }
    this.hits = builder.hits;
    this.examples = builder.examples();
  }

  String documentId() {
    return documentId;
  }

  String sectionId() {
    return sectionId;
  }

  int ordinal() {
    return ordinal;
  }

  int lexicon() {
    return lexicon;
  }

  /** Its counted tokens. */
  int words() {
    return words;
  }

  /** Its counted sentences. */
  int sentences() {
    return scores.length;
  }

  int paragraph(int sentence) {
    return paragraphs[sentence];
  }

  int number(int sentence) {
    return numbers[sentence];
  }

  /** The scores of its sentences, 0 without a hit; not to be changed. */
  double[] scores() {
    return scores;
  }

  /** In the order of the text. */
  List<Found> hits() {
    return hits;
  }

  /** Sentences that show a word. */
  List<Example> examples(String word) {
    return examples.getOrDefault(word, List.of());
  }

  /** Gathers the hits of a section. */
  static final class Builder {
    /** So many words of a section have their sentences with them. */
    private static final int SHOWN = 40;

    private final SectionText text;
    private final int lexicon;
    private final int evidence;
    private final List<Integer> sentences = new ArrayList<>();
    private final List<Double> scores = new ArrayList<>();
    private final List<Found> hits = new ArrayList<>();
    private final Map<String, String> known = new HashMap<>();
    private final Map<String, Double> effects = new HashMap<>();
    private int words;

    /**
     * @param lexicon its number among those in use
     * @param evidence how many sentences show a word
     */
    Builder(SectionText text, int lexicon, int evidence) {
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
      effects.merge(kept, hit.polarity(), Double::sum);
      hits.add(
          new Found(
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

    private Map<String, List<Example>> examples() {
      Map<String, List<Integer>> places = new HashMap<>();
      for (Found hit : hits) {
        List<Integer> of = places.computeIfAbsent(hit.word, w -> new ArrayList<>());
        if (of.isEmpty() || of.get(of.size() - 1) != hit.sentence) {
          of.add(hit.sentence);
        }
      }
      List<String> shown = new ArrayList<>(places.keySet());
      shown.sort((a, b) -> Double.compare(Math.abs(effects.get(b)), Math.abs(effects.get(a))));
      BitSet told = new BitSet();
      Map<String, List<Example>> examples = new HashMap<>();
      for (int rank = 0; rank < shown.size(); rank++) {
        told.set(rank, rank < SHOWN);
        List<Example> of = new ArrayList<>();
        for (int place : spread(places.get(shown.get(rank)))) {
          of.add(example(place, told.get(rank)));
        }
        examples.put(shown.get(rank), of);
      }
      return examples;
    }

    private Example example(int place, boolean told) {
      int sentence = sentences.get(place);
      String reference =
          text.sectionId() + ":" + text.paragraph(sentence) + "." + text.number(sentence);
      return new Example(reference, told ? text.text(sentence) : null);
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
}
