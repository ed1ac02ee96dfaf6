package org.annales.ngram;

import java.util.List;
import org.annales.text.Quotations;

/**
 * The counted tokens of sentences as runs: a run is broken where words inside (or outside)
 * quotation marks are not counted, so that no n-gram joins what is not adjacent.
 */
final class CountedRuns {
  /** Receives a run: the first {@code length} numbers of an array that is used again. */
  interface Receiver {
    void run(int[] tokens, int length);
  }

  private final Quotations quotations;
  private final Tokens tokens;
  private int[] run = new int[64];

  CountedRuns(Quotations quotations, Tokens tokens) {
    this.quotations = quotations;
    this.tokens = tokens;
  }

  /** Gives the runs of a sentence in order. */
  void of(List<String> forms, List<Boolean> quoted, Receiver receiver) {
    if (run.length < forms.size()) {
      run = new int[forms.size() * 2];
    }
    int length = 0;
    for (int i = 0; i < forms.size(); i++) {
      if (quotations == Quotations.INCLUDE || quotations.counts(quoted.get(i))) {
        run[length++] = tokens.number(forms.get(i));
      } else if (length > 0) {
        receiver.run(run, length);
        length = 0;
      }
    }
    if (length > 0) {
      receiver.run(run, length);
    }
  }
}
