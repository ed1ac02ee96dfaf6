package org.annales.text.outline;

import org.annales.text.model.SectionKind;

/**
 * The place of a section among the parts of a document.
 *
 * @param rank its rank by words or markup: a lower one may hold a higher one
 * @param within the number of the part that its own heading names before its number, or null
 * @param part the label of the part that holds it, or null; known with all sections
 * @param level the number of parts above it, plus one
 */
public record SectionPlace(int rank, Integer within, String part, int level) {
  static final int VOLUME = 10;
  static final int PART = 20;
  static final int UNNAMED = 29;
  static final int ACT = 30;
  static final int UNIT = 40;

  /** The place of a section by its kind alone. */
  static SectionPlace of(SectionKind kind) {
    return new SectionPlace(rank(kind), null, null, 1);
  }

  static int rank(SectionKind kind) {
    return switch (kind) {
      case PART -> PART;
      case ACT -> ACT;
      default -> UNIT;
    };
  }

  SectionPlace ranked(int other) {
    return new SectionPlace(other, within, part, level);
  }

  SectionPlace in(String holder, int depth) {
    return new SectionPlace(rank, within, holder, depth);
  }
}
