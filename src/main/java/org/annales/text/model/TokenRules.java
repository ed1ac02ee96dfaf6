package org.annales.text.model;

import java.io.Serializable;

/**
 * How tokens are found and written in their counted form.
 *
 * @param keepCase whether case is kept; else tokens are lower-cased in the root locale
 * @param stripPossessive whether a closing {@code 's} is left out of the form (never of the span)
 * @param divideUnspaced whether runs of letters in scripts without spaces are divided into words
 */
public record TokenRules(boolean keepCase, boolean stripPossessive, boolean divideUnspaced)
    implements Serializable {

  /** The default: lower case, possessives kept, nothing divided. */
  public static final TokenRules DEFAULT = new TokenRules(false, false);

  /** Rules that divide nothing. */
  public TokenRules(boolean keepCase, boolean stripPossessive) {
    this(keepCase, stripPossessive, false);
  }
}
