package org.annales.text.model;

/**
 * A note mark removed from a text.
 *
 * @param label as printed: 12, * or †
 * @param number of the note; 0 where the mark is a sign
 * @param position in the text without marks
 * @param key of the note in the file's markup; 0 without markup
 */
public record NoteMark(String label, int number, int position, int key) {
  public NoteMark(String label, int number, int position) {
    this(label, number, position, 0);
  }

  /** Whether it is a sign such as * or †. */
  public boolean sign() {
    return number == 0;
  }
}
