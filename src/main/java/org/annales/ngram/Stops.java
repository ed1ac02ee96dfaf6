package org.annales.ngram;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Where stop words stand in runs of numbered tokens. No n-gram that is counted holds one, so those
 * that begin at a place end before the next stop word. Each distinct token is looked up once.
 */
final class Stops {
  private final StopWords words;
  private final Tokens tokens;
  private final Map<String, Looked> byLanguage = new HashMap<>();
  private Looked current;

  private record Looked(Set<String> words, BitSet seen, BitSet stops) {}

  Stops(StopWords words, Tokens tokens) {
    this.words = words;
    this.tokens = tokens;
    language("");
  }

  /** From now on the runs are of documents in a language. */
  void language(String language) {
    current =
        byLanguage.computeIfAbsent(
            language == null ? "" : language,
            code -> new Looked(words.in(code), new BitSet(), new BitSet()));
  }

  /** Whether there are none in the language. */
  boolean areNone() {
    return current.words().isEmpty();
  }

  /** Where the next stop word stands from a place on, or the end of the run. */
  int next(int start, int[] run, int end) {
    int at = start;
    while (at < end && !isStop(run[at])) {
      at++;
    }
    return at;
  }

  private boolean isStop(int token) {
    if (!current.seen().get(token)) {
      current.seen().set(token);
      String form = tokens.form(token).toLowerCase(Locale.ROOT);
      current.stops().set(token, current.words().contains(form));
    }
    return current.stops().get(token);
  }
}
