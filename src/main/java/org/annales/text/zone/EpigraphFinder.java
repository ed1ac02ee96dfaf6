package org.annales.text.zone;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annales.text.layout.BookText;
import org.annales.text.layout.TextEdges;
import org.annales.text.layout.ZonedBlock;
import org.annales.text.model.Zone;
import org.annales.text.outline.OutlineItem;

/** Finds the epigraph of a section, verse or a quotation under its heading, and its attribution. */
record EpigraphFinder(BookText book, OutlineItem item, List<ZonedBlock> passages) {
  private static final int LONGEST_NAME = 80;
  private static final int MOST_PASSAGES = 4;
  private static final int LONGEST_EPIGRAPH = 1_200;
  private static final int INDENTED = 12;

  /** Most characters of a stop and a note mark after a quotation. */
  private static final int AFTER_QUOTATION = 8;

  private static final Pattern EMPHASIS =
      Pattern.compile("[*_“\"«„‘'].*[*_”\"»“’'.⁰¹²³⁴-⁹]", Pattern.DOTALL);

  /** The place and day of a letter are no attribution. */
  private static final Pattern DATE =
      Pattern.compile(
          "\\b(?:1[0-9]|20)(?:\\d\\d|[-–—_*]{1,2})|\\b\\d{1,2}(?:st|nd|rd|th|\\.|er|º)?(?: de)?"
              + " \\p{L}{3,}|\\p{L}{3,}\\.? \\d{1,2}(?:st|nd|rd|th)?\\b");

  /** Sets the zone of an epigraph's blocks. */
  void mark() {
    if (item.headingTo() == item.from()) {
      return;
    }
    int first = 0;
    while (first < passages.size() && isPicture(passages.get(first))) {
      first++;
    }
    int end = endOfAttribution(first);
    if (end == first && isVerseAlone(first)) {
      end = first + 1;
    }
    for (int i = first; i < end; i++) {
      passages.set(i, passages.get(i).as(Zone.EPIGRAPH, null));
    }
  }

  /** The index after the last attribution; the first block if there is none. */
  private int endOfAttribution(int first) {
    int end = first;
    for (int i = first; i < passages.size() && i < first + MOST_PASSAGES; i++) {
      if (i > first && isAttribution(i)) {
        end = i + 1;
      } else if (!couldBeEpigraph(i)) {
        break;
      }
    }
    return end;
  }

  /** Whether verse precedes prose; in a book of verse that is its text. */
  private boolean isVerseAlone(int first) {
    return !book.layout().verse()
        && first + 1 < passages.size()
        && passages.get(first).is(Zone.VERSE)
        && passages.get(first + 1).is(Zone.BODY);
  }

  private static boolean isPicture(ZonedBlock passage) {
    return passage.is(Zone.NOISE) || passage.is(Zone.CAPTION);
  }

  private boolean couldBeEpigraph(int i) {
    ZonedBlock passage = passages.get(i);
    String text = passage.text(book.lines());
    boolean indented = book.lines().get(passage.from()).startsWith("    ");
    return passage.is(Zone.VERSE)
        || (passage.is(Zone.BODY)
            && text.length() <= LONGEST_EPIGRAPH
            && (isEmphatic(text) || indented));
  }

  /** Whether a text is completely in italics or quotation marks. */
  private static boolean isEmphatic(String text) {
    if (!EMPHASIS.matcher(text).matches()) {
      return false;
    }
    char opening = text.charAt(0);
    int closing = "_*\"“«„".indexOf(opening);
    // In a dialogue the first quotation ends before the text.
    int end = closing < 0 ? -1 : text.indexOf("_*\"”»“".charAt(closing), 1);
    return end < 0 || opening == '*' || text.length() - end <= AFTER_QUOTATION;
  }

  private boolean isAttribution(int i) {
    ZonedBlock passage = passages.get(i);
    boolean kind = passage.is(Zone.BODY) || passage.is(Zone.CAPTION) || passage.is(Zone.HEADING);
    String text = passage.text(book.lines());
    if (!kind || text.length() > LONGEST_NAME || TextEdges.goesOn(text)) {
      return false;
    }
    boolean dash = text.matches("[—–-].*");
    boolean indented = book.lines().get(passage.from()).matches("\\s{" + INDENTED + ",}\\S.*");
    boolean name = !DATE.matcher(text).find() && isName(text);
    return dash || (name && (indented || !TextEdges.closed(text)));
  }

  /** Whether half of the words begin with capitals, and the last may end a name. */
  private static boolean isName(String text) {
    String[] words = text.split("\\s+", -1);
    long capitals =
        Stream.of(words).filter(w -> !Character.isLowerCase(TextEdges.first(w))).count();
    return capitals * 2 >= words.length && ",-—–".indexOf(TextEdges.last(text)) < 0;
  }
}
