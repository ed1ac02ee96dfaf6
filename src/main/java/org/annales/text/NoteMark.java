package org.annales.text;

/**
 * A note's mark, taken out of a text.
 *
 * @param label as printed: 12, * or †
 * @param number of the note; 0 where the mark is a sign
 * @param position in the text where it stood
 */
record NoteMark(String label, int number, int position) {

  /** Whether it is a sign such as * or †, and no number. */
  boolean sign() {
    return number == 0;
  }
}
