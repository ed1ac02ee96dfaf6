package org.annales.text.model;

import java.io.Serializable;

/**
 * An endnote or a footnote.
 *
 * @param sectionId the section whose text it annotates; null where that is not known
 * @param number as printed; null where it is marked with a sign
 * @param label what it is marked with, as printed: 12, *, †
 * @param mark where its mark stands; null where none was found
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
   * Where a note's mark stands in the text.
   *
   * @param token position in the sentence's tokens, from 0, of the token that the mark follows;
   *     null where it follows none
   */
  public record Mark(int line, int paragraph, int sentence, Integer token)
      implements Serializable {}
}
