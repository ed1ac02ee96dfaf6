package org.annales.format;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Finds the notes of those who transcribed a book, which are no part of it: elements whose class
 * names them.
 */
final class TranscriberNotes {
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:^|\\s)(?:trans(?:cribers?|criptions?)?[_-]?(?:notes?|comments?)"
              + "|transcribers?(?:[_-]\\w+)?)(?:$|\\s)");

  /** Names that other pages use for other notes. */
  private static final Pattern SHORT =
      Pattern.compile("(?:^|\\s)(?:tn|tr?[_-]?notes?|mynote)(?:$|\\s)");

  /** The title of a page, or its header, names the project. */
  private static final Pattern GUTENBERG = Pattern.compile("(?i)project gutenberg");

  /** Most characters that contain title and header. */
  private static final int BEGINNING = 2000;

  private TranscriberNotes() {}

  /** Whether an element is such a note. */
  static boolean is(Element element) {
    String classes = HtmlElements.classes(element);
    return !classes.isEmpty()
        && HtmlElements.isBlock(element)
        && (NAMED.matcher(classes).find()
            || (SHORT.matcher(classes).find() && isOfGutenberg(element)));
  }

  private static boolean isOfGutenberg(Element element) {
    StringBuilder beginning = new StringBuilder();
    element
        .root()
        .filter(
            (node, depth) -> {
              if (node instanceof TextNode text) {
                beginning.append(text.getWholeText());
              }
              return beginning.length() < BEGINNING
                  ? NodeFilter.FilterResult.CONTINUE
                  : NodeFilter.FilterResult.STOP;
            });
    return GUTENBERG.matcher(beginning).find();
  }
}
