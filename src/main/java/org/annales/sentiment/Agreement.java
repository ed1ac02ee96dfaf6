package org.annales.sentiment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annales.sentiment.lexicon.LexiconEntry;

/**
 * What the lexicons of a language say of the same word. A list that extends another is no second
 * witness of the words that it has from there, where both are in use.
 */
final class Agreement {
  private final List<LexiconInUse> lexicons;
  private final Map<String, int[]> signs = new HashMap<>();

  /** Agreement among those that tell praise from blame. */
  Agreement(List<LexiconInUse> lexicons) {
    this.lexicons = lexicons;
  }

  /** How many of them have the word as praise or blame. */
  int knownBy(String word) {
    int known = 0;
    for (int sign : signs(word)) {
      known += sign == 0 ? 0 : 1;
    }
    return known;
  }

  /** The share of the others that have it with the same sign; null where no other has it. */
  Double share(String word, double weight) {
    int others = knownBy(word) - 1;
    if (weight == 0 || others < 1) {
      return null;
    }
    int same = -1;
    for (int sign : signs(word)) {
      same += sign == (int) Math.signum(weight) ? 1 : 0;
    }
    return same / (double) others;
  }

  private int[] signs(String word) {
    return signs.computeIfAbsent(
        word,
        w ->
            lexicons.stream()
                .mapToInt(lexicon -> sign(lexicon, List.of(w.split(" ", -1))))
                .toArray());
  }

  private int sign(LexiconInUse lexicon, List<String> words) {
    LexiconEntry entry = lexicon.find(words);
    boolean witness =
        entry != null
            && (lexicon.isOwn(entry) || lexicons.stream().noneMatch(lexicon::isExtensionOf));
    return witness ? (int) Math.signum(entry.polarity()) : 0;
  }
}
