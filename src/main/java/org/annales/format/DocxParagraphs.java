package org.annales.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Joins paragraphs whose end is not there for a reader: the mark at the end of a paragraph was
 * deleted or moved away with tracked changes, or is hidden. As in a word processor, the paragraph
 * then continues in the next one, whose properties both have.
 */
final class DocxParagraphs {
  /** Tracked changes of a paragraph mark that remove it. */
  private static final Set<String> REMOVED = Set.of("del", "movefrom");

  /** Elements without text between paragraphs. */
  private static final String MARKER =
      "bookmark(?:start|end)|(?:movefrom|moveto|comment|customxml\\w*)range(?:start|end)|prooferr|perm(?:start|end)";

  private DocxParagraphs() {}

  static void join(Element root) {
    for (Element paragraph : DocxFile.named(root, "p")) {
      Element next = next(paragraph);
      if (next != null && (isRemoved(paragraph) || goesOn(paragraph, next))) {
        moveInto(paragraph, next);
      }
    }
  }

  private static boolean isRemoved(Element paragraph) {
    return REMOVED.stream().anyMatch(change -> ofMark(paragraph, change) != null);
  }

  private static Element ofMark(Element paragraph, String change) {
    Element mark = DocxStyles.property(paragraph, "ppr", "rpr");
    return mark == null ? null : DocxStyles.named(mark, change);
  }

  /** A hidden mark joins paragraphs of one style; it separates a heading from the text. */
  private static boolean goesOn(Element paragraph, Element next) {
    return DocxStyles.hidesMark(paragraph) && style(paragraph).equals(style(next));
  }

  private static String style(Element paragraph) {
    Element style = DocxStyles.property(paragraph, "ppr", "pstyle");
    return style == null ? "" : DocxElements.value(style, "val");
  }

  private static Element next(Element paragraph) {
    Element next = paragraph.nextElementSibling();
    while (next != null && TeiElements.name(next).matches(MARKER)) {
      next = next.nextElementSibling();
    }
    return next != null && TeiElements.name(next).equals("p") ? next : null;
  }

  private static void moveInto(Element paragraph, Element next) {
    List<Node> content = new ArrayList<>(paragraph.childNodes());
    content.removeIf(node -> node instanceof Element e && TeiElements.name(e).equals("ppr"));
    Element properties = DocxStyles.named(next, "ppr");
    int at = properties == null ? 0 : properties.siblingIndex() + 1;
    next.insertChildren(at, content);
    paragraph.remove();
  }
}
