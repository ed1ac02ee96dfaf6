package org.annales.sentiment.rules;

/** What a rule does to the words behind it. */
public enum RuleKind {
  /** Nothing: its words would be taken for another's. */
  NONE,
  /** Turns praise into blame, and blame into praise. */
  NEGATOR,
  /** The same, and what was negated before it is so no longer: neither … nor. */
  NEGATOR_ANEW,
  BOOSTER,
  DAMPENER,
  /** Says that something is said, supposed, or would have been. */
  HEDGE,
  /** Takes back what was said before it in the sentence, and underlines what follows. */
  ADVERSATIVE,
  /** The same, at the beginning of a clause alone. */
  ADVERSATIVE_AFTER_MARK,
  /** Nothing, but the next contrast is none: not only … but. */
  CORRELATIVE,
  /** Of a word that is written as a name: it has no phrases. */
  NAME;

  boolean isNegator() {
    return this == NEGATOR || this == NEGATOR_ANEW;
  }

  /** Whether it is for the sentence and not for the words near it. */
  boolean isContrast() {
    return this == ADVERSATIVE || this == ADVERSATIVE_AFTER_MARK;
  }
}
