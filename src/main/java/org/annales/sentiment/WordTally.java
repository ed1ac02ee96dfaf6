package org.annales.sentiment;

/** How often a word of a lexicon stands in a text, and how. */
final class WordTally {
  private int entry;
  private long count;
  private long negated;
  private long intensified;
  private long hedged;
  private long quoted;
  private long capitals;
  private long openings;
  private double factors;

  void add(LexiconHit hit) {
    entry = hit.entry();
    count++;
    factors += hit.factor();
    negated += hit.is(SectionHits.NEGATED) ? 1 : 0;
    intensified += hit.is(SectionHits.INTENSIFIED) ? 1 : 0;
    hedged += hit.is(SectionHits.HEDGED) ? 1 : 0;
    quoted += hit.is(SectionHits.QUOTED) ? 1 : 0;
    capitals += hit.is(SectionHits.CAPITAL) ? 1 : 0;
    openings += hit.is(SectionHits.OPENING) ? 1 : 0;
  }

  /** Its number in the lexicon. */
  int entry() {
    return entry;
  }

  long count() {
    return count;
  }

  long affirmed() {
    return count - negated;
  }

  long negated() {
    return negated;
  }

  long intensified() {
    return intensified;
  }

  long hedged() {
    return hedged;
  }

  long quoted() {
    return quoted;
  }

  /** What rules make of its occurrences together: as many whole ones. */
  double factors() {
    return factors;
  }

  /** How often it has a capital where a sentence does not ask for one. */
  long capitals() {
    return capitals;
  }

  /** How often it stands where all words may have one. */
  long openings() {
    return openings;
  }
}
