package org.annales.sentiment;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
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

  private static final int NONE = -1;

  /** Between strings; no text has it. */
  private static final String BETWEEN = "\u0000";

  private final String documentId;
  private final String sectionId;
  private final int ordinal;
  private final int lexicon;
  private final int words;
  private final int[] paragraphs;
  private final int[] numbers;
  private final double[] scores;

  /**
   * Words, rules and neighbours, each once. One string, as with the examples: Spark looks at each
   * object again and again to see how much memory is taken.
   */
  private final String strings;

  private final int[] sentences;
  private final int[] hitWords;
  private final int[] entries;
  private final double[] factors;
  private final int[] flags;
  private final int[] rules;
  private final int[] lefts;
  private final int[] rights;
  private final int[] exampleWords;
  private final int[] exampleSentences;
  private final String exampleTexts;

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
    this.paragraphs = builder.sentences.stream().mapToInt(builder.text::paragraph).toArray();
    this.numbers = builder.sentences.stream().mapToInt(builder.text::number).toArray();
    this.scores = builder.scores.stream().mapToDouble(score -> score).toArray();
    List<Found> hits = builder.hits;
    List<Shown> examples = builder.examples();
    Strings known = new Strings();
    this.sentences = hits.stream().mapToInt(Found::sentence).toArray();
    this.hitWords = hits.stream().mapToInt(hit -> known.number(hit.word)).toArray();
    this.entries = hits.stream().mapToInt(Found::entry).toArray();
    this.factors = hits.stream().mapToDouble(Found::factor).toArray();
    this.flags = hits.stream().mapToInt(Found::flags).toArray();
    this.rules = hits.stream().mapToInt(hit -> known.number(hit.rules)).toArray();
    this.lefts = hits.stream().mapToInt(hit -> known.number(hit.left)).toArray();
    this.rights = hits.stream().mapToInt(hit -> known.number(hit.right)).toArray();
    this.exampleWords = examples.stream().mapToInt(shown -> known.number(shown.word)).toArray();
    this.exampleSentences = examples.stream().mapToInt(Shown::sentence).toArray();
    this.exampleTexts =
        examples.stream()
            .map(shown -> Objects.requireNonNullElse(shown.text, ""))
            .collect(Collectors.joining(BETWEEN));
    this.strings = known.all();
  }

  /** Numbers strings in the order in which they come. */
  private static final class Strings {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    int number(String string) {
      return string == null ? NONE : numbers.computeIfAbsent(string, s -> numbers.size());
    }

    String all() {
      return String.join(BETWEEN, numbers.keySet());
    }
  }

  /** A sentence that shows a word, by its number among those that are counted. */
  private record Shown(String word, int sentence, String text) {}

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

  /** In the order of the text; made anew each time. */
  List<Found> hits() {
    List<Found> hits = new ArrayList<>(sentences.length);
    String[] known = strings.split(BETWEEN, -1);
    for (int i = 0; i < sentences.length; i++) {
      hits.add(
          new Found(
              sentences[i],
              string(known, hitWords[i]),
              entries[i],
              factors[i],
              flags[i],
              string(known, rules[i]),
              string(known, lefts[i]),
              string(known, rights[i])));
    }
    return hits;
  }

  private static String string(String[] known, int number) {
    return number == NONE ? null : known[number];
  }

  /** Sentences that show its words, by the words. */
  Map<String, List<Example>> examples() {
    Map<String, List<Example>> examples = new HashMap<>();
    String[] known = strings.split(BETWEEN, -1);
    String[] texts = exampleTexts.split(BETWEEN, -1);
    for (int i = 0; i < exampleWords.length; i++) {
      int sentence = exampleSentences[i];
      String reference = sectionId + ":" + paragraphs[sentence] + "." + numbers[sentence];
      examples
          .computeIfAbsent(string(known, exampleWords[i]), word -> new ArrayList<>())
          .add(new Example(reference, texts[i].isEmpty() ? null : texts[i]));
    }
    return examples;
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

    private List<Shown> examples() {
      Map<String, List<Integer>> places = new HashMap<>();
      for (Found hit : hits) {
        List<Integer> of = places.computeIfAbsent(hit.word, w -> new ArrayList<>());
        if (of.isEmpty() || of.get(of.size() - 1) != hit.sentence) {
          of.add(hit.sentence);
        }
      }
      List<String> shown = new ArrayList<>(places.keySet());
      shown.sort(
          Comparator.comparingDouble((String word) -> -Math.abs(effects.get(word)))
              .thenComparing(Comparator.naturalOrder()));
      List<Shown> examples = new ArrayList<>();
      for (int rank = 0; rank < shown.size(); rank++) {
        for (int place : spread(places.get(shown.get(rank)))) {
          String told = rank < SHOWN ? text.text(sentences.get(place)) : null;
          examples.add(new Shown(shown.get(rank), place, told));
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
}
