package org.annales.text.zone;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.annales.text.layout.Block;
import org.annales.text.layout.BookText;
import org.annales.text.layout.Footnotes;
import org.annales.text.layout.TextEdges;
import org.annales.text.layout.ZonedBlock;
import org.annales.text.model.Zone;

/**
 * Splits the blocks of a section without blank lines at page numbers, running heads, footnotes,
 * and, where each line is a paragraph, at list items.
 */
final class BlockSplitter {
  private static final Pattern ITEM = Pattern.compile("(?:\\d{1,3}|[a-z])[.)]\\s.*");

  private final BookText book;

  /** Numbers of marks whose notes are not found yet. */
  private final Set<Integer> seen = new HashSet<>();

  /** Number of the last footnote; 0 before the first and after a sign. */
  private int lastNote;

  BlockSplitter(BookText book) {
    this.book = book;
  }

  /**
   * Splits a block; parts after the first have no blank line before them. Blocks are given in
   * order.
   */
  List<ZonedBlock> of(Block block) {
    List<ZonedBlock> passages = new ArrayList<>();
    int start = block.from();
    boolean note = opensNote(start, true, false);
    seen.addAll(book.footnotes().marks(book.lines().get(start)));
    for (int i = block.from() + 1; i < block.to(); i++) {
      boolean furniture = book.furniture().reason(i) != null;
      boolean afterFurniture = book.furniture().reason(i - 1) != null;
      boolean opensNote = !furniture && opensNote(i, false, note);
      seen.addAll(book.footnotes().marks(book.lines().get(i)));
      if (furniture || afterFurniture || opensNote || (!note && opensItem(i))) {
        passages.add(passage(block, start, i, note));
        start = i;
        note = opensNote;
      }
    }
    passages.add(passage(block, start, block.to(), note));
    return passages;
  }

  private static ZonedBlock passage(Block block, int from, int to, boolean note) {
    int blank = from == block.from() ? block.blankBefore() : 0;
    return note
        ? new ZonedBlock(from, to, blank, Zone.FOOTNOTE, null)
        : new ZonedBlock(from, to, blank, Zone.BODY, null);
  }

  private boolean opensNote(int i, boolean atStart, boolean inNote) {
    String line = book.lines().get(i);
    Footnotes.Opening opening = book.footnotes().opening(line);
    if (opening == null) {
      return false;
    }
    boolean sure = opening.number() == 0 || opening.named();
    // A number inside a block may be a wrapped mark, which comes before its note.
    boolean marked = seen.contains(opening.number()) && beginsSentence(line, opening);
    boolean next = lastNote > 0 && opening.number() == lastNote + 1;
    boolean opens =
        sure
            || marked
            || (!opening.plain()
                && (atStart || (next && (inNote || TextEdges.closed(book.lines().get(i - 1))))));
    if (opens) {
      lastNote = opening.number();
      seen.remove(opening.number());
    }
    return opens;
  }

  private static boolean beginsSentence(String line, Footnotes.Opening opening) {
    return !TextEdges.goesOn(line.strip().substring(opening.length()));
  }

  private boolean opensItem(int i) {
    return !book.layout().wrapped() && ITEM.matcher(book.lines().get(i).strip()).matches();
  }
}
