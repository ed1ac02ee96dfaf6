package org.annales.text.sentence;

import org.annales.text.sentence.QuotationMark.Kind;
import org.annales.text.sentence.QuotationMark.Side;

/**
 * Counts the opening and closing quotation marks of a kind from a position to the end of a
 * paragraph.
 */
final class MarksAhead {
  private final int[] opens;
  private final int[] closes;
  private final boolean[] closesNext;

  private MarksAhead(int length) {
    this.opens = new int[length + 1];
    this.closes = new int[length + 1];
    this.closesNext = new boolean[length + 1];
  }

  /** Counts the marks of a kind; ambiguous ones count as closing. */
  static MarksAhead of(String text, Kind kind) {
    MarksAhead marks = new MarksAhead(text.length());
    for (int i = text.length() - 1; i >= 0; i--) {
      Side side = Kind.of(text.charAt(i)) == kind ? QuotationMark.side(text, i) : Side.NOTHING;
      boolean closing = side == Side.CLOSES || side == Side.EITHER;
      marks.opens[i] = marks.opens[i + 1] + (side == Side.OPENS ? 1 : 0);
      marks.closes[i] = marks.closes[i + 1] + (closing ? 1 : 0);
      boolean decides = side == Side.CLOSES || side == Side.OPENS;
      marks.closesNext[i] = decides ? side == Side.CLOSES : marks.closesNext[i + 1];
    }
    return marks;
  }

  int opens(int from) {
    return opens[from];
  }

  int closes(int from) {
    return closes[from];
  }

  /** Whether the next unambiguous mark closes. */
  boolean closesNext(int from) {
    return closesNext[from];
  }
}
