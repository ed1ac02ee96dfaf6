package org.annales.corpus;

import java.io.Serializable;
import java.util.List;
import org.annales.text.model.Sentence;
import org.annales.text.model.Token;

/**
 * Holds what is not counted of the sentences of a section: their text, their lines, and the offsets
 * of their tokens.
 */
final class SentenceColumns implements Serializable {
  private static final long serialVersionUID = 1L;

  private final int[] startLines;
  private final int[] endLines;

  /** The texts of all sentences, one behind the other. */
  private final String all;

  /** Where each of them ends. */
  private final int[] textEnds;

  private final int[] starts;
  private final int[] ends;

  SentenceColumns(
      int[] startLines, int[] endLines, String all, int[] textEnds, int[] starts, int[] ends) {
    this.startLines = startLines;
    this.endLines = endLines;
    this.all = all;
    this.textEnds = textEnds;
    this.starts = starts;
    this.ends = ends;
  }

  int[] startLines() {
    return startLines;
  }

  int[] endLines() {
    return endLines;
  }

  /** Where each token begins in its sentence, in code points. */
  int[] starts() {
    return starts;
  }

  /** Where each token ends in its sentence, in code points. */
  int[] ends() {
    return ends;
  }

  static SentenceColumns of(List<Sentence> sentences) {
    int[] textEnds = new int[sentences.size()];
    StringBuilder all = new StringBuilder();
    int[] starts = new int[sentences.stream().mapToInt(s -> s.tokens().size()).sum()];
    int[] ends = new int[starts.length];
    int at = 0;
    for (int i = 0; i < textEnds.length; i++) {
      textEnds[i] = all.append(sentences.get(i).text()).length();
      for (Token token : sentences.get(i).tokens()) {
        starts[at] = token.start();
        ends[at++] = token.end();
      }
    }
    return new SentenceColumns(
        sentences.stream().mapToInt(Sentence::startLine).toArray(),
        sentences.stream().mapToInt(Sentence::endLine).toArray(),
        all.toString(),
        textEnds,
        starts,
        ends);
  }

  String text(int sentence) {
    return all.substring(sentence == 0 ? 0 : textEnds[sentence - 1], textEnds[sentence]);
  }
}
