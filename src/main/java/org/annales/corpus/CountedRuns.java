package org.annales.corpus;

import java.io.Serializable;
import java.util.function.IntPredicate;
import org.annales.text.model.Quotations;

/**
 * The counted tokens of a section's sentences as runs: a run is broken where words inside (or
 * outside) quotation marks are not counted, so that no n-gram joins what is not adjacent.
 */
public record CountedRuns(Quotations quotations) implements Serializable {
  /** Receives a run: the tokens of the section from one place to another. */
  @FunctionalInterface
  public interface Receiver {
    void run(int from, int to);
  }

  /** Gives the runs of the counted sentences, in order. */
  public void of(SectionText text, Receiver receiver) {
    of(text, text::counted, receiver);
  }

  /** Gives the runs of some sentences, in order. */
  public void of(SectionText text, IntPredicate sentences, Receiver receiver) {
    for (int i = 0; i < text.sentences(); i++) {
      if (sentences.test(i)) {
        of(text, text.start(i), text.end(i), receiver);
      }
    }
  }

  private void of(SectionText text, int start, int end, Receiver receiver) {
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

  private static void give(int from, int to, Receiver receiver) {
    if (to > from) {
      receiver.run(from, to);
    }
  }
}
