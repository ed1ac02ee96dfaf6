package org.annales.text.outline;

import java.util.List;
import org.annales.text.heading.Heading;
import org.annales.text.heading.HeadingWords;
import org.annales.text.heading.Headings;

/**
 * Lines that may be a heading: few short lines between blank lines.
 *
 * @param from index of the first line, from 0
 * @param to index after the last
 * @param blankAfter number of blank lines after its last line
 * @param joined whether the joined lines may be a heading and the text below it
 * @param text the lines joined by spaces, without marks
 * @param none whether it looks like a heading and never is one: The End
 * @param key the title's letters and digits, see {@link Headings#key}
 */
record Candidate(
    int from,
    int to,
    int blankBefore,
    int blankAfter,
    boolean joined,
    String text,
    Heading heading,
    String key,
    boolean none,
    HeadingStyle look) {
  private static final int MAX_TITLE_WORDS = 12;

  /** Finds all candidates in a range of lines, in order; several may begin on one line. */
  static List<Candidate> of(List<String> lines, int from, int to) {
    return of(lines, from, to, HeadingWords.of(null));
  }

  /** Finds all candidates by the heading words of a language. */
  static List<Candidate> of(List<String> lines, int from, int to, HeadingWords words) {
    return new Candidates(lines, words).of(from, to);
  }

  /** Returns the lines with another parsed heading. */
  Candidate reading(Heading other) {
    return new Candidate(
        from,
        to,
        blankBefore,
        blankAfter,
        joined,
        text,
        other,
        Headings.key(other.title()),
        none,
        look);
  }

  /** Returns the lines from those of a number above them. */
  Candidate below(Candidate number, Heading both) {
    return new Candidate(
        number.from,
        to,
        number.blankBefore,
        blankAfter,
        true,
        number.text + " " + text,
        both,
        Headings.key(both.title()),
        none,
        number.look);
  }

  /** Whether its title looks like one, and not like a short first paragraph. */
  boolean titleLike() {
    String title = heading.title();
    if (title.isEmpty()) {
      return true;
    }
    if (title.chars().noneMatch(Character::isLowerCase)) {
      return title.chars().noneMatch(Candidate::isCaseless) || Headings.isTitleWithoutCase(title);
    }
    return title.split("\\s+", -1).length <= MAX_TITLE_WORDS
        && !title.matches(".*[.,;:]")
        && !title.matches("[-–—“\"«„].*[.!?…].*")
        && !Character.isLowerCase(title.codePointAt(0));
  }

  private static boolean isCaseless(int letter) {
    return Character.getType(letter) == Character.OTHER_LETTER;
  }

  boolean allCapitals() {
    return look.capitals();
  }
}
