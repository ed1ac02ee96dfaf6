package org.annales.text.model;

import java.io.Serializable;

/**
 * The rules of tokenization and of the counted form.
 *
 * @param keepCase whether case is kept; else tokens are lower-cased in the root locale
 * @param stripPossessive whether a closing {@code 's} is removed from the form, not from the span
 * @param divideUnspaced whether runs of letters in scripts without spaces are segmented into words
 */
public record TokenRules(boolean keepCase, boolean stripPossessive, boolean divideUnspaced)
    implements Serializable {

  /** The default: lower case, possessives kept, no segmentation. */
  public static final TokenRules DEFAULT = new TokenRules(false, false);

  public TokenRules(boolean keepCase, boolean stripPossessive) {
    this(keepCase, stripPossessive, false);
  }
}
