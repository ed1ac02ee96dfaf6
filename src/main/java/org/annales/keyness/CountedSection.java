package org.annales.keyness;

import java.io.Serializable;
import java.util.Arrays;
import org.annales.corpus.CountedRuns;
import org.annales.corpus.SectionText;
import org.annales.ngram.NgramSpec;
import org.annales.ngram.SectionPart;
import org.annales.text.model.Role;

/**
 * A section as comparisons know it.
 *
 * @param ordinal its place in its document
 * @param source whether its document is a source
 * @param part how many places it has for n-grams
 */
record CountedSection(
    String documentId, String sectionId, int ordinal, boolean source, SectionPart part)
    implements Serializable {

  static CountedSection of(SectionText text, CountedRuns runs, int longest) {
    return new CountedSection(
        text.documentId(),
        text.sectionId(),
        text.ordinal(),
        text.role().equals(Role.SOURCE.label()),
        SectionPart.of(text, runs, NgramSpec.adjacent(longest)));
  }

  /** Counted tokens. */
  long tokens() {
    return part.tokens();
  }

  /** Positions of n-grams of a length. */
  long positions(int n) {
    return Arrays.stream(part.positions()[n]).asLongStream().sum();
  }
}
