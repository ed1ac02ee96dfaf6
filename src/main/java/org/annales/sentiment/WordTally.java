package org.annales.sentiment;

/**
 * Counts the occurrences of a lexicon word in a text.
 *
 * @param entry its number in the lexicon
 * @param asName occurrences capitalised like a name, where ordinary words are not
 * @param otherSense occurrences in another sense than the lexicon's
 * @param openings occurrences at places where any word may be capitalised
 * @param factors the sum of the factors of rules
 */
record WordTally(
    int entry,
    long count,
    long negated,
    long intensified,
    long hedged,
    long quoted,
    long asName,
    long otherSense,
    long openings,
    double factors) {
  static WordTally of(LexiconHit hit) {
    return new WordTally(
        hit.entry(),
        1,
        hit.count(LexiconHit.NEGATED),
        hit.count(LexiconHit.INTENSIFIED),
        hit.count(LexiconHit.HEDGED),
        hit.count(LexiconHit.QUOTED),
        hit.count(LexiconHit.AS_NAME),
        hit.count(LexiconHit.OTHER_SENSE),
        hit.count(LexiconHit.OPENING),
        hit.factor());
  }

  WordTally plus(WordTally other) {
    return new WordTally(
        entry,
        count + other.count,
        negated + other.negated,
        intensified + other.intensified,
        hedged + other.hedged,
        quoted + other.quoted,
        asName + other.asName,
        otherSense + other.otherSense,
        openings + other.openings,
        factors + other.factors);
  }

  long affirmed() {
    return count - negated;
  }

  /** Occurrences at places where ordinary words are not capitalised. */
  long midSentence() {
    return count - openings;
  }
}
