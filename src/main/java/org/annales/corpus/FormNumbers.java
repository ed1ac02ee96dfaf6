package org.annales.corpus;

import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.ArrayList;
import java.util.List;

/** Numbers forms from 0, in the order in which they first come. */
public final class FormNumbers {
  private final Object2IntOpenHashMap<String> numbers = new Object2IntOpenHashMap<>();
  private final List<String> forms = new ArrayList<>();

  public FormNumbers() {
    numbers.defaultReturnValue(-1);
  }

  /** The number of a form, which may be a new one. */
  public int of(String form) {
    int number = numbers.putIfAbsent(form, forms.size());
    if (number >= 0) {
      return number;
    }
    forms.add(form);
    return forms.size() - 1;
  }

  /** The numbers of some forms. */
  public int[] ofAll(String... some) {
    int[] found = new int[some.length];
    for (int i = 0; i < some.length; i++) {
      found[i] = of(some[i]);
    }
    return found;
  }

  /** The tokens of a section in this numbering. */
  public int[] ofTokens(SectionText text) {
    int[] ofForms = ofAll(text.forms());
    int[] tokens = new int[text.tokens().length];
    for (int i = 0; i < tokens.length; i++) {
      tokens[i] = ofForms[text.tokens()[i]];
    }
    return tokens;
  }

  public String form(int number) {
    return forms.get(number);
  }

  public String[] forms() {
    return forms.toArray(String[]::new);
  }
}
