package org.annales.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands between the prose and is none: captions, and the text of pictures.
 *
 * <p>A short line without a stop is a caption where it interrupts a sentence, where it is broken
 * into words, or where a picture has left a gap. In a book without pictures such a line heads a
 * part of the section. Between an interrupted sentence and a caption, what follows a headline in
 * capitals, a remark of the scanner or a passage in another script belongs to the picture.
 */
final class Inserted {
  private static final int LONGEST_CAPTION = 160;
  private static final int LONGEST_NAME = 62;
  private static final int LONGEST_LINE = 45;
  private static final int MOST_PASSAGES = 60;
  private static final int MOST_BETWEEN_PAGES = 6;
  private static final int SHORT = 300;
  private static final int HEADLINE_WORDS = 4;
  private static final Pattern NUMBERED_PICTURE =
      Pattern.compile(
          "(?i)\\W{0,3}(?:fig|figure|plate|map|abb|abbildung|taf|tafel|рис|илл|planche|tav)\\.? ?(?:[0-9]+|[ivxlc]+)\\b.*");
  private static final Pattern ITEM = Pattern.compile("(?:\\d{1,3}|\\p{Ll})[.)]\\s.*|[-•–—]\\s.*");

  private final BookText book;
  private final List<Passage> passages;

  Inserted(BookText book, List<Passage> passages) {
    this.book = book;
    this.passages = passages;
  }

  /** Gives the passages their zones, in place. */
  void mark() {
    invented();
    int before = -1;
    for (int i = 0; i < passages.size(); i++) {
      if (!passages.get(i).is(Zone.BODY) && !isBrokenCaption(i)) {
        continue;
      }
      if (isCaption(i, before)) {
        set(i, Zone.CAPTION, "short, without a stop, between or inside sentences");
      } else if (isSubheading(i, before)) {
        set(i, Zone.HEADING, "heads a part of the section");
        before = -1;
      } else {
        before = i;
      }
    }
    betweenFacsimiles();
    pictures();
  }

  private void set(int i, Zone zone, String reason) {
    passages.set(i, passages.get(i).as(zone, reason));
  }

  private String text(int i) {
    return passages.get(i).text(book.lines());
  }

  /** Lines of a word or two are a caption and no verse, even where the last ends with a stop. */
  private boolean isBrokenCaption(int i) {
    Passage passage = passages.get(i);
    return passage.is(Zone.VERSE) && !Ends.closed(text(i));
  }

  private boolean isCaption(int i, int before) {
    Passage passage = passages.get(i);
    String text = text(i);
    boolean narrow = narrow(passage);
    int longest = narrow && passage.size() > 2 ? SHORT : LONGEST_CAPTION;
    if (text.length() > longest || Ends.goesOn(text) || ITEM.matcher(text).matches()) {
      return false;
    }
    if (NUMBERED_PICTURE.matcher(text).matches()) {
      return true;
    }
    boolean open = before >= 0 && !Ends.closed(text(before));
    boolean interrupts = open && (Ends.divided(text(before)) || followedByTheRest(i));
    boolean afterPicture = i > 0 && passages.get(i - 1).is(Zone.FACSIMILE) && open;
    if (Ends.closed(text)) {
      boolean inGap = passage.blankBefore() > 2 && open && text.length() <= LONGEST_NAME;
      return book.layout().pictured() && (inGap || afterPicture);
    }
    if (book.layout().wrapped()) {
      return book.layout().pictured()
          && interrupts
          && (narrow || text.length() <= LONGEST_NAME)
          && !full(passage);
    }
    boolean gap = passage.blankBefore() >= 2 || blankAfter(i) >= 2;
    boolean shortName = text.length() <= LONGEST_NAME;
    return book.layout().pictured()
        && ((passage.size() > 1 && narrow)
            || (gap && !couldGoOn(passage))
            || passage.blankBefore() >= 2
            || (interrupts && shortName)
            || (afterPicture && shortName));
  }

  private boolean full(Passage passage) {
    return passage.size() == 1 && book.layout().full(book.lines().get(passage.from()));
  }

  /** Whether a passage may be the beginning of a sentence: a full line that ends with a word. */
  private boolean couldGoOn(Passage passage) {
    return full(passage) && !Character.isDigit(Ends.last(text(passage)));
  }

  private String text(Passage passage) {
    return passage.text(book.lines());
  }

  private boolean narrow(Passage passage) {
    return book.lines().subList(passage.from(), passage.to()).stream()
        .allMatch(line -> line.strip().length() <= LONGEST_LINE + 15);
  }

  private int blankAfter(int i) {
    return i + 1 < passages.size() ? passages.get(i + 1).blankBefore() : 0;
  }

