package org.annales.comparison;

import java.io.Serializable;

/** A record of a section in a table of another analysis, or of the corpus. */
sealed interface SectionAnnotation extends Serializable {

  /**
   * A mention of an entity.
   *
   * @param sentence its number in the section
   * @param from place of its first token in the sentence
   * @param entity null where it is ambiguous
   */
  record Mention(int sentence, int from, int to, String entity) implements SectionAnnotation {}

  /** The mark of a note behind a token of a sentence. */
  record NoteMark(int sentence, int token) implements SectionAnnotation {}

  /** The score of a sentence under a lexicon. */
  record Score(String lexicon, int sentence, double score) implements SectionAnnotation {}

  /** The mean of the scores of a section, as its own table has it, with its interval. */
  record Mean(String lexicon, Double mean, Double low, Double high) implements SectionAnnotation {}
}
