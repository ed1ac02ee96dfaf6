package org.annales.text.model;

import java.io.Serializable;

/**
 * An endnote or a footnote.
 *
 * @param sectionId the section whose text it annotates; null if unknown
 * @param number as printed; null if it has a sign
 * @param label number or sign as printed: 12, *, †
 * @param mark position of its mark; null if not found
 */
public record Note(
    String documentId,
    String sectionId,
    Zone kind,
    Integer number,
    String label,
    String text,
    int startLine,
    Mark mark)
    implements Serializable {

  /**
   * The position of a note's mark in the text.
   *
   * @param token position in the sentence's tokens, from 0, of the token before the mark; null if
   *     there is none
   */
  public record Mark(int line, int paragraph, int sentence, Integer token)
      implements Serializable {}
}
