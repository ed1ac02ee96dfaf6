package org.annales.sentiment.rules;

import java.util.function.Supplier;
import org.annales.text.sentence.WrittenWords;

/**
 * The clauses of a sentence. They end at {@code , ; : . ! ? … ( ) [ ]} and at dashes with space
 * around them. The words are read when they are first asked for: most sentences have no hit.
 */
public final class WrittenClauses {
  private static final String MARKS =
      ",;:.!?\u2026()[]\u2013\u2014\u00BF\u00A1\u060C\u061B\u3001\uFF0C\u3002";

  private final Supplier<WrittenWords> source;
  private WrittenWords words;

  public WrittenClauses(Supplier<WrittenWords> source) {
    this.source = source;
  }

  public WrittenWords words() {
    if (words == null) {
      words = source.get();
    }
    return words;
  }

  /** Whether a clause ends before a word. */
  public boolean isClauseStart(int word) {
    if (word == 0) {
      return false;
    }
    String between = words().before(word);
    return between
        .chars()
        .anyMatch(c -> MARKS.indexOf(c) >= 0 || (c == '-' && between.length() > 1));
  }

  /** Whether a semicolon or a colon stands before a word. */
  boolean isHalfStop(int word) {
    return word > 0 && words().before(word).chars().anyMatch(c -> c == ';' || c == ':');
  }
}
