package org.annales.format;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

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
    Element root = element.root();
    return root.wholeText().contains("PROJECT GUTENBERG");
  }
}
