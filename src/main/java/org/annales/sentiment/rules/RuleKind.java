package org.annales.sentiment.rules;

/** What a rule does to lexicon words near it. */
public enum RuleKind {
  /** None: its words must not match another rule. */
  NONE,
  /** Reverses the sign. */
  NEGATOR,
  /** The same, and earlier negators no longer apply: neither … nor. */
  NEGATOR_AGAIN,
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
  /** For words written as names: it has no phrases. */
  NAME;

  boolean isNegator() {
    return this == NEGATOR || this == NEGATOR_AGAIN;
  }

  /** Whether it applies to the sentence and not only to the words near it. */
  boolean isContrast() {
    return this == ADVERSATIVE || this == ADVERSATIVE_AFTER_MARK;
  }
}
