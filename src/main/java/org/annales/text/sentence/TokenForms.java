package org.annales.text.sentence;

import java.util.Locale;

/**
 * Caches lower-cased forms of tokens, so that tokens of a form share one string.
 *
 * <p>The table has a fixed size: a form replaces another with the same hash.
 */
final class TokenForms {
  private static final int PLACES = 1 << 17;

  private final String[] forms = new String[PLACES];

  /** The form of the characters in a range. */
  String of(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        return shared(text.substring(start, end).toLowerCase(Locale.ROOT));
      }
      hash = 31 * hash + lower(c);
    }
    int place = place(hash);
    String form = forms[place];
    if (form == null || !isForm(form, text, start, end)) {
      form = text.substring(start, end).toLowerCase(Locale.ROOT);
      forms[place] = form;
    }
    return form;
  }

  private String shared(String form) {
    int place = place(form.hashCode());
    if (!form.equals(forms[place])) {
      forms[place] = form;
    }
    return forms[place];
  }

  private static boolean isForm(String form, String text, int start, int end) {
    if (form.length() != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (form.charAt(i - start) != lower(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static char lower(char ascii) {
    return ascii >= 'A' && ascii <= 'Z' ? (char) (ascii + 32) : ascii;
  }

  private static int place(int hash) {
    return (hash ^ hash >>> 16) & PLACES - 1;
  }
}
