package org.annales.sentiment.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A line of {@code senses_en.tsv}: the conditions under which a word has a sense.
 *
 * @param parts of speech; empty for any
 * @param before phrases of which one ends before the word; empty for any context
 * @param after phrases of which one begins after the word; empty for any context
 * @param other whether it is another sense than the lexicon's
 */
record SenseLine(Set<String> parts, Phrases before, Phrases after, boolean other) {
  SenseLine {
    parts = Set.copyOf(parts);
  }

  /**
   * Phrases, their words joined by spaces.
   *
   * @param all phrases that stand directly beside the word
   * @param near words that may stand a few words away
   * @param reach how many words on its side are examined; 0 without phrases
   */
  record Phrases(Set<String> all, Set<String> near, int reach) {
    private static final String GAP = "\u2026";

    /** How many words away a word after a gap may stand. */
    private static final int GAP_REACH = 5;

    Phrases {
      all = Set.copyOf(all);
      near = Set.copyOf(near);
    }

    static Phrases of(List<List<String>> phrases) {
      Set<String> all = new HashSet<>();
      Set<String> near = new HashSet<>();
      int reach = 0;
      for (List<String> phrase : phrases) {
        if (phrase.get(0).equals(GAP)) {
          near.addAll(phrase.subList(1, phrase.size()));
        } else {
          all.add(String.join(" ", phrase));
        }
        reach = Math.max(reach, phrase.get(0).equals(GAP) ? GAP_REACH : phrase.size());
      }
      return new Phrases(all, near, reach);
    }

    boolean isAny() {
      return reach == 0;
    }

    /** Whether the words so far are a phrase, or the last of them may stand at a distance. */
    boolean has(String phrase, String last) {
      return all.contains(phrase) || near.contains(last);
    }
  }
}
