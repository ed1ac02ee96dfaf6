package org.annales.sentiment;

/**
 * A word whose use in a document contradicts its lexicon.
 *
 * @param reason what contradicts it
 * @param evidence what the reason rests on
 * @param company the mean weight of the other hits of its sentences; null where there are none
 * @param adapted the weight that its company suggests; null where the reason is another, or company
 *     says nothing of weights in the document
 */
record Check(
    String word,
    double weight,
    long count,
    String reason,
    String evidence,
    Double company,
    Double adapted) {}
