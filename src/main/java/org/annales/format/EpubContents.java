package org.annales.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annales.text.heading.Heading;
import org.annales.text.heading.Headings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Begins a part of an EPUB at each entry of its table of contents that leads to no heading.
 *
 * <ul>
 *   <li>An entry that leads to an element without text begins at the next text, and one that leads
 *       to a place that does not exist at the paragraph that repeats its words, else at the
 *       beginning of its file.
 *   <li>A paragraph there that repeats the words of the entry is its heading; so are two, of which
 *       the first may be a label.
 *   <li>An entry whose words are a heading between the part of the entry before and its own begins
 *       at that heading: the entry leads to a later piece of a divided file.
 * </ul>
 */
final class EpubContents {
  private static final String HEADINGS = "h1, h2, h3, [role=heading]";
  private static final String ANY_HEADING = "h[1-6]";

  /** Characters of a label above a title: CHAPTER THE FIRST. */
  private static final int LONGEST_LABEL = 40;

  /** An entry with the part of the book, and the element in it, that it leads to. */
  private record Entry(String title, int part, Element place) {}

  private final List<Element> parts;
  private final Map<String, String> titles;
  private final Map<String, Element> ids = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();

  /**
   * Prepares the contents of a book.
   *
   * @param book elements of its files, whose ids are their paths
   * @param titles titles by target, in order
   */
  EpubContents(Element book, Map<String, String> titles) {
    this.parts = List.copyOf(book.children());
    this.titles = titles;
    for (int i = 0; i < parts.size(); i++) {
      places.putIfAbsent(parts.get(i).id(), i);
    }
    for (Element element : book.getAllElements()) {
      if (!element.id().isEmpty()) {
        ids.putIfAbsent(element.id(), element);
      }
    }
  }

  void entitle() {
    int before = -1;
    for (Entry entry : entries()) {
      Element part = parts.get(entry.part());
      boolean headed = part.selectFirst(HEADINGS) != null;
      if (headed) {
        makeHeading(entry);
      } else if (!isHeadedBetween(entry, before) && !makeHeading(entry)) {
        block(entry.place()).attr(EpubFile.TITLE, entry.title());
      }
      before = entry.part();
    }
  }

  private List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    Set<Element> taken = new HashSet<>();
    for (Map.Entry<String, String> title : titles.entrySet()) {
      String target = title.getKey();
      int part = places.getOrDefault(target.replaceFirst("#.*", ""), -1);
      if (part >= 0) {
        Element found = ids.get(target);
        Element place =
            found == null
                ? repeating(title.getValue(), parts.get(part))
                : begin(found, parts.get(part));
        if (found != null || taken.add(place)) {
          entries.add(new Entry(title.getValue(), part, place));
        }
        taken.add(place);
      }
    }
    return entries;
  }

  /** The first paragraph of a part that repeats the words of an entry, else the part. */
  private static Element repeating(String title, Element part) {
    for (Element element : part.getAllElements()) {
      boolean innermost = element.children().stream().noneMatch(HtmlElements::isBlock);
      if (HtmlElements.isBlock(element) && innermost && repeats(title, element.text())) {
        return element;
      }
    }
    return part;
  }

  /** The element itself if it has text, else the block of the next text. */
  private static Element begin(Element element, Element part) {
    Element next = element.hasText() ? element : textBlock(element, part);
    return next == null ? element : next;
  }

  private static Element block(Element element) {
    Element block = element;
    while (block.parent() != null && !HtmlElements.isBlock(block)) {
      block = block.parent();
    }
    return block;
  }

  /** The block of the first text at or after a node of a part; null if there is none. */
  private static Element textBlock(Node from, Element part) {
    for (Node node = from; node != null; node = next(node, part)) {
      if (node instanceof TextNode text && !text.isBlank() && text.parent() != null) {
        return block(text.parent());
      }
    }
    return null;
  }

  private static Node next(Node node, Element part) {
    if (node.childNodeSize() > 0) {
      return node.childNode(0);
    }
    return behind(node, part);
  }

  /** The node after a node and its descendants. */
  private static Node behind(Node node, Element part) {
    Node at = node;
    while (at != null && !at.equals(part) && at.nextSibling() == null) {
      at = at.parent();
    }
    return at == null || at.equals(part) ? null : at.nextSibling();
  }

  /** Whether the words of an entry are a heading, or the first paragraph, of an earlier piece. */
  private boolean isHeadedBetween(Entry entry, int before) {
    for (int i = Math.max(0, before); i < entry.part(); i++) {
      Element part = parts.get(i);
      for (Element heading : part.select(HEADINGS)) {
        if (repeats(entry.title(), heading.text())) {
          declare(heading, entry);
          return true;
        }
      }
      Entry earlier = new Entry(entry.title(), i, part);
      if (i > before && makeHeading(earlier)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text is a title; either may have a label or number besides. */
  private static boolean repeats(String title, String text) {
    String key = Headings.key(text);
    return !key.isEmpty()
        && text.length() <= title.length() + LONGEST_LABEL
        && (key.equals(Headings.key(title))
            || key.equals(name(title))
            || name(text).equals(Headings.key(title)));
  }

  private static String name(String text) {
    return Headings.key(Heading.of(text).title());
  }

  /** Makes the paragraphs at an entry that repeat its words its heading; false if none do. */
  private boolean makeHeading(Entry entry) {
    Element part = parts.get(entry.part());
    Element first = textBlock(entry.place(), part);
    if (first == null || first.equals(part) || isHeading(first)) {
      return false;
    }
    Element second = textBlock(behind(first, part), part);
    if (joins(entry.title(), first, second)) {
      first.appendElement("br");
      first.insertChildren(-1, new ArrayList<>(second.childNodes()));
      second.remove();
    } else if (!repeats(entry.title(), first.text())) {
      return false;
    }
    first.attr("role", "heading").attr("aria-level", "1");
    if (entry.place().equals(first) || !HtmlElements.isBlock(entry.place())) {
      declare(first, entry);
    } else {
      entry.place().attr(EpubFile.TITLE, entry.title());
    }
    return true;
  }

  /** Makes a part of a heading that the contents name. */
  private static void declare(Element heading, Entry entry) {
    heading.wrap("<div></div>");
    heading.parent().attr(EpubFile.TITLE, entry.title());
  }

  private static boolean isHeading(Element block) {
    return block.parents().stream().anyMatch(EpubContents::isNamedHeading) || isNamedHeading(block);
  }

  private static boolean isNamedHeading(Element element) {
    return element.normalName().matches(ANY_HEADING) || element.attr("role").equals("heading");
  }

  /** Whether a title is divided between two paragraphs, or follows a label. */
  private static boolean joins(String title, Element first, Element second) {
    if (second == null || !first.equals(second.previousElementSibling()) || isHeading(second)) {
      return false;
    }
    String whole = Headings.key(title);
    String label = Headings.key(first.text());
    String below = Headings.key(second.text());
    boolean parted = whole.equals(label + " " + below);
    return parted
        || (!label.equals(whole) && whole.equals(below) && first.text().length() <= LONGEST_LABEL);
  }
}
