package org.annales.sentiment;

/**
 * A hit with one of its categories, as sentiment_sentences shows it.
 *
 * @param weight after all rules, to four digits
 * @param rule the ids of the rules, with + between
 */
record ScoredHit(String word, String category, double weight, String rule, boolean polar) {
  String packed() {
    return word + ":" + weight + ":" + rule + (polar ? "" : ":" + category);
  }
}
