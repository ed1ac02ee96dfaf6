package org.annales.sentiment;

import java.io.Serializable;

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
  boolean is(int flag) {
    return (flags & flag) != 0;
  }
}
