package org.annales.corpus;

import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.ArrayList;
import java.util.List;

/** Numbers for forms, from 0 in the order in which they first come. */
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

  /** The form of a number. */
  public String form(int number) {
    return forms.get(number);
  }

  /** The forms by their numbers. */
  public String[] forms() {
    return forms.toArray(String[]::new);
  }
}
