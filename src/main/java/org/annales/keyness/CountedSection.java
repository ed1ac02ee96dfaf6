package org.annales.keyness;

import java.io.Serializable;
import org.annales.corpus.CountedRuns;
import org.annales.corpus.SectionText;
import org.annales.text.Role;

/**
 * A section as comparisons know it.
 *
 * @param ordinal its place in its document
 * @param source whether its document is a source
 * @param tokens counted ones
 */
record CountedSection(String documentId, String sectionId, int ordinal, boolean source, long tokens)
    implements Serializable {

  static CountedSection of(SectionText text, CountedRuns runs) {
    long[] tokens = {0};
    runs.of(text, (from, to) -> tokens[0] += to - from);
    return new CountedSection(
        text.documentId(),
        text.sectionId(),
        text.ordinal(),
        text.role().equals(Role.SOURCE.label()),
        tokens[0]);
  }
}
