package org.annales.text.model;

/**
 * A note's mark, taken out of a text.
 *
 * @param label as printed: 12, * or †
 * @param number of the note; 0 where the mark is a sign
 * @param position in the text where it stood
 * @param key of the note where the file's own marks name it; 0 where they do not
 */
public record NoteMark(String label, int number, int position, int key) {
  public NoteMark(String label, int number, int position) {
    this(label, number, position, 0);
  }

  /** Whether it is a sign such as * or †, and no number. */
  public boolean sign() {
    return number == 0;
  }
}
