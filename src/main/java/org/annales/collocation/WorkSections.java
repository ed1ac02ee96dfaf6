package org.annales.collocation;

import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the sections of the works in document order from 0, and holds their slots. */
final class WorkSections implements Serializable {
  private static final long serialVersionUID = 1L;

  private final List<SectionSlots> sections;
  private final Map<String, Integer> numbers = new HashMap<>();

  WorkSections(List<SectionSlots> found) {
    this.sections =
        found.stream()
            .sorted(
                Comparator.comparing(SectionSlots::documentId)
                    .thenComparingInt(SectionSlots::ordinal))
            .toList();
    for (int i = 0; i < sections.size(); i++) {
      numbers.put(sections.get(i).sectionId(), i);
    }
  }

  int number(String sectionId) {
    return numbers.get(sectionId);
  }

  SectionSlots section(int number) {
    return sections.get(number);
  }

  long tokens() {
    return sections.stream().mapToLong(SectionSlots::tokens).sum();
  }

  int size() {
    return sections.size();
  }

  /** Slots of a section for a span. */
  long slots(int span, int section) {
    return sections.get(section).slots().get(span);
  }

  /** Slots of all sections by span. */
  long[] slots() {
    int spans = sections.isEmpty() ? 0 : sections.get(0).slots().size();
    long[] slots = new long[spans];
    for (SectionSlots section : sections) {
      for (int span = 0; span < spans; span++) {
        slots[span] += section.slots().get(span);
      }
    }
    return slots;
  }
}
