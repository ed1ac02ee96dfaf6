package org.annales.format;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Finds the links of a note that lead back to its mark in the text. */
final class BackLinks {
  private static final int MOST_LEVELS = 3;

  private BackLinks() {}

  /** Whether the element at a target leads back to a link. */
  static boolean lead(Element link, Element target) {
    return holder(target).select("a[href^=#]").stream().anyMatch(back -> leadsTo(back, link));
  }

  /** The links around a target that lead back to a link. */
  static Set<Element> of(Element link, Element target) {
    Set<Element> found = new HashSet<>();
    Element at = target;
    for (int up = 0; up < MOST_LEVELS && at != null && !isWider(at); up++) {
      for (Element back : at.select("a[href^=#]")) {
        if (leadsTo(back, link)) {
          found.add(back);
        }
      }
      at = at.parent();
    }
    return found;
  }

  private static boolean isWider(Element element) {
    return HtmlNotes.NEVER_NOTES.contains(element.normalName());
  }

  /** The element around a target; an empty anchor has no content. */
  private static Element holder(Element target) {
    boolean inline = target.normalName().matches("a|span|sup|b|i|em|strong|small");
    Element parent = target.parent();
    return inline && parent != null && !isWider(parent) ? parent : target;
  }

  /** Whether a link is inside a note, to which other notes may refer. */
  private static boolean isOtherNote(Element at, Element link) {
    return !at.equals(link) && HtmlNotes.isNote(at);
  }

  private static boolean leadsTo(Element back, Element link) {
    String to = back.attr("href").substring(1);
    if (back.equals(link) || to.isEmpty()) {
      return false;
    }
    Element at = link;
    for (int up = 0; up < MOST_LEVELS && at != null && !isOtherNote(at, link); up++) {
      if (at.id().equals(to) || at.attr("name").equals(to)) {
        return true;
      }
      at = at.parent();
    }
    return link.getElementById(to) != null
        || (link.previousElementSibling() != null && link.previousElementSibling().id().equals(to));
  }
}
