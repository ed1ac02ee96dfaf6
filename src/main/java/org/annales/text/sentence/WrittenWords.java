package org.annales.text.sentence;

import java.util.stream.IntStream;
import org.annales.text.model.Zone;

/**
 * How the words of a sentence are written: what stands between them, and which of them are written
 * as names.
 *
 * <p>A name has a capital and small letters, and nothing else asks for its capital:
 *
 * <ul>
 *   <li>not its place, as behind a colon or an opening quotation mark. A full stop behind a word
 *       with a capital is that of a title or an initial (Mr. Orme): no sentence ends there, or this
 *       one would have been divided. Behind a closing quotation mark the sentence goes on (“No,”
 *       Orme said);
 *   <li>not the sentence, as in titles, where most words have capitals and only short ones have
 *       none (The Keeper and His Lamp);
 *   <li>not the line: in verse each begins with a capital, and where they begin is not known.
 * </ul>
 */
public final class WrittenWords {
  private static final String OPENING_MARKS = "!?:\u2026";

  /** Letters of the longest word that titles write small: of, and, with. */
  private static final int SHORT = 4;

  private final Zone zone;
  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final boolean plain;
  private Boolean title;

  /**
   * The words of a sentence.
   *
   * @param starts where they begin in the text, in code points
   * @param ends where they end
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

  private String word(int word) {
    return text.substring(unit(starts[word]), unit(ends[word]));
  }

  /** What stands before a word, behind the one before it. */
  public String before(int word) {
    return text.substring(word == 0 ? 0 : unit(ends[word - 1]), unit(starts[word]));
  }

  /** Whether a word is written as a name. */
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

  /** Whether a sentence may have a capital at this word whatever the word is. */
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

  /** Whether a full stop stands before a word that is neither a title's nor an initial's. */
  private boolean isBehindStop(int word) {
    String before = before(word);
    boolean ellipsis = before.indexOf('.') != before.lastIndexOf('.');
    return before.indexOf('.') >= 0 && (ellipsis || !hasCapital(word - 1));
  }

  /** Whether the sentence is written as titles are: there capitals tell nothing. */
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

  /** The word that a place of the text lies in, or the next one; the last behind all. */
  public int at(int unit) {
    for (int word = 0; word < ends.length; word++) {
      if (unit(ends[word]) > unit) {
        return word;
      }
    }
    return ends.length - 1;
  }
}
