package org.annales.sentiment;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

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

  SectionHits(SectionHitsBuilder gathered) {
    this.documentId = gathered.text().documentId();
    this.sectionId = gathered.text().sectionId();
    this.ordinal = gathered.text().ordinal();
    this.lexicon = gathered.lexicon();
    this.words = gathered.words();
    this.paragraphs = gathered.sentences().stream().mapToInt(gathered.text()::paragraph).toArray();
    this.numbers = gathered.sentences().stream().mapToInt(gathered.text()::number).toArray();
    this.scores = gathered.scores().stream().mapToDouble(score -> score).toArray();
    List<LexiconHit> hits = gathered.hits();
    List<ExampleSentence> examples = gathered.examples();
    Strings known = new Strings();
    this.sentences = hits.stream().mapToInt(LexiconHit::sentence).toArray();
    this.hitWords = hits.stream().mapToInt(hit -> known.number(hit.word())).toArray();
    this.entries = hits.stream().mapToInt(LexiconHit::entry).toArray();
    this.factors = hits.stream().mapToDouble(LexiconHit::factor).toArray();
    this.flags = hits.stream().mapToInt(LexiconHit::flags).toArray();
    this.rules = hits.stream().mapToInt(hit -> known.number(hit.rules())).toArray();
    this.lefts = hits.stream().mapToInt(hit -> known.number(hit.left())).toArray();
    this.rights = hits.stream().mapToInt(hit -> known.number(hit.right())).toArray();
    this.exampleWords = examples.stream().mapToInt(shown -> known.number(shown.word())).toArray();
    this.exampleSentences = examples.stream().mapToInt(ExampleSentence::sentence).toArray();
    this.exampleTexts =
        examples.stream()
            .map(shown -> Objects.requireNonNullElse(shown.text(), ""))
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
  List<LexiconHit> hits() {
    List<LexiconHit> hits = new ArrayList<>(sentences.length);
    String[] known = strings.split(BETWEEN, -1);
    for (int i = 0; i < sentences.length; i++) {
      hits.add(
          new LexiconHit(
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
}
