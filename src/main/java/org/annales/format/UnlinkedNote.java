package org.annales.format;

import java.util.List;
import org.annales.text.Zone;
import org.jsoup.nodes.Element;

/**
 * What may be a note: a numbered paragraph, or the item of a numbered list.
 *
 * @param blocks its paragraphs, in order
 */
record UnlinkedNote(int number, Zone zone, List<Element> blocks) {
  /** One element that holds the note whole. */
  Element element() {
    Element first = blocks.get(0);
    if (blocks.size() == 1) {
      return first;
    }
    Element whole = new Element("div");
    first.before(whole);
    blocks.forEach(whole::appendChild);
    return whole;
  }
}
