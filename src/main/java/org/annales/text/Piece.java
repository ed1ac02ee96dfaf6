package org.annales.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph, a note, a caption … put together from the passages it was cut into, or a passage
 * that is set aside.
 *
 * @param reason why it is of its zone; null for running text
 */
record Piece(Zone zone, String reason, List<Line> lines) {
  /** In lines; a quotation that is open for longer has lost its end. */
  private static final int LONGEST_QUOTATION = 200;

  /** The pieces of a section's passages, in the order of their first lines. */
  static List<Piece> of(List<Passage> passages, BookText book) {
    List<Piece> pieces = new ArrayList<>();
    Piece prose = null;
    Passage before = null;
    for (Passage passage : passages) {
      List<Line> lines = book.numbered(passage.from(), passage.to());
      boolean cut = passage.blankBefore() == 0 && before != null && before.is(Zone.NOISE);
      if (Passage.GOES_ON.equals(passage.reason())) {
        pieces.get(pieces.size() - 1).lines.addAll(lines);
      } else if (passage.is(Zone.BODY) && prose != null && (cut || prose.goesOn(passage, book))) {
        prose.lines.addAll(lines);
        book.cleaning().repairs().add(Repair.PARAGRAPH_JOINED);
      } else {
        Piece piece = new Piece(passage.zone(), passage.reason(), new ArrayList<>(lines));
        pieces.add(piece);
        if (passage.is(Zone.BODY)) {
          prose = piece;
        } else if (endsProse(passage.zone())) {
          prose = null;
        }
      }
      before = passage;
    }
    return pieces;
  }

  /** Captions, footnotes and what is set aside interrupt a paragraph; verse and headings end it. */
  private static boolean endsProse(Zone zone) {
    return zone == Zone.VERSE || zone == Zone.HEADING || zone == Zone.EPIGRAPH;
  }

  /** Whether a passage goes on with this paragraph, which a page has cut. */
  private boolean goesOn(Passage next, BookText book) {
    String end = lines.get(lines.size() - 1).text().strip();
    String start = book.lines().get(next.from()).strip();
    if (Ends.divided(end)) {
      return Character.isLetter(Ends.first(start));
    }
    boolean closed = Ends.closed(end);
    if (Ends.goesOn(start)) {
      return !closed || Ends.last(end) != '.' || end.endsWith("..");
    }
    List<Line> near = lines.subList(Math.max(0, lines.size() - LONGEST_QUOTATION), lines.size());
    if (closed && book.layout().paged() && Ends.closesQuotation(near, start)) {
      return true;
    }
    int last = Ends.last(end);
    boolean inWords =
        Character.isLetterOrDigit(last) || last == ',' || last == ';' || last == '—' || last == '-';
    return book.layout().paged()
        && !closed
        && inWords
        && (book.layout().full(end) || lines.size() > 1)
        && !opensQuotation(start, last);
  }

  /** "he said," before “ is followed by what he said. */
  private static boolean opensQuotation(String start, int last) {
    return last == ',' && "“\"„«".indexOf(start.codePointAt(0)) >= 0;
  }
}
