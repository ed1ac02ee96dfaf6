package org.annales.text.model;

import java.io.Serializable;

/**
 * One running word.
 *
 * @param form as counted
 * @param start position of its first character in the sentence's text, in Unicode code points from
 *     0
 * @param end position after its last character
 * @param quoted whether it is inside quotation marks
 * @param italic whether it is in italics
 */
public record Token(String form, int start, int end, boolean quoted, boolean italic)
    implements Serializable {

  public Token(String form, int start, int end, boolean quoted) {
    this(form, start, end, quoted, false);
  }
}
