package org.annales.ngram;

import java.io.Serializable;

/**
 * A frequent word or pair of the works: a row of {@link PollutionTable}.
 *
 * @param count occurrences in the counted text
 * @param rank by count; null beyond the end of the list, or before ranks are given
 * @param mixedCount occurrences in all lines
 * @param mixedRank by mixedCount, as rank
 */
record PollutedNgram(
    int n,
    String ngram,
    long count,
    Integer rank,
    long mixedCount,
    Integer mixedRank,
    long inNotes,
    long inIndexes,
    long inNoise)
    implements Serializable {

  PollutedNgram plus(PollutedNgram other) {
    return new PollutedNgram(
        n,
        ngram,
        count + other.count,
        null,
        mixedCount + other.mixedCount,
        null,
        inNotes + other.inNotes,
        inIndexes + other.inIndexes,
        inNoise + other.inNoise);
  }

  PollutedNgram ranked(Integer byCount, Integer byMixedCount) {
    return new PollutedNgram(
        n, ngram, count, byCount, mixedCount, byMixedCount, inNotes, inIndexes, inNoise);
  }
}
