package org.annales.format;

import org.annales.text.model.SectionKind;
import org.annales.text.model.Zone;

/**
 * The role of an element of a marked-up text.
 *
 * @param zone of what it holds; null where it changes nothing
 * @param reason why what it holds is set aside; null for text
 * @param level of a heading or a part, 1 for the highest
 * @param section that a part begins; null where the marks do not tell
 * @param label of a page, or the number of a part; null where there is none
 */
record ElementRole(
    Act act, Zone zone, String reason, int level, SectionKind section, String label) {

  /** What an element does. */
  enum Act {
    /** Stands inside a line. */
    INLINE,
    /** Stands apart from what is before and after it. */
    BLOCK,
    /** No reader sees it. */
    UNSEEN,
    /** Ends a line. */
    LINE_BREAK,
    /** A line of print ended inside a word. */
    JOINT,
    /** Is a line of its own in a block of lines. */
    LINE,
    /** Keeps its spaces and line ends. */
    PREFORMATTED,
    /** Holds what stands in one place of a table, and stands apart as a block does. */
    CELL,
    /** A page of print begins. */
    PAGE,
    /** Is a heading. */
    HEAD,
    /** Is a part of the document, whose heading comes first in it. */
    PART,
    /** Stands raised over the line. */
    RAISED,
    /** Is shown between quotation marks. */
    QUOTED
  }

  static final ElementRole INLINE = of(Act.INLINE);
  static final ElementRole BLOCK = of(Act.BLOCK);
  static final ElementRole UNSEEN = of(Act.UNSEEN);

  static ElementRole of(Act act) {
    return new ElementRole(act, null, null, 0, null, null);
  }

  static ElementRole zone(Zone zone, String reason) {
    return new ElementRole(Act.BLOCK, zone, reason, 0, null, null);
  }

  static ElementRole head(int level) {
    return new ElementRole(Act.HEAD, Zone.HEADING, null, level, null, null);
  }

  static ElementRole part(int level, SectionKind section, String label) {
    return new ElementRole(Act.PART, null, null, level, section, label);
  }

  static ElementRole page(String label) {
    return new ElementRole(Act.PAGE, null, null, 0, null, label);
  }

  ElementRole in(Zone newZone, String newReason) {
    return new ElementRole(act, newZone, newReason, level, section, label);
  }
}
