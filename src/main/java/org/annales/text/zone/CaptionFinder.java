package org.annales.text.zone;

import java.util.List;
import java.util.regex.Pattern;
import org.annales.text.heading.Headings;
import org.annales.text.layout.BookText;
import org.annales.text.layout.TextEdges;
import org.annales.text.layout.ZonedBlock;
import org.annales.text.model.Zone;

/**
 * Finds captions and headings inside a section.
 *
 * <p>A short line without a stop is a caption if it interrupts a sentence, is broken into words, or
 * is next to the gap of a picture. In a book without pictures such a line is a heading. {@link
 * Pictures} finds other text of pictures.
 */
record CaptionFinder(BookText book, List<ZonedBlock> passages) {
  private static final int LONGEST_CAPTION = 160;
  private static final int LONGEST_NAME = 62;
  private static final int LONGEST_LINE = 45;

  /** Greatest width of a name under a picture, as a share of the measure. */
  private static final double NARROW = 0.75;

  /** Most characters of bold type or heading marks around a name. */
  private static final int MOST_MARKS = 20;

  private static final Pattern MARKDOWN_HEADING = Pattern.compile("#{1,6}\\s");
  private static final Pattern BOLD = Pattern.compile("\\*\\*[^*]+\\*\\*");
  private static final int MOST_BETWEEN_PAGES = 6;
  private static final int SHORT = 300;
  private static final Pattern NUMBERED_PICTURE =
      Pattern.compile(
          "(?i)\\W{0,3}(?:fig|figure|plate|map|abb|abbildung|taf|tafel|рис|илл|planche|tav)\\.?"
              + " ?(?:[0-9]+|[ivxlc]+)\\b.*|(?:table|tabelle|tableau|табл(?:ица|\\.))"
              + " ?(?:[0-9]+|[ivxlc]+)(?:[.:].*|$)");
  private static final Pattern ITEM = Pattern.compile("(?:\\d{1,3}|\\p{Ll})[.)]\\s.*|[-•–—]\\s.*");

  /** Sets the zones of the blocks. */
  void mark() {
    Pictures pictures = new Pictures(book, passages);
    pictures.markInvented();
    int before = -1;
    for (int i = 0; i < passages.size(); i++) {
      if (!passages.get(i).is(Zone.BODY) && !isBrokenCaption(i)) {
        before = passages.get(i).is(Zone.VERSE) ? -1 : before;
      } else if (isCaption(i, before)) {
        set(i, Zone.CAPTION);
      } else if (isSubheading(i, before)) {
        set(i, Zone.HEADING);
        before = -1;
      } else {
        before = i;
      }
    }
    pictures.mark();
  }

  private void set(int i, Zone zone) {
    passages.set(i, passages.get(i).as(zone, null));
  }

  private String text(int i) {
    return passages.get(i).text(book.lines());
  }

  private boolean closed(int i) {
    return passages.get(i).closed(book.lines());
  }

  /** Whether short lines without a sentence end are a broken caption, and no verse. */
  private boolean isBrokenCaption(int i) {
    ZonedBlock passage = passages.get(i);
    return passage.is(Zone.VERSE) && !TextEdges.closed(text(i));
  }

  private boolean isCaption(int i, int before) {
    ZonedBlock passage = passages.get(i);
    boolean narrow = narrow(passage);
    int longest = narrow && passage.size() > 2 ? SHORT : LONGEST_CAPTION;
    if (passage.length(book.lines()) > longest || passage.goesOn(book.lines())) {
      return false;
    }
    String text = text(i);
    if (ITEM.matcher(text).matches()) {
      return false;
    }
    return NUMBERED_PICTURE.matcher(text).matches()
        || (book.layout().pictured() && isCaption(i, before, text, narrow));
  }

