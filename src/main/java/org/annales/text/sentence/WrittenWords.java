package org.annales.text.sentence;

import java.util.stream.IntStream;
import org.annales.text.model.Zone;

/**
 * Finds the words of a sentence that are written as names, and the characters between words.
 *
 * <p>A name has a capital and small letters, and its capital has no other reason:
 *
 * <ul>
 *   <li>not its place, as after a colon or an opening quotation mark. A full stop inside a sentence
 *       after a word with a capital belongs to a title or an initial (Mr. Orme). After a closing
 *       quotation mark the sentence continues (“No,” Orme said);
 *   <li>not the sentence, as in titles, where most words have capitals and only short ones have
 *       none (The Keeper and His Lamp);
 *   <li>not verse, whose lines begin with capitals at unknown positions.
 * </ul>
 */
public final class WrittenWords {
  private static final String OPENING_MARKS = "!?:\u2026";

  /** Letters of the longest word in small letters in titles: of, and, with. */
  private static final int SHORT = 4;

  private final Zone zone;
  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final boolean plain;
  private Boolean title;

  /**
   * Examines a sentence.
   *
   * @param starts first positions of the words, in code points
   * @param ends positions after the words
   */
  public WrittenWords(Zone zone, String text, int[] starts, int[] ends) {
    this.zone = zone;
    this.text = text;
    this.starts = starts.clone();
    this.ends = ends.clone();
    this.plain = text.codePointCount(0, text.length()) == text.length();
  }

  private int unit(int point) {
    return plain ? point : text.offsetByCodePoints(0, point);
  }

  /** A word as it is written. */
  public String word(int word) {
    return text.substring(unit(starts[word]), unit(ends[word]));
  }

  /** The characters between a word and the one before. */
  public String before(int word) {
    return text.substring(word == 0 ? 0 : unit(ends[word - 1]), unit(starts[word]));
  }

  /** Whether an exclamation mark stands in the sentence. */
  public boolean isExclaimed() {
    return text.indexOf('!') >= 0;
  }

  public boolean isName(int word) {
    return hasCapital(word)
        && word(word).codePoints().anyMatch(Character::isLowerCase)
        && zone != Zone.VERSE
        && !isOpening(word)
        && !isTitle();
  }

  private boolean hasCapital(int word) {
    return Character.isUpperCase(text.codePointAt(unit(starts[word])));
  }

  /** Whether any word would have a capital at this position. */
  public boolean isOpening(int word) {
    if (word == 0) {
      return true;
    }
    return IntStream.range(unit(ends[word - 1]), unit(starts[word])).anyMatch(this::opens)
        || isBehindStop(word);
  }

  private boolean opens(int unit) {
    char mark = text.charAt(unit);
    return OPENING_MARKS.indexOf(mark) >= 0
        || (QuotationMark.Kind.of(mark) != null
            && QuotationMark.side(text, unit) == QuotationMark.Side.OPENS);
  }

  /** Whether a full stop precedes a word that belongs to no title or initial. */
  private boolean isBehindStop(int word) {
    String before = before(word);
    boolean ellipsis = before.indexOf('.') != before.lastIndexOf('.');
    return before.indexOf('.') >= 0 && (ellipsis || !hasCapital(word - 1));
  }

  /** Whether the sentence is capitalised as a title. */
  private boolean isTitle() {
    if (title == null) {
      int capitals = 0;
      boolean longSmall = false;
      for (int i = 0; i < starts.length; i++) {
        capitals += hasCapital(i) ? 1 : 0;
        longSmall |=
            ends[i] - starts[i] > SHORT && Character.isLowerCase(text.codePointAt(unit(starts[i])));
      }
      title = !longSmall && 2 * capitals > starts.length;
    }
    return title;
  }

  /** The word at a position, else the next one; the last after all. */
  public int at(int unit) {
    for (int word = 0; word < ends.length; word++) {
      if (unit(ends[word]) > unit) {
        return word;
      }
    }
    return ends.length - 1;
  }
}
