package org.annales.comparison;

import java.io.Serializable;
import org.annales.text.Document;

/**
 * A counted section as sets choose and join it.
 *
 * @param document what is known of its document
 * @param segments words of each of its segments
 */
record SectionSize(Document document, String sectionId, int ordinal, Sizes segments)
    implements Serializable {

  /** Words of segments. */
  static final class Sizes implements Serializable {
    private static final long serialVersionUID = 1L;

    private final long[] words;

    Sizes(long... words) {
      this.words = words.clone();
    }

    /** Not to be changed. */
    long[] words() {
      return words;
    }
  }
}