  /** Whether a line is a caption by its position, in a book with pictures. */
  private boolean isCaption(int i, int before, String text, boolean narrow) {
    ZonedBlock passage = passages.get(i);
    boolean open = before >= 0 && !closed(before);
    boolean divided = open && passages.get(before).divided(book.lines());
    boolean interrupts = divided || (open && followedByTheRest(i));
    boolean afterPicture = open && i > 0 && passages.get(i - 1).is(Zone.FACSIMILE);
    boolean shortName = text.length() <= LONGEST_NAME;
    if (!open && !proseFollows(i)) {
      // After the last paragraph, a place, a date or a name may follow.
      return false;
    }
    if (TextEdges.closed(text)) {
      return afterPicture || (passage.blankBefore() > 2 && open && shortName);
    }
    if (book.layout().wrapped()) {
      boolean name = isName(text) && text.length() <= book.layout().measure() * NARROW;
      return (interrupts && (narrow || shortName) && !full(passage)) || name;
    }
    return passage.blankBefore() >= 2
        || (passage.size() > 1 && narrow)
        || (blankAfter(i) >= 2 && !couldGoOn(passage))
        || ((interrupts || afterPicture) && shortName);
  }

  /** Whether a short text looks like a caption: no speech, no headline. */
  private static boolean isName(String text) {
    return Character.isUpperCase(text.codePointAt(0))
        && Character.isLetterOrDigit(TextEdges.last(text))
        && !isHeadline(text);
  }

  private boolean proseFollows(int i) {
    for (int next = i + 1; next < passages.size(); next++) {
      if (passages.get(next).is(Zone.BODY)) {
        return true;
      }
    }
    return false;
  }

  private boolean full(ZonedBlock passage) {
    return passage.size() == 1 && book.layout().full(book.lines().get(passage.from()));
  }

  /** Whether a block may begin a sentence: a full line that ends with a word. */
  private boolean couldGoOn(ZonedBlock passage) {
    return full(passage) && !Character.isDigit(TextEdges.last(text(passage)));
  }

  private String text(ZonedBlock passage) {
    return passage.text(book.lines());
  }

  private boolean narrow(ZonedBlock passage) {
    return book.lines().subList(passage.from(), passage.to()).stream()
        .allMatch(line -> line.strip().length() <= LONGEST_LINE + 15);
  }

  private int blankAfter(int i) {
    return i + 1 < passages.size() ? passages.get(i + 1).blankBefore() : 0;
  }

  /** Whether the next long block begins inside a sentence. */
  private boolean followedByTheRest(int i) {
    for (int next = i + 1; next < passages.size() && next < i + MOST_BETWEEN_PAGES; next++) {
      ZonedBlock passage = passages.get(next);
      if (passage.is(Zone.BODY) && passage.goesOn(book.lines())) {
        return true;
      }
      boolean prose = passage.length(book.lines()) > LONGEST_CAPTION;
      if (passage.is(Zone.BODY) && (prose || closed(next))) {
        return false;
      }
    }
    return false;
  }

  private boolean isSubheading(int i, int before) {
    ZonedBlock passage = passages.get(i);
    if (passage.size() > 2 || passage.length(book.lines()) > LONGEST_NAME + MOST_MARKS) {
      return false;
    }
    String raw = text(i);
    String text = Headings.plain(raw);
    boolean markdown = MARKDOWN_HEADING.matcher(raw).lookingAt();
    boolean open = before >= 0 && !closed(before);
    if (text.length() > LONGEST_NAME || TextEdges.closed(text) || (open && !markdown)) {
      return false;
    }
    boolean bold = BOLD.matcher(raw).matches();
    boolean capitals = isHeadline(text) && (passage.blankBefore() > 0 || i == 0);
    return (markdown || bold || capitals) && !goesOnOrSpeaks(text);
  }

  private static boolean goesOnOrSpeaks(String text) {
    return ",;-—–".indexOf(TextEdges.last(text)) >= 0 || "“\"‘'«„".indexOf(text.charAt(0)) >= 0;
  }

  /** Whether a text has at least two words, and only capitals. */
  static boolean isHeadline(String text) {
    return text.chars().anyMatch(Character::isUpperCase)
        && text.chars().noneMatch(Character::isLowerCase)
        && text.strip().indexOf(' ') > 0;
  }
}
