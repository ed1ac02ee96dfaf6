package org.annales.text.zone;

import java.util.ArrayList;
import java.util.List;
import org.annales.text.layout.BookText;
import org.annales.text.layout.Footnotes;
import org.annales.text.layout.ZonedBlock;
import org.annales.text.model.Markup;
import org.annales.text.model.SectionKind;
import org.annales.text.model.Zone;
import org.annales.text.outline.OutlineItem;

/** Reads the zones of a section's text from the marks of its file format. */
record MarkedPassages(BookText book, OutlineItem item) {
  /** The blocks of a section's text in order, with all non-blank lines. */
  List<ZonedBlock> passages() {
    List<ZonedBlock> passages = new ArrayList<>();
    for (Markup.Block block : book.markup().blocks(item.headingTo(), item.to())) {
      ZonedBlock passage =
          new ZonedBlock(block.from(), block.to(), 1, block.zone(), block.reason());
      passages.add(settled(passage));
    }
    return passages;
  }

  /** Finds unlinked notes and places of pictures. */
  private ZonedBlock settled(ZonedBlock passage) {
    if (item.kind() == SectionKind.NOTES && isRunning(passage)) {
      return passage.as(Zone.ENDNOTE, passage.reason());
    }
    if (!passage.is(Zone.BODY)) {
      return passage;
    }
    ZonedBlock picture =
        passage.size() == 1 ? TranscriberBrackets.of(passage, passage.text(book.lines())) : null;
    if (picture != null) {
      return picture;
    }
    Footnotes.Opening opening = book.footnotes().opening(book.lines().get(passage.from()));
    return opening != null && !opening.plain() ? passage.as(Zone.FOOTNOTE, null) : passage;
  }

  private static boolean isRunning(ZonedBlock passage) {
    return passage.is(Zone.BODY) || passage.is(Zone.VERSE) || passage.is(Zone.FOOTNOTE);
  }
}
