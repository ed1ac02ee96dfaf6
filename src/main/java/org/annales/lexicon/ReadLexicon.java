package org.annales.lexicon;

import java.util.List;
import org.annales.text.Problem;

/**
 * A lexicon as it was read from a file.
 *
 * @param base the name of the lexicon that it extends; null where it extends none
 * @param problems what looks wrong, and was read nevertheless
 */
public record ReadLexicon(Lexicon lexicon, String base, List<Problem> problems) {
  public ReadLexicon {
    problems = List.copyOf(problems);
  }
}
