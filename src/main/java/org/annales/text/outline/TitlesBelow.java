package org.annales.text.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins numbers that stand alone with the titles in the lines directly below them, where at least
 * four fifths of the numbers have one. A title is one line without a stop, with a blank line below.
 */
final class TitlesBelow {
  /** Most characters of a title. */
  private static final int LONGEST = 90;

  /** At most one in so many numbers may lack a title. */
  private static final int MOST = 5;

  private TitlesBelow() {}

  /** The numbers, each joined with its title where it has one. */
  static List<Candidate> join(List<Candidate> numbers, List<Candidate> candidates) {
    Map<Integer, Candidate> titles = new HashMap<>();
    for (Candidate candidate : candidates) {
      if (isTitle(candidate)) {
        titles.put(candidate.from(), candidate);
      }
    }
    List<Candidate> joined = new ArrayList<>();
    int titled = 0;
    for (Candidate number : numbers) {
      Candidate title = titles.get(number.to() + number.blankAfter());
      titled += title == null ? 0 : 1;
      joined.add(
          title == null
              ? number
              : title.below(number, number.heading().titled(title.heading().title())));
    }
    return (numbers.size() - titled) * MOST <= numbers.size() ? joined : numbers;
  }

  private static boolean isTitle(Candidate candidate) {
    String text = candidate.text();
    return candidate.heading().kind() == null
        && candidate.heading().number() == null
        && candidate.to() == candidate.from() + 1
        && candidate.blankAfter() >= 1
        && candidate.titleLike()
        && !candidate.none()
        && text.length() <= LONGEST
        && text.chars().anyMatch(Character::isLetter)
        && ".,;:!?".indexOf(text.charAt(text.length() - 1)) < 0;
  }
}
