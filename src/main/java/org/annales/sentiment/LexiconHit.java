package org.annales.sentiment;

import java.io.Serializable;

/**
 * A word or phrase of a lexicon in a sentence.
 *
 * @param sentence its sentence, from 0 among the counted ones of the section
 * @param word as counted, the words of a phrase joined by spaces
 * @param entry its number in the lexicon
 * @param factor by which rules multiply its weight
 * @param flags {@link #NEGATED} and the like, added
 * @param rules the ids of the rules that gave the factor, joined by +
 * @param left the word before it in the sentence; null where there is none
 * @param right the word after it
 */
record LexiconHit(
    int sentence,
    String word,
    int entry,
    double factor,
    int flags,
    String rules,
    String left,
    String right)
    implements Serializable {
  static final int NEGATED = 1;
  static final int INTENSIFIED = 2;
  static final int HEDGED = 4;
  static final int QUOTED = 8;

  /** Capitalised like a name, where ordinary words are not. */
  static final int AS_NAME = 16;

  /** At a place where any word may be capitalised. */
  static final int OPENING = 32;

  /** In another sense than the lexicon's. */
  static final int OTHER_SENSE = 64;

  /** 1 with a flag, 0 without. */
  int count(int flag) {
    return (flags & flag) == 0 ? 0 : 1;
  }
}
