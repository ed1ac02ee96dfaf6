package org.annales.sentiment.rules;

/** How the words of a sentence are written: their capitals, and the marks between them. */
public final class WrittenWords implements ClauseBounds {
  private static final String OPENING = ".!?:\"\u201C\u201D\u201E\u00AB\u00BB\u2018";

  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final boolean plain;
  private Boolean titleCase;

  /**
   * The words of a sentence.
   *
   * @param starts where they begin in the text, in code points
   * @param ends where they end
   */
  public WrittenWords(String text, int[] starts, int[] ends) {
    this.text = text;
    this.starts = starts.clone();
    this.ends = ends.clone();
    this.plain = text.codePointCount(0, text.length()) == text.length();
  }

  private int unit(int point) {
    return plain ? point : text.offsetByCodePoints(0, point);
  }

  @Override
  public boolean isClauseStart(int word) {
    return word > 0 && ClauseMarks.in(before(word));
  }

  @Override
  public boolean isHalfStop(int word) {
    return word > 0 && before(word).chars().anyMatch(c -> c == ';' || c == ':');
  }

  private String before(int word) {
    return text.substring(word == 0 ? 0 : unit(ends[word - 1]), unit(starts[word]));
  }

  /** Whether most words have a capital, as in titles: there it tells nothing. */
  private boolean isTitleCase() {
    if (titleCase == null) {
      int capitals = 0;
      for (int start : starts) {
        capitals += Character.isUpperCase(text.codePointAt(unit(start))) ? 1 : 0;
      }
      titleCase = 2 * capitals > starts.length;
    }
    return titleCase;
  }

  /** Whether a word is written with a capital that the beginning of a sentence does not explain. */
  public boolean isCapitalized(int word) {
    if (!Character.isUpperCase(text.codePointAt(unit(starts[word])))) {
      return false;
    }
    boolean mixed =
        text.substring(unit(starts[word]), unit(ends[word]))
            .codePoints()
            .anyMatch(Character::isLowerCase);
    return mixed && !isOpening(word) && !isTitleCase();
  }

  /** Whether a sentence may have a capital at this word whatever the word is. */
  public boolean isOpening(int word) {
    return word == 0 || before(word).chars().anyMatch(c -> OPENING.indexOf(c) >= 0);
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
