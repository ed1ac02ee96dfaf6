package org.annales.sentiment.rules;

/** Where the clauses of a sentence end. */
public interface ClauseBounds {
  /** Whether a clause ends before a word. */
  boolean isClauseStart(int word);

  /** Whether a semicolon or a colon stands before a word. */
  boolean isHalfStop(int word);
}
