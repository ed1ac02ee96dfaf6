package org.annales.morphology;

/**
 * The universal parts of speech.
 *
 * <p>Source: https://universaldependencies.org/u/pos (version 2).
 */
enum PartOfSpeech {
  ADJ,
  ADP,
  ADV,
  AUX,
  CCONJ,
  DET,
  INTJ,
  NOUN,
  NUM,
  PART,
  PRON,
  PROPN,
  PUNCT,
  SCONJ,
  SYM,
  VERB,
  X;

  /** Of a tag of a model; of a contraction, such as {@code ADP+DET}, its first part. */
  static PartOfSpeech of(String tag) {
    int plus = tag.indexOf('+');
    return valueOf(plus < 0 ? tag : tag.substring(0, plus));
  }
}