  /** Whether the next long passage goes on in the middle of a sentence. */
  private boolean followedByTheRest(int i) {
    for (int next = i + 1; next < passages.size() && next < i + MOST_BETWEEN_PAGES; next++) {
      if (passages.get(next).is(Zone.BODY)) {
        String text = text(next);
        if (Ends.goesOn(text)) {
          return true;
        }
        if (text.length() > LONGEST_CAPTION || Ends.closed(text)) {
          return false;
        }
      }
    }
    return false;
  }

  private boolean isSubheading(int i, int before) {
    Passage passage = passages.get(i);
    if (passage.size() > 2 || (before >= 0 && !Ends.closed(text(before)))) {
      return false;
    }
    String raw = text(i);
    String text = Headings.plain(raw);
    boolean marked = raw.startsWith("#") || raw.matches("\\*\\*[^*]+\\*\\*");
    boolean capitals = isHeadline(text) && passage.blankBefore() > 0;
    boolean goesOn =
        ",;-—–".indexOf(Ends.last(text)) >= 0 || "“\"‘'«„".indexOf(text.charAt(0)) >= 0;
    return text.length() <= LONGEST_NAME && !Ends.closed(text) && !goesOn && (marked || capitals);
  }

  /** Whether a text has letters, two words at least, and no small ones. */
  private static boolean isHeadline(String text) {
    return text.chars().anyMatch(Character::isUpperCase)
        && text.chars().noneMatch(Character::isLowerCase)
        && text.strip().indexOf(' ') > 0;
  }

  /** What stands between two facsimiles that are near each other belongs to them. */
  private void betweenFacsimiles() {
    int last = -1;
    for (int i = 0; i < passages.size(); i++) {
      if (!passages.get(i).is(Zone.FACSIMILE)) {
        continue;
      }
      if (last >= 0 && i - last <= MOST_BETWEEN_PAGES && allShort(last + 1, i)) {
        for (int between = last + 1; between < i; between++) {
          if (!passages.get(between).is(Zone.NOISE)) {
            set(between, Zone.FACSIMILE, "between passages in another script");
          }
        }
      }
      last = i;
    }
  }

  private boolean allShort(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text(i).length() > SHORT || Ends.goesOn(text(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Marks what lies between an interrupted sentence and a caption, where a picture begins there.
   */
  private void pictures() {
    int before = -1;
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      boolean open = before >= 0 && !Ends.closed(text(before));
      boolean begins = passage.is(Zone.NOISE) || (passage.is(Zone.BODY) && isLongHeadline(i));
      int caption = open && begins && book.layout().pictured() ? captionAfter(i) : -1;
      if (caption > i) {
        markPicture(i, caption);
        i = caption;
      } else if (passage.is(Zone.BODY)) {
        before = i;
      } else if (passage.is(Zone.HEADING)) {
        before = -1;
      }
    }
  }

  private boolean isLongHeadline(int i) {
    String text = text(i);
    return isHeadline(text) && text.split("\\s+", -1).length >= HEADLINE_WORDS;
  }

  /** The caption that ends a picture; −1 where the sentence goes on before one. */
  private int captionAfter(int i) {
    for (int next = i; next < passages.size() && next < i + MOST_PASSAGES; next++) {
      Passage passage = passages.get(next);
      if (passage.is(Zone.CAPTION)) {
        return next;
      }
      if (passage.is(Zone.HEADING)) {
        return -1;
      }
    }
    return -1;
  }

  private void markPicture(int from, int caption) {
    for (int i = from; i < caption; i++) {
      if (!passages.get(i).is(Zone.NOISE)) {
        set(i, Zone.FACSIMILE, "text of a picture");
      }
    }
  }

  /**
   * Where the scanner met a picture that it could not read, it remarked so, or invented words over
   * and over: what stands between such remarks and the caption, in an interrupted sentence, is
   * noise too.
   */
  private void invented() {
    int before = -1;
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      boolean open = before >= 0 && !Ends.closed(text(before));
      int rest = open && passage.is(Zone.NOISE) ? restAfterLoop(i) : -1;
      if (rest > i + 1) {
        boolean caption =
            text(rest - 1).length() <= LONGEST_CAPTION && !Ends.closed(text(rest - 1));
        int end = caption ? rest - 1 : rest;
        for (int j = i; j < end; j++) {
          set(j, Zone.NOISE, "beside words that the scanner invented");
        }
        if (caption) {
          set(end, Zone.CAPTION, "short, without a stop, inside a sentence");
        }
        i = rest;
      }
      if (passages.get(i).is(Zone.BODY)) {
        before = i;
      }
    }
  }

  /** The passage that goes on with the sentence after words that come over and over; else −1. */
  private int restAfterLoop(int i) {
    boolean loop = false;
    for (int next = i; next < passages.size() && next < i + MOST_PASSAGES; next++) {
      Passage passage = passages.get(next);
      loop |= Zoning.LOOP.equals(passage.reason());
      if (passage.is(Zone.BODY) && Ends.goesOn(text(next))) {
        return loop ? next : -1;
      }
    }
    return -1;
  }
}
