package org.annales.sentiment.rules;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * A word of a sentence with its neighbours in the clause.
 *
 * @param words of the sentence in lower case, by their places
 * @param at its place
 * @param size words of the sentence
 * @param parts of speech of all words, found when they are first asked for
 */
public record WordInClause(
    IntFunction<String> words,
    int at,
    int size,
    WrittenClauses clauses,
    Supplier<List<String>> parts) {
  /** Stands for the beginning or the end of a clause among the words of a phrase. */
  static final String EDGE = "^";

  String word() {
    return words.apply(at);
  }

  boolean satisfies(SenseLine line) {
    return (line.before().isAny() || stands(line.before(), -1))
        && (line.after().isAny() || stands(line.after(), 1))
        && (line.parts().isEmpty() || line.parts().contains(parts.get().get(at)));
  }

  /**
   * Whether one of the phrases stands beside the word, inside its clause.
   *
   * @param step 1 for phrases after the word, −1 for phrases before it
   */
  private boolean stands(SenseLine.Phrases phrases, int step) {
    String phrase = "";
    for (int away = 1; away <= phrases.reach(); away++) {
      int place = at + step * away;
      boolean edge =
          place < 0 || place >= size || clauses.isClauseStart(step > 0 ? place : place + 1);
      String word = edge ? EDGE : words.apply(place);
      String longer = step > 0 ? phrase + " " + word : word + " " + phrase;
      phrase = phrase.isEmpty() ? word : longer;
      if (phrases.has(phrase, word)) {
        return true;
      }
      if (edge) {
        return false;
      }
    }
    return false;
  }
}
