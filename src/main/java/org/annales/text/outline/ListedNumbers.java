package org.annales.text.outline;

import java.util.List;

/** Finds series that only list the numbers of a series after them, as a contents page does. */
final class ListedNumbers {
  private static final int FEWEST = 3;
  private static final int LIST_SHARE = 8;

  private ListedNumbers() {}

  /** Whether a series lists one of others with hardly any text below its own headings. */
  static boolean areIn(HeadingSeries series, List<HeadingSeries> others) {
    List<ChosenHeading> list = series.chosen();
    return list.size() >= FEWEST
        && others.stream()
            .anyMatch(
                other ->
                    other.chosen().size() * 5 >= list.size() * 4
                        && other.chosen().get(0).from() > list.get(list.size() - 1).from()
                        && series.middleBody() * LIST_SHARE < other.middleBody());
  }
}
