package org.annales.sentiment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annales.corpus.ExampleSentence;
import org.annales.corpus.SectionText;

/**
 * The hits of a lexicon in a section.
 *
 * @param lexicon its number among those in use
 * @param words counted tokens of the section
 * @param sentences the counted sentences with their scores
 * @param hits in the order of the text
 * @param examples sentences that show a word, by word
 */
record SectionHits(
    String documentId,
    String sectionId,
    int ordinal,
    int lexicon,
    int words,
    List<ScoredPlace> sentences,
    List<LexiconHit> hits,
    Map<String, List<ExampleSentence>> examples)
    implements Serializable {
  /** Words of a section whose sentences keep their texts. */
  private static final int SHOWN = 40;

  /**
   * A counted sentence.
   *
   * @param at its number among all sentences of the section, from 0
   * @param paragraph from 1 in the section
   * @param number from 1 in the section
   * @param words its counted tokens
   * @param score 0 without a hit
   */
  record ScoredPlace(int at, int paragraph, int number, int words, double score)
      implements Serializable {}

  /**
   * Gathers the hits of a section.
   *
   * @param evidence sentences that show a word
   */
  static SectionHits of(
      SectionText text,
      int number,
      LexiconInUse lexicon,
      int words,
      List<ScoredPlace> sentences,
      List<LexiconHit> hits,
      int evidence) {
    Map<String, List<ScoredPlace>> places = new HashMap<>();
    Map<String, Double> effects = new HashMap<>();
    for (LexiconHit hit : hits) {
      double weight =
          lexicon.entry(hit.entry()).senses().stream()
              .mapToDouble(sense -> Math.abs(sense.weight()))
              .max()
              .orElse(0);
      effects.merge(hit.word(), weight * hit.factor(), Double::sum);
      List<ScoredPlace> of = places.computeIfAbsent(hit.word(), w -> new ArrayList<>());
      ScoredPlace place = sentences.get(hit.sentence());
      if (of.isEmpty() || !of.get(of.size() - 1).equals(place)) {
        of.add(place);
      }
    }
    List<String> ranked = new ArrayList<>(places.keySet());
    ranked.sort(
        Comparator.comparingDouble((String word) -> -Math.abs(effects.get(word)))
            .thenComparing(Comparator.naturalOrder()));
    Map<String, List<ExampleSentence>> examples = new HashMap<>();
    for (int rank = 0; rank < ranked.size(); rank++) {
      List<ExampleSentence> shown = new ArrayList<>();
      for (ScoredPlace place : spread(places.get(ranked.get(rank)), evidence)) {
        ExampleSentence example = ExampleSentence.of(text, place.at);
        shown.add(rank < SHOWN ? example : example.withoutText());
      }
      examples.put(ranked.get(rank), shown);
    }
    return new SectionHits(
        text.documentId(),
        text.sectionId(),
        text.ordinal(),
        number,
        words,
        sentences,
        hits,
        examples);
  }

  /** The first, the last, and those between at equal steps. */
  private static List<ScoredPlace> spread(List<ScoredPlace> places, int evidence) {
    int most = Math.min(evidence, places.size());
    List<ScoredPlace> spread = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      spread.add(places.get(most == 1 ? 0 : i * (places.size() - 1) / (most - 1)));
    }
    return spread;
  }

  /** Serialises the hits: Spark measures cached objects one by one, and an array at once. */
  byte[] packed() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(this);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static SectionHits unpacked(byte[] packed) {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(packed))) {
      return (SectionHits) in.readObject();
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The scores of its sentences. */
  double[] scores() {
    return sentences.stream().mapToDouble(ScoredPlace::score).toArray();
  }
}
