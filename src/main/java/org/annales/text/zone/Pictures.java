package org.annales.text.zone;

import java.util.List;
import org.annales.text.layout.BookText;
import org.annales.text.layout.ZonedBlock;
import org.annales.text.model.Zone;

/**
 * Finds what the scanner read in pictures: facsimiles of print, and words that it invented. They
 * interrupt a sentence, and often a caption ends them.
 */
final class Pictures {
  private static final int LONGEST_CAPTION = 160;
  private static final int LONGEST_NAME = 62;
  private static final int MOST_PASSAGES = 60;
  private static final int MOST_BETWEEN = 6;
  private static final int SHORT = 300;
  private static final int HEADLINE_WORDS = 4;

  private final BookText book;
  private final List<ZonedBlock> passages;

  Pictures(BookText book, List<ZonedBlock> passages) {
    this.book = book;
    this.passages = passages;
  }

  /**
   * Where the scanner met a picture that it could not read, it remarked so, or invented words over
   * and over: what stands between such remarks and the caption, in an interrupted sentence, is
   * noise too.
   */
  void markInvented() {
    int before = -1;
    for (int i = 0; i < passages.size(); i++) {
      int rest = interrupts(i, before) && is(i, Zone.NOISE) ? restAfterLoop(i) : -1;
      if (rest > i + 1) {
        markInvented(i, rest);
        i = rest;
      }
      if (is(i, Zone.BODY)) {
        before = i;
      }
    }
  }

  private void markInvented(int from, int rest) {
    ZonedBlock last = passages.get(rest - 1);
    boolean caption = length(rest - 1) <= LONGEST_CAPTION && !last.closed(book.lines());
    for (int i = from; i < (caption ? rest - 1 : rest); i++) {
      set(i, Zone.NOISE, "beside words that the scanner invented");
    }
    if (caption) {
      set(rest - 1, Zone.CAPTION, "short, without a stop, inside a sentence");
    }
  }

  /** The passage that goes on with the sentence after words that come over and over; else −1. */
  private int restAfterLoop(int i) {
    boolean loop = false;
    for (int next = i; next < passages.size() && next < i + MOST_PASSAGES; next++) {
      loop |= Zoning.LOOP.equals(passages.get(next).reason());
      if (is(next, Zone.BODY) && passages.get(next).goesOn(book.lines())) {
        return loop ? next : -1;
      }
    }
    return -1;
  }

  /** Gives what lies between facsimiles, or between a sentence and a caption, its zone. */
  void mark() {
    markBetweenFacsimiles();
    markBeforeCaptions();
  }

  /** What stands between two facsimiles that are near each other belongs to them. */
  private void markBetweenFacsimiles() {
    int last = -1;
    for (int i = 0; i < passages.size(); i++) {
      if (!is(i, Zone.FACSIMILE)) {
        continue;
      }
      if (last >= 0 && i - last <= MOST_BETWEEN && allShort(last + 1, i)) {
        markFacsimile(last + 1, i, "between passages in another script");
      }
      last = i;
    }
  }

  private boolean allShort(int from, int to) {
    for (int i = from; i < to; i++) {
      if (length(i) > SHORT || passages.get(i).goesOn(book.lines())) {
        return false;
      }
    }
    return true;
  }

  /**
   * Marks what lies between an interrupted sentence and a caption, where a picture begins there.
   */
  private void markBeforeCaptions() {
    int before = -1;
    for (int i = 0; i < passages.size(); i++) {
      int caption = interrupts(i, before) && opensPicture(i) ? captionAfter(i) : -1;
      if (caption > i) {
        markFacsimile(i, caption, "text of a picture");
        i = caption;
      } else if (is(i, Zone.BODY)) {
        before = i;
      } else if (is(i, Zone.HEADING)) {
        before = -1;
      }
    }
  }

  private boolean interrupts(int i, int before) {
    return before >= 0 && before < i && !passages.get(before).closed(book.lines());
  }

  /** A remark of the scanner, or a headline: four words in capitals at least. */
  private boolean opensPicture(int i) {
    if (!book.layout().pictured() || !(is(i, Zone.NOISE) || is(i, Zone.BODY))) {
      return false;
    }
    String text = is(i, Zone.NOISE) ? "" : passages.get(i).text(book.lines());
    return (is(i, Zone.NOISE) && Zoning.REMARKED.equals(passages.get(i).reason()))
        || (CaptionFinder.isHeadline(text) && text.split("\\s+", -1).length >= HEADLINE_WORDS);
  }

  /** The caption that ends a picture; −1 where a heading comes before one. */
  private int captionAfter(int i) {
    for (int next = i; next < passages.size() && next < i + MOST_PASSAGES; next++) {
      if (is(next, Zone.CAPTION)) {
        return next;
      }
      boolean beforeTheRest =
          next > i
              && is(next, Zone.BODY)
              && length(next) <= LONGEST_NAME
              && !passages.get(next).closed(book.lines())
              && next + 1 < passages.size()
              && is(next + 1, Zone.BODY)
              && passages.get(next + 1).goesOn(book.lines());
      if (beforeTheRest) {
        set(next, Zone.CAPTION, "short, without a stop, before the rest of a sentence");
        return next;
      }
      if (is(next, Zone.HEADING)) {
        return -1;
      }
    }
    return -1;
  }

  private void markFacsimile(int from, int to, String reason) {
    for (int i = from; i < to; i++) {
      if (!is(i, Zone.NOISE)) {
        set(i, Zone.FACSIMILE, reason);
      }
    }
  }

  private boolean is(int i, Zone zone) {
    return passages.get(i).is(zone);
  }

  private int length(int i) {
    return passages.get(i).length(book.lines());
  }

  private void set(int i, Zone zone, String reason) {
    passages.set(i, passages.get(i).as(zone, reason));
  }
}
