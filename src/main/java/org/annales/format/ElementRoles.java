package org.annales.format;

import org.jsoup.nodes.Element;

/** What the elements of a mark-up language do. */
interface ElementRoles {
  /** What an element does. */
  ElementRole role(Element element);
}
