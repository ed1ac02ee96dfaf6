package org.annales.concordance;

/**
 * A pattern for one token: letters for themselves, {@link #ANY} for any number of letters, {@link
 * #ONE} for exactly one.
 */
record WordPattern(String pattern) {
  /**
   * Stand-ins of {@code *} and {@code ?}: variation selectors that no character has. To a tokenizer
   * they are part of a word, whatever its script; neither case nor normal forms change them.
   */
  static final char ANY = '\uFE08';

  static final char ONE = '\uFE09';

  /** Whether it is a word and no pattern. */
  boolean isLiteral() {
    return pattern.indexOf(ANY) < 0 && pattern.indexOf(ONE) < 0;
  }

  /** Whether a token is of the pattern. */
  boolean matches(String token) {
    int at = 0;
    int in = 0;
    int star = -1;
    int resume = 0;
    // Only the last star is ever taken up again: the time is at most pattern times token.
    while (at < token.length()) {
      if (in < pattern.length() && pattern.charAt(in) == ANY) {
        star = in++;
        resume = at;
      } else if (in < pattern.length() && fits(pattern.charAt(in), token.charAt(at))) {
        at += pattern.charAt(in) == ONE ? Character.charCount(token.codePointAt(at)) : 1;
        in++;
      } else if (star >= 0) {
        in = star + 1;
        resume += Character.charCount(token.codePointAt(resume));
        at = resume;
      } else {
        return false;
      }
    }
    while (in < pattern.length() && pattern.charAt(in) == ANY) {
      in++;
    }
    return in == pattern.length();
  }

  private static boolean fits(char pattern, char token) {
    return pattern == ONE || pattern == token;
  }

  /** The pattern as its user writes it. */
  String shown() {
    return pattern.replace(ANY, '*').replace(ONE, '?');
  }
}
