package org.annales.comparison;

import java.util.BitSet;
import org.annales.corpus.SectionText;

/** Which words of a sentence are written as names: with a capital, and do not begin it. */
record Capitals(BitSet words) {
  static final Capitals NONE = new Capitals(new BitSet());

  /** Those of a sentence; none where its text was not kept. */
  static Capitals of(SectionText text, int sentence) {
    String written = text.text(sentence);
    if (written == null) {
      return NONE;
    }
    BitSet words = new BitSet();
    int[] starts = text.starts(sentence);
    int unit = 0;
    int point = 0;
    for (int i = 0; i < starts.length; i++) {
      unit = written.offsetByCodePoints(unit, starts[i] - point);
      point = starts[i];
      words.set(i, i > 0 && Character.isUpperCase(written.codePointAt(unit)));
    }
    return new Capitals(words);
  }

  boolean at(int word) {
    return words.get(word);
  }
}
