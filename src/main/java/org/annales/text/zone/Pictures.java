package org.annales.text.zone;

import java.util.List;
import org.annales.text.layout.BookText;
import org.annales.text.layout.ZonedBlock;
import org.annales.text.model.SetAsideReason;
import org.annales.text.model.Zone;

/**
 * Finds scanned text of pictures: facsimiles of print, and words invented by the scanner. It
 * interrupts a sentence and often precedes a caption.
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
   * Marks blocks between a scanner's remark, or its repeated words, and a caption inside an
   * interrupted sentence as noise.
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
      set(i, Zone.NOISE, SetAsideReason.NEAR_REPEATED_WORDS);
    }
    if (caption) {
      set(rest - 1, Zone.CAPTION, null);
    }
  }

  /** The block that continues the sentence after repeated words; else −1. */
  private int restAfterLoop(int i) {
    boolean loop = false;
    for (int next = i; next < passages.size() && next < i + MOST_PASSAGES; next++) {
      loop |= passages.get(next).reason() == SetAsideReason.REPEATED_WORDS;
      if (is(next, Zone.BODY) && passages.get(next).goesOn(book.lines())) {
        return loop ? next : -1;
      }
    }
    return -1;
  }

  /** Marks facsimiles between other-script blocks, and between a sentence and a caption. */
  void mark() {
    markBetweenFacsimiles();
    markBeforeCaptions();
  }

  /** Marks blocks between two nearby facsimiles. */
  private void markBetweenFacsimiles() {
    int last = -1;
    for (int i = 0; i < passages.size(); i++) {
      if (!is(i, Zone.FACSIMILE)) {
        continue;
      }
      if (last >= 0 && i - last <= MOST_BETWEEN && allShort(last + 1, i)) {
        markFacsimile(last + 1, i, SetAsideReason.BETWEEN_OTHER_SCRIPT);
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
   * Marks blocks between an interrupted sentence and a caption, from the beginning of a picture on.
   */
  private void markBeforeCaptions() {
    int before = -1;
    for (int i = 0; i < passages.size(); i++) {
      int caption = interrupts(i, before) && opensPicture(i) ? captionAfter(i) : -1;
      if (caption > i) {
        markFacsimile(i, caption, SetAsideReason.PICTURE_TEXT);
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

  /**
   * Whether a block is a remark of the scanner, or a headline of at least four words in capitals.
   */
  private boolean opensPicture(int i) {
    if (!book.layout().pictured() || !(is(i, Zone.NOISE) || is(i, Zone.BODY))) {
      return false;
    }
    String text = is(i, Zone.NOISE) ? "" : passages.get(i).text(book.lines());
    return (is(i, Zone.NOISE) && passages.get(i).reason() == SetAsideReason.SCANNER_REMARK)
        || (CaptionFinder.isHeadline(text) && text.split("\\s+", -1).length >= HEADLINE_WORDS);
  }

  /** The caption that ends a picture; −1 if a heading precedes it. */
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
        set(next, Zone.CAPTION, null);
        return next;
      }
      if (is(next, Zone.HEADING)) {
        return -1;
      }
    }
    return -1;
  }

  private void markFacsimile(int from, int to, SetAsideReason reason) {
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

  private void set(int i, Zone zone, SetAsideReason reason) {
    passages.set(i, passages.get(i).as(zone, reason));
  }
}
