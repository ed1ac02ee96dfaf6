package org.annales.sentiment.rules;

import org.annales.text.sentence.WrittenWords;

/** The clauses of a sentence, by the marks between its words. */
public record WrittenClauses(WrittenWords words) implements ClauseBounds {
  @Override
  public boolean isClauseStart(int word) {
    return word > 0 && ClauseMarks.in(words.before(word));
  }

  @Override
  public boolean isHalfStop(int word) {
    return word > 0 && words.before(word).chars().anyMatch(c -> c == ';' || c == ':');
  }
}
