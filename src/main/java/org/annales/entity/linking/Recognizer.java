package org.annales.entity.linking;

import java.util.List;

/**
 * Recognizes the names in one sentence; {@link BookNames} decides later with all mentions of a
 * name. Not thread-safe.
 */
@FunctionalInterface
public interface Recognizer {

  /** The type of each word of a sentence; null where it belongs to no name. */
  List<NameType> types(WrittenSentence sentence);

  /** Whether a model knows names by more than capitals and context. */
  default boolean knowsNames() {
    return false;
  }
}
