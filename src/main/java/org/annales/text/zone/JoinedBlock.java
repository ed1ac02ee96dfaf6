package org.annales.text.zone;

import java.util.ArrayList;
import java.util.List;
import org.annales.text.layout.BookText;
import org.annales.text.layout.Indentation;
import org.annales.text.layout.ZonedBlock;
import org.annales.text.model.DocumentKind;
import org.annales.text.model.Line;
import org.annales.text.model.Repair;
import org.annales.text.model.SetAsideReason;
import org.annales.text.model.Zone;

/**
 * A paragraph, note or caption joined from its blocks, or a block that is set aside.
 *
 * @param reason why it is set aside; null for text
 */
public record JoinedBlock(Zone zone, SetAsideReason reason, List<Line> lines) {
  /** Joins the blocks of a section, in the order of their first lines. */
  public static List<JoinedBlock> of(List<ZonedBlock> passages, BookText book) {
    List<JoinedBlock> pieces = new ArrayList<>();
    JoinedBlock prose = null;
    boolean pageEnds = false;
    ZonedBlock before = null;
    for (ZonedBlock passage : passages) {
      List<Line> lines = book.numbered(passage.from(), passage.to());
      boolean indented =
          book.layout().indented() && Indentation.isIndented(book.lines().get(passage.from()));
      boolean cut =
          passage.blankBefore() == 0 && !indented && before != null && before.is(Zone.NOISE);
      boolean goesOn =
          passage.is(Zone.BODY)
              && prose != null
              && book.markup() == null
              && book.kind() != DocumentKind.PIECES
              && (cut
                  || new ParagraphBreak(book, prose.lines, pageEnds, !before.is(Zone.BODY))
                      .isCrossedBy(passage));
      if (passage.reason() == SetAsideReason.CONTINUATION) {
        pieces.get(pieces.size() - 1).lines.addAll(lines);
      } else if (goesOn) {
        prose.lines.addAll(lines);
        book.cleaning().repairs().add(Repair.PARAGRAPH_JOINED);
      } else {
        JoinedBlock piece =
            new JoinedBlock(passage.zone(), passage.reason(), new ArrayList<>(lines));
        pieces.add(piece);
        if (passage.is(Zone.BODY)) {
          prose = piece;
        } else if (endsProse(passage.zone())) {
          prose = null;
        }
      }
      pageEnds = !passage.is(Zone.BODY) && (pageEnds || book.furniture().endsPage(passage));
      before = passage;
    }
    return pieces;
  }

  /** Captions, footnotes and what is set aside interrupt a paragraph; verse and headings end it. */
  private static boolean endsProse(Zone zone) {
    return zone == Zone.VERSE || zone == Zone.HEADING || zone == Zone.EPIGRAPH;
  }
}
