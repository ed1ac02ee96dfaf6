package org.annales.comparison;

import java.util.Set;
import org.annales.corpus.StopWords;
import org.annales.settings.StopwordList;

/**
 * The rules and lists that exist for the language of a document.
 *
 * @param functionWords in lower case; empty where there is no list
 */
record LanguageResources(boolean hasSyllables, Set<String> functionWords) {
  /** A language without rules and lists. */
  static final LanguageResources NONE = new LanguageResources(false, Set.of());

  private static final String ENGLISH = "en";

  /** Finds a language by its ISO 639 code. */
  static LanguageResources of(String code) {
    return new LanguageResources(ENGLISH.equals(code), new StopWords(StopwordList.AUTO).in(code));
  }

  boolean hasFunctionWords() {
    return !functionWords.isEmpty();
  }
}
