package org.annales.entity.linking;

import java.util.List;

/**
 * Says of each word of a sentence whether it belongs to a name, and of what. It sees one sentence;
 * what the book says of a name is decided later, with all its mentions ({@link BookNames}).
 *
 * <p>For one thread.
 */
@FunctionalInterface
public interface Recognizer {

  /** The type for each word of a sentence; null where it belongs to no name. */
  List<NameType> types(WrittenSentence sentence);

  /** Whether it knows names by more than capitals and what stands around them. */
  default boolean knowsNames() {
    return false;
  }
}
