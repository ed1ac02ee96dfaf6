package org.annales.format;

import org.annales.text.model.SectionKind;
import org.annales.text.model.SetAsideReason;
import org.annales.text.model.Zone;

/**
 * The role of an element of a marked-up text.
 *
 * @param zone of its content; null if unchanged
 * @param reason why its content is set aside; null for text
 * @param level of a heading or a part, 1 for the highest
 * @param section that a part begins; null if unknown
 * @param label of a page, or the number of a part; or null
 */
record ElementRole(
    Act act, Zone zone, SetAsideReason reason, int level, SectionKind section, String label) {

  /** What an element does. */
  enum Act {
    /** Continues a line. */
    INLINE,
    /** Is separate from the text before and after it. */
    BLOCK,
    /** Is not displayed. */
    UNSEEN,
    /** Is set aside behind the paragraph that it stands in, whose sentence goes on. */
    ASIDE,
    LINE_BREAK,
    /** Ends a line of print inside a word. */
    JOINT,
    /** Is a line of its own in a block of lines. */
    LINE,
    /** Keeps its spaces and line ends. */
    PREFORMATTED,
    /** Is a table cell, separate as a block. */
    CELL,
    /** Begins a printed page. */
    PAGE,
    HEAD,
    /** Is a part of the document that begins with its heading. */
    PART,
    /** Is superscript. */
    RAISED,
    /** Is displayed between quotation marks. */
    QUOTED
  }

  static final ElementRole INLINE = of(Act.INLINE);
  static final ElementRole BLOCK = of(Act.BLOCK);
  static final ElementRole UNSEEN = of(Act.UNSEEN);

  static ElementRole of(Act act) {
    return new ElementRole(act, null, null, 0, null, null);
  }

  static ElementRole zone(Zone zone, SetAsideReason reason) {
    return new ElementRole(Act.BLOCK, zone, reason, 0, null, null);
  }

  static ElementRole aside(SetAsideReason reason) {
    return new ElementRole(Act.ASIDE, Zone.NOISE, reason, 0, null, null);
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

  ElementRole in(Zone newZone, SetAsideReason newReason) {
    return new ElementRole(act, newZone, newReason, level, section, label);
  }
}
