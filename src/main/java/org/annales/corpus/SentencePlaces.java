package org.annales.corpus;

import java.io.Serializable;
import java.util.List;
import org.annales.text.model.Sentence;
import org.annales.text.model.Zone;

/** Holds the zones of a section's sentences, their numbers and those of their paragraphs. */
final class SentencePlaces implements Serializable {
  private static final long serialVersionUID = 1L;

  private final int[] paragraphs;
  private final int[] numbers;
  private final Zone[] zones;

  SentencePlaces(List<Sentence> sentences) {
    paragraphs = sentences.stream().mapToInt(Sentence::paragraph).toArray();
    numbers = sentences.stream().mapToInt(Sentence::sentence).toArray();
    zones = sentences.stream().map(Sentence::zone).toArray(Zone[]::new);
  }

  int paragraph(int sentence) {
    return paragraphs[sentence];
  }

  Zone zone(int sentence) {
    return zones[sentence];
  }

  int number(int sentence) {
    return numbers[sentence];
  }
}
