package org.annales.text.outline;

import java.util.Comparator;
import java.util.List;

/**
 * Tests whether the only part of its kind is a heading: a chapter begins immediately below it, or
 * it has number 1 and an introduction to the first chapter.
 */
final class SinglePart {
  /** Most characters between a part and its first chapter. */
  private static final int BETWEEN = 50;

  /** Least characters of the first paragraph of an introduction. */
  private static final int PARAGRAPH = 300;

  private static final int WIDE_GAP = 3;

  private SinglePart() {}

  /**
   * @param chosen the other headings, in any order
   */
  static boolean heads(ChosenHeading part, List<ChosenHeading> chosen, TextLengths lengths) {
    ChosenHeading first =
        chosen.stream()
            .filter(c -> c.from() >= part.to())
            .min(Comparator.comparingInt(ChosenHeading::from))
            .orElse(null);
    if (first == null) {
      return false;
    }
    boolean introduced =
        Integer.valueOf(1).equals(part.number())
            && Integer.valueOf(1).equals(first.number())
            && part.candidate().blankBefore() >= WIDE_GAP
            && chosen.stream().noneMatch(c -> c.from() < part.from())
            && lengths.firstBlock(part.to()) >= PARAGRAPH;
    return introduced || lengths.between(part.to(), first.from()) < BETWEEN;
  }
}
