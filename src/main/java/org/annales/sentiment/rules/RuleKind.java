package org.annales.sentiment.rules;

/** What a rule does to lexicon words near it. */
public enum RuleKind {
  /** None: its words must not match another rule. */
  NONE,
  /** Reverses the sign. */
  NEGATOR,
  /** The same, but not where a limit is denied: no praise can be too high. */
  NEGATOR_OF_NOUN,
  /** None, but a negator of a noun does not apply where this follows: can be too (high). */
  NO_LIMIT,
  /** As a negator, and earlier negators no longer apply: neither … nor. */
  NEGATOR_AGAIN,
  /** Reverses the sign from another clause, up to the end of its own: I don't think that. */
  OF_CLAUSE,
  /** Changes a word of its own: good for nothing, could not be better. */
  OWN_WORD,
  BOOSTER,
  DAMPENER,
  /** Marks a report, an assumption or a possibility. */
  HEDGE,
  /** Weakens what precedes it in the sentence, and strengthens what follows. */
  ADVERSATIVE,
  /** The same, only at the beginning of a clause. */
  ADVERSATIVE_AFTER_MARK,
  /** None, but the next contrast does not apply: not only … but. */
  CORRELATIVE,
  /** None, but what negates a clause ends before it: and he. */
  END_OF_CLAUSE,
  /** For words written as names: it has no phrases. */
  NAME;

  boolean isNegator() {
    return this == NEGATOR || this == NEGATOR_OF_NOUN || this == NEGATOR_AGAIN || this == OF_CLAUSE;
  }

  /** Whether it applies to the sentence and not only to the words near it. */
  boolean isContrast() {
    return this == ADVERSATIVE || this == ADVERSATIVE_AFTER_MARK;
  }
}
