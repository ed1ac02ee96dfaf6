package org.annales.text.sentence;

/** Classifies quotation marks as opening or closing by form and neighbours. */
final class QuotationMark {

  /** Marks of the same quotations. */
  enum Kind {
    DOUBLE,
    ANGLE,
    CORNER,
    SINGLE;

    /** The kind of a character; null if it is no quotation mark. */
    static Kind of(char c) {
      return switch (c) {
        case '“', '”', '„', '‟', '"' -> DOUBLE;
        case '«', '»' -> ANGLE;
        case '「', '」', '『', '』' -> CORNER;
        case '‘', '’', '‚', '\'' -> SINGLE;
        default -> null;
      };
    }
  }

  /**
   * The function of a mark: {@code NOTHING} for apostrophes, {@code EITHER} if it depends on more
   * distant marks.
   */
  enum Side {
    OPENS,
    CLOSES,
    EITHER,
    NOTHING
  }

  private static final String OPENING = "([{“„‘‚«—–-";
  private static final String STRAIGHT = "\"'";
  private static final int MAX_STRAIGHT = 3;

  private QuotationMark() {}

  static Side side(String text, int i) {
    boolean free = isFreeBefore(text, i);
    boolean freeAfter = isFreeAfter(text, i);
    return switch (text.charAt(i)) {
      case '„', '‟', '「', '『' -> Side.OPENS;
      case '」', '』' -> Side.CLOSES;
      case '“', '«' -> !free && freeAfter ? Side.CLOSES : Side.OPENS;
      case '”', '»' -> free && !freeAfter ? Side.OPENS : Side.CLOSES;
      case '"' -> straight(free, freeAfter);
      case '‚' -> free && !freeAfter ? Side.OPENS : Side.NOTHING;
      case '‘' -> free || !freeAfter ? Side.OPENS : Side.CLOSES;
      case '\'' -> free && !freeAfter ? Side.OPENS : apostrophe(text, i, freeAfter);
      default -> apostrophe(text, i, freeAfter);
    };
  }

  private static Side straight(boolean free, boolean freeAfter) {
    if (free == freeAfter) {
      return Side.EITHER;
    }
    return free ? Side.OPENS : Side.CLOSES;
  }

  /** Before a small letter it may also be an apostrophe: the owls' nest, goin' home. */
  private static Side apostrophe(String text, int i, boolean freeAfter) {
    if (!freeAfter || i == 0 || Stop.isSpace(text.charAt(i - 1))) {
      return Side.NOTHING;
    }
    boolean smallFollows =
        i + 2 < text.length()
            && Stop.isSpace(text.charAt(i + 1))
            && Character.isLowerCase(text.charAt(i + 2));
    return smallFollows && Character.isLetterOrDigit(text.charAt(i - 1))
        ? Side.EITHER
        : Side.CLOSES;
  }

  /** Whether a single mark is certainly closing: after a stop, or as a curly mark. */
  static boolean isSureClosing(String text, int i) {
    Side side = side(text, i);
    boolean afterStop = i > 0 && !Character.isLetterOrDigit(text.charAt(i - 1));
    return (side == Side.CLOSES && afterStop)
        || (text.charAt(i) == '’' && (side == Side.EITHER || side == Side.CLOSES));
  }

  private static boolean isFreeBefore(String text, int i) {
    int before = i - 1;
    while (before >= 0
        && i - before <= MAX_STRAIGHT
        && STRAIGHT.indexOf(text.charAt(before)) >= 0) {
      before--;
    }
    return before < 0
        || Stop.isSpace(text.charAt(before))
        || OPENING.indexOf(text.charAt(before)) >= 0;
  }

  private static boolean isFreeAfter(String text, int i) {
    if (i + 1 == text.length()) {
      return true;
    }
    char after = text.charAt(i + 1);
    return !Character.isLetterOrDigit(after)
        && !Character.isSurrogate(after)
        && "([{“„‘‚«¿¡".indexOf(after) < 0;
  }
}
