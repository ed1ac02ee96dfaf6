package org.annales.sentiment.lexicon;

import java.util.List;
import org.annales.text.model.Problem;

/**
 * A lexicon of a file.
 *
 * @param base the lexicon that it extends; null where it extends none
 * @param problems that did not prevent reading
 */
public record ReadLexicon(Lexicon lexicon, Base base, List<Problem> problems) {
  public ReadLexicon {
    problems = List.copyOf(problems);
  }

  /**
   * The name of a lexicon that a file extends.
   *
   * @param line of the file that names it
   */
  public record Base(String name, int line) {}
}
