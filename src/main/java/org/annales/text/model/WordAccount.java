package org.annales.text.model;

import java.io.Serializable;

/**
 * Where the words of a file are: each is counted, in a zone that is not counted, or set aside.
 *
 * @param inFile tokens of all lines, each line by itself
 * @param counted tokens of the counted text
 * @param uncounted tokens of the other sentences
 * @param setAside tokens of the lines in no sentence
 */
public record WordAccount(long inFile, long counted, long uncounted, long setAside)
    implements Serializable {
  /**
   * Tokens of lines that are none in sentences: halves of divided words, marks of notes, numbers of
   * notes.
   */
  public long joined() {
    return inFile - counted - uncounted - setAside;
  }
}
