package org.annales.corpus;

import java.io.Serializable;
import java.util.BitSet;
import java.util.List;
import org.annales.text.model.Sentence;
import org.annales.text.model.Token;

/** Marks the tokens of a section that stand inside quotation marks and those in italics. */
record TokenMarks(BitSet quoted, BitSet italic) implements Serializable {

  static TokenMarks of(List<Sentence> sentences) {
    BitSet quoted = new BitSet();
    BitSet italic = new BitSet();
    int at = 0;
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        quoted.set(at, token.quoted());
        italic.set(at++, token.italic());
      }
    }
    return new TokenMarks(quoted, italic);
  }
}
