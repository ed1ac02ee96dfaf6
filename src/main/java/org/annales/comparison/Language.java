package org.annales.comparison;

import java.util.Set;
import org.annales.corpus.StopWords;
import org.annales.settings.StopwordList;

/**
 * What is known of the language of a document.
 *
 * @param functionWords in lower case; empty where there is no list
 */
record Language(boolean hasSyllables, Set<String> functionWords) {
  /** A language of which nothing is known. */
  static final Language NONE = new Language(false, Set.of());

  private static final String ENGLISH = "en";

  /** What is known of a language by its ISO 639 code. */
  static Language of(String code) {
    return new Language(ENGLISH.equals(code), new StopWords(StopwordList.AUTO).in(code));
  }

  boolean hasFunctionWords() {
    return !functionWords.isEmpty();
  }
}
