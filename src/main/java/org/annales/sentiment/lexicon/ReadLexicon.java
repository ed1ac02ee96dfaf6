package org.annales.sentiment.lexicon;

import java.util.List;
import org.annales.text.model.Problem;

/**
 * A lexicon as it was read from a file.
 *
 * @param base the lexicon that it extends; null where it extends none
 * @param problems what looks wrong, and was read nevertheless
 */
public record ReadLexicon(Lexicon lexicon, Base base, List<Problem> problems) {
  public ReadLexicon {
    problems = List.copyOf(problems);
  }

  /**
   * A lexicon that a file names as the one it extends.
   *
   * @param line of the file that does so
   */
  public record Base(String name, int line) {}
}
