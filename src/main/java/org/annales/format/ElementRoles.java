package org.annales.format;

import org.jsoup.nodes.Element;

/** Maps the elements of a mark-up language to their roles. */
interface ElementRoles {
  ElementRole role(Element element);
}
