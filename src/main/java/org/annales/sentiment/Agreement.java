package org.annales.sentiment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annales.sentiment.lexicon.LexiconEntry;

/**
 * Compares the signs that the polar lexicons of a language give the same word. A lexicon that
 * extends another of them is not counted for the words that it inherits.
 */
final class Agreement {
  private final List<LexiconInUse> lexicons;
  private final Map<String, int[]> signs = new HashMap<>();

  Agreement(List<LexiconInUse> lexicons) {
    this.lexicons = lexicons;
  }

  /** How many lexicons list the word as positive or negative. */
  int knownBy(String word) {
    return Math.toIntExact(Arrays.stream(signs(word)).filter(sign -> sign != 0).count());
  }

  /** The share of the others that give it the same sign; NaN where no other has it. */
  double share(String word, double weight) {
    int others = knownBy(word) - 1;
    if (weight == 0 || others < 1) {
      return Double.NaN;
    }
    int own = (int) Math.signum(weight);
    return (Arrays.stream(signs(word)).filter(sign -> sign == own).count() - 1) / (double) others;
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
    boolean isCounted =
        entry != null
            && (lexicon.isOwn(entry) || lexicons.stream().noneMatch(lexicon::isExtensionOf));
    return isCounted ? (int) Math.signum(entry.polarity()) : 0;
  }
}
