package org.annales.ngram;

import org.annales.corpus.FormNumbers;
import org.annales.corpus.SectionText;

/** One numbering for the tokens of all sections of a task, from 0 as they first come. */
public final class PackTokens {
  private final FormNumbers numbers = new FormNumbers();

  /** The tokens of a section in this numbering. */
  public int[] of(SectionText text) {
    int[] ofForms = numbers(text.forms());
    int[] tokens = new int[text.tokens().length];
    for (int i = 0; i < tokens.length; i++) {
      tokens[i] = ofForms[text.tokens()[i]];
    }
    return tokens;
  }

  /** The numbers of some forms. */
  int[] numbers(String... some) {
    int[] found = new int[some.length];
    for (int i = 0; i < some.length; i++) {
      found[i] = numbers.of(some[i]);
    }
    return found;
  }

  /** The form of a number. */
  public String form(int number) {
    return numbers.form(number);
  }

  /** The forms by their numbers. */
  String[] forms() {
    return numbers.forms();
  }
}
