package org.annales.corpus;

import java.io.Serializable;
import java.util.function.IntPredicate;
import org.annales.text.model.Quotations;

/**
 * Visits the counted tokens of a section's sentences in runs: a run is broken where words inside
 * (or outside) quotation marks are not counted, so that no n-gram joins what is not adjacent.
 */
public record CountedRuns(Quotations quotations) implements Serializable {
  /** Receives a run: the tokens of the section from one index to another, exclusive. */
  @FunctionalInterface
  public interface RunReceiver {
    void run(int from, int to);
  }

  /** Receives a counted token. */
  @FunctionalInterface
  public interface TokenReceiver {
    /**
     * Receives a counted token.
     *
     * @param place counted tokens before it in the section
     * @param at its index among the tokens of the section
     * @param end where its run ends, exclusive
     */
    void token(int place, int at, int end);
  }

  /** Visits the runs of the counted sentences, in order. */
  public void forEachRun(SectionText text, RunReceiver receiver) {
    forEachRun(text, text::counted, receiver);
  }

  /** Visits the runs of the sentences that a predicate accepts by their index, in order. */
  public void forEachRun(SectionText text, IntPredicate sentences, RunReceiver receiver) {
    for (int i = 0; i < text.sentences(); i++) {
      if (sentences.test(i)) {
        forEachRun(text, text.start(i), text.end(i), receiver);
      }
    }
  }

  /** Visits the counted tokens, in order. */
  public void forEachToken(SectionText text, TokenReceiver receiver) {
    int[] place = {0};
    forEachRun(
        text,
        (from, to) -> {
          for (int at = from; at < to; at++) {
            receiver.token(place[0]++, at, to);
          }
        });
  }

  /** Counts the counted tokens. */
  public int count(SectionText text) {
    int[] count = {0};
    forEachRun(text, (from, to) -> count[0] += to - from);
    return count[0];
  }

  /** The counted tokens, by the numbers of their forms. */
  public int[] countedTokens(SectionText text) {
    int[] tokens = new int[count(text)];
    forEachToken(text, (place, at, end) -> tokens[place] = text.tokens()[at]);
    return tokens;
  }

  private void forEachRun(SectionText text, int start, int end, RunReceiver receiver) {
    int from = start;
    if (quotations != Quotations.INCLUDE) {
      for (int at = start; at < end; at++) {
        if (!quotations.counts(text.quoted(at))) {
          give(from, at, receiver);
          from = at + 1;
        }
      }
    }
    give(from, end, receiver);
  }

  private static void give(int from, int to, RunReceiver receiver) {
    if (to > from) {
      receiver.run(from, to);
    }
  }
}
