package org.annales.text;

import java.util.List;
import java.util.regex.Pattern;

/** Finds the epigraph of a section: verse or a quotation under its heading, and whose it is. */
final class Openings {
  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_EPIGRAPH = 1_200;
  private static final int INDENTED = 12;
  private static final Pattern EMPHASIS =
      Pattern.compile("[*_“\"«„‘'].*[*_”\"»“’'.⁰¹²³⁴-⁹]", Pattern.DOTALL);

  /** The place and day of a letter name nobody. */
  private static final Pattern DATE =
      Pattern.compile(
          "\\b(?:1[0-9]|20)(?:\\d\\d|[-–—_*]{1,2})|\\b\\d{1,2}(?:st|nd|rd|th|\\.|er|º)?(?: de)? \\p{L}{3,}|\\p{L}{3,}\\.? \\d{1,2}(?:st|nd|rd|th)?\\b");

  private final BookText book;
  private final OutlineItem item;
  private final List<Passage> passages;

  Openings(BookText book, OutlineItem item, List<Passage> passages) {
    this.book = book;
    this.item = item;
    this.passages = passages;
  }

  /** Gives the passages of an epigraph their zone, in place. */
  void mark() {
    if (item.headingTo() == item.from()) {
      return;
    }
    int first = 0;
    while (first < passages.size() && isPicture(passages.get(first))) {
      first++;
    }
    int end = first;
    for (int i = first; i < passages.size() && i < first + 4; i++) {
      if (i > first && isAttribution(i)) {
        end = i + 1;
      } else if (!couldBeEpigraph(i)) {
        break;
      }
    }
    boolean verseAlone =
        end == first
            && !book.layout().verse()
            && first + 1 < passages.size()
            && passages.get(first).is(Zone.VERSE)
            && passages.get(first + 1).is(Zone.BODY);
    if (verseAlone) {
      end = first + 1;
    }
    for (int i = first; i < end && end < passages.size(); i++) {
      passages.set(i, passages.get(i).as(Zone.EPIGRAPH, "under the heading"));
    }
  }

  private static boolean isPicture(Passage passage) {
    return passage.is(Zone.NOISE) || passage.is(Zone.CAPTION);
  }

  private boolean couldBeEpigraph(int i) {
    Passage passage = passages.get(i);
    String text = passage.text(book.lines());
    boolean indented = book.lines().get(passage.from()).startsWith("    ");
    return passage.is(Zone.VERSE)
        || (passage.is(Zone.BODY)
            && text.length() <= LONGEST_EPIGRAPH
            && (EMPHASIS.matcher(text).matches() || indented));
  }

  private boolean isAttribution(int i) {
    Passage passage = passages.get(i);
    boolean kind = passage.is(Zone.BODY) || passage.is(Zone.CAPTION) || passage.is(Zone.HEADING);
    String text = passage.text(book.lines());
    if (!kind || text.length() > LONGEST_NAME || Ends.goesOn(text)) {
      return false;
    }
    boolean dash = text.matches("[—–-].*");
    boolean indented = book.lines().get(passage.from()).matches("\\s{" + INDENTED + ",}\\S.*");
    boolean date = DATE.matcher(text).find();
    return dash || (!date && (indented || !Ends.closed(text)));
  }
}
