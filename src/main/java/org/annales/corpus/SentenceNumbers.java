package org.annales.corpus;

import java.io.Serializable;
import java.util.List;
import org.annales.text.model.Sentence;

/** The numbers by which the sentences of a section are named: of their paragraph, and their own. */
final class SentenceNumbers implements Serializable {
  private static final long serialVersionUID = 1L;

  private final int[] paragraphs;
  private final int[] numbers;

  SentenceNumbers(List<Sentence> sentences) {
    paragraphs = sentences.stream().mapToInt(Sentence::paragraph).toArray();
    numbers = sentences.stream().mapToInt(Sentence::sentence).toArray();
  }

  int paragraph(int sentence) {
    return paragraphs[sentence];
  }

  int number(int sentence) {
    return numbers[sentence];
  }
}
