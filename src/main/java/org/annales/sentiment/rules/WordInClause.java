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
    return (line.before().isAny() || isBehind(line.before()))
        && (line.after().isAny() || isBefore(line.after()))
        && (line.parts().isEmpty() || line.parts().contains(parts.get().get(at)));
  }

  /** Whether one of the phrases ends before the word, inside its clause. */
  private boolean isBehind(SenseLine.Phrases phrases) {
    String phrase = "";
    for (int back = 1; back <= phrases.reach(); back++) {
      boolean edge = at - back < 0 || clauses.isClauseStart(at - back + 1);
      String next = edge ? EDGE : words.apply(at - back);
      phrase = phrase.isEmpty() ? next : next + " " + phrase;
      if (phrases.has(phrase, next)) {
        return true;
      }
      if (edge) {
        return false;
      }
    }
    return false;
  }

  /** Whether one of the phrases begins after the word, inside its clause. */
  private boolean isBefore(SenseLine.Phrases phrases) {
    String phrase = "";
    for (int next = at + 1; next <= at + phrases.reach(); next++) {
      boolean edge = next >= size || clauses.isClauseStart(next);
      String word = edge ? EDGE : words.apply(next);
      phrase = phrase.isEmpty() ? word : phrase + " " + word;
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
