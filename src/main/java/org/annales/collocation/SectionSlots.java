package org.annales.collocation;

import java.io.Serializable;
import java.util.List;
import org.annales.corpus.CountedRuns;
import org.annales.corpus.SectionText;

/**
 * Holds the counted tokens and slots of a section.
 *
 * @param tokens its counted tokens
 * @param slots the slots around all of them, by span
 */
record SectionSlots(String documentId, String sectionId, int ordinal, long tokens, List<Long> slots)
    implements Serializable {

  static SectionSlots of(SectionText text, CountedRuns runs, List<Span> spans) {
    List<Long> slots = spans.stream().map(span -> slots(text, runs, span)).toList();
    return new SectionSlots(
        text.documentId(), text.sectionId(), text.ordinal(), runs.count(text), slots);
  }

  private static long slots(SectionText text, CountedRuns runs, Span span) {
    long[] slots = new long[1];
    runs.forEachRun(text, (from, to) -> slots[0] += span.slots(to - from));
    return slots[0];
  }
}
