package org.annales.ngram;

import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.annales.text.Quotations;

/**
 * Tokens as numbers, and sentences as runs of them: a run is broken where words inside (or outside)
 * quotation marks are not counted, so that no n-gram joins what is not adjacent.
 */
final class CountedRuns {
  /** Receives a run: the first {@code length} numbers of an array that is used again. */
  interface Receiver {
    void run(int[] tokens, int length);
  }

  private final Quotations quotations;
  private final Set<String> stopwords;
  private final Object2IntOpenHashMap<String> numbers = new Object2IntOpenHashMap<>();
  private final List<String> forms = new ArrayList<>();
  private int[] run = new int[64];

  CountedRuns(Quotations quotations, Set<String> stopwords) {
    this.quotations = quotations;
    this.stopwords = stopwords;
    numbers.defaultReturnValue(-1);
  }

  /** Gives the runs of a sentence in order. */
  void of(List<String> tokens, List<Boolean> quoted, Receiver receiver) {
    if (run.length < tokens.size()) {
      run = new int[tokens.size() * 2];
    }
    int length = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (quotations == Quotations.INCLUDE || quotations.counts(quoted.get(i))) {
        run[length++] = number(tokens.get(i));
      } else if (length > 0) {
        receiver.run(run, length);
        length = 0;
      }
    }
    if (length > 0) {
      receiver.run(run, length);
    }
  }

  private int number(String form) {
    int number = numbers.getInt(form);
    if (number < 0) {
      number = forms.size();
      forms.add(form);
      numbers.put(form, number);
    }
    return number;
  }

  /** The token of a number. */
  String form(int number) {
    return forms.get(number);
  }

  boolean isStopword(int number) {
    return !stopwords.isEmpty() && stopwords.contains(forms.get(number));
  }
}
