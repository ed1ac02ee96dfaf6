package org.annales.text;

import java.io.Serializable;

/**
 * How tokens are written in their counted form.
 *
 * @param keepCase whether case is kept; else tokens are lower-cased in the root locale
 * @param stripPossessive whether a closing {@code 's} is left out of the form (never of the span)
 */
public record TokenRules(boolean keepCase, boolean stripPossessive) implements Serializable {

  /** The default: lower case, possessives kept. */
  public static final TokenRules DEFAULT = new TokenRules(false, false);
}
