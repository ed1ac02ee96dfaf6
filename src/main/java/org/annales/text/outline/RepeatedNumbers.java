package org.annales.text.outline;

import java.util.ArrayList;
import java.util.List;
import org.annales.text.model.HeadingReason;

/**
 * Finds headings whose number was printed twice: one more heading of the form with the number of
 * the one before, set off as much as that and the next, with as much text above and below it as
 * other headings have. Running heads have less text between them, or come more than once.
 */
final class RepeatedNumbers {
  /** Least share of the usual text below a heading. */
  private static final int SHARE = 4;

  /** Least headings of a series that may repeat a number. */
  private static final int LEAST = 4;

  private static final double SCORE = 0.75;

  private RepeatedNumbers() {}

  /**
   * Returns the headings with those of repeated numbers.
   *
   * @param chosen headings of a series in order
   * @param all candidates of its form in order
   * @param usual the median length of the text below a heading
   */
  static List<ChosenHeading> added(
      List<ChosenHeading> chosen, List<Candidate> all, TextLengths lengths, long usual) {
    if (chosen.size() < LEAST) {
      return List.copyOf(chosen);
    }
    List<ChosenHeading> added = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < chosen.size(); i++) {
      ChosenHeading heading = chosen.get(i);
      added.add(heading);
      int end = i + 1 < chosen.size() ? chosen.get(i + 1).from() : lengths.end();
      Candidate again = null;
      int between = 0;
      for (; next < all.size() && all.get(next).from() < end; next++) {
        if (all.get(next).from() >= heading.to()) {
          again = all.get(next);
          between++;
        }
      }
      int gap =
          Math.max(
              heading.candidate().blankBefore(),
              i + 1 < chosen.size() ? chosen.get(i + 1).candidate().blankBefore() : 0);
      boolean divides =
          between == 1
              && isSame(again, heading)
              && again.blankBefore() >= gap
              && again.blankAfter() > 0
              && lengths.between(heading.to(), again.from()) * SHARE >= usual
              && lengths.between(again.to(), end) * SHARE >= usual;
      if (divides) {
        added.add(
            ChosenHeading.of(
                again,
                heading.number(),
                heading.score() * SCORE,
                HeadingReason.NUMBER_BY_POSITION));
      }
    }
    return added;
  }

  /**
   * Whether both are the same number, alone or above two titles; with the same title, the second
   * may be a running head.
   */
  private static boolean isSame(Candidate again, ChosenHeading heading) {
    boolean alone = isAlone(again) && isAlone(heading.candidate());
    boolean titled =
        again.joined()
            && heading.candidate().joined()
            && !again.key().equals(heading.candidate().key());
    return heading.number() != null
        && heading.number().equals(again.heading().number())
        && (alone || titled);
  }

  private static boolean isAlone(Candidate candidate) {
    return candidate.heading().title().isEmpty();
  }
}
