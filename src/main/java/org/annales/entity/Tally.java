package org.annales.entity;

import java.util.BitSet;

/** Counts the mentions of an entity in a section. */
final class Tally {
  private long mentions;
  private long elsewhere;
  private long ambiguous;
  private final BitSet sentences = new BitSet();

  void add(int sentence, boolean counted, boolean certain) {
    if (!counted) {
      elsewhere += certain ? 1 : 0;
    } else if (certain) {
      mentions++;
      sentences.set(sentence);
    } else {
      ambiguous++;
    }
  }

  /** In counted text. */
  long mentions() {
    return mentions;
  }

  /** In footnotes, captions and epigraphs. */
  long elsewhere() {
    return elsewhere;
  }

  /** In counted text, with more than one candidate. */
  long ambiguous() {
    return ambiguous;
  }

  /** The counted sentences with mentions. */
  BitSet sentences() {
    return sentences;
  }
}
