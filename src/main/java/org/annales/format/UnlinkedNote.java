package org.annales.format;

import java.util.List;
import org.annales.text.model.Zone;
import org.jsoup.nodes.Element;

/**
 * A possible note: a numbered paragraph, or the item of a numbered list.
 *
 * @param blocks its paragraphs, in order
 */
record UnlinkedNote(int number, Zone zone, List<Element> blocks) {
  /** The first element of the note. */
  Element element() {
    return blocks.get(0);
  }

  /** The paragraphs that continue the note. */
  List<Element> further() {
    return blocks.subList(1, blocks.size());
  }
}
