package org.annales.text.zone;

import java.util.List;
import java.util.regex.Pattern;
import org.annales.text.heading.Heading;
import org.annales.text.heading.Headings;
import org.annales.text.layout.BookText;
import org.annales.text.layout.ZonedBlock;
import org.annales.text.model.SectionKind;
import org.annales.text.model.Zone;

/**
 * Finds the notes at the end of a chapter: endnotes under the line Notes, footnotes under the line
 * Footnotes.
 */
final class ChapterNotes {
  private static final Pattern FOOTNOTES =
      Pattern.compile(
          "(?i)(?:foot ?notes?|fu(?:ß|ss)noten?|notas al pie|voetnoten|сноски|примечания)");
  private static final int LONGEST = 40;

  private ChapterNotes() {}

  /** Sets the zones of the heading and its notes. */
  static void mark(List<ZonedBlock> passages, BookText book) {
    boolean endnotes = false;
    for (int i = 0; i < passages.size(); i++) {
      ZonedBlock passage = passages.get(i);
      boolean notesFollow = i + 1 < passages.size() && passages.get(i + 1).is(Zone.FOOTNOTE);
      if (notesFollow && !passage.is(Zone.FOOTNOTE)) {
        String key = passage.size() > 1 ? "" : Headings.key(passage.text(book.lines()));
        boolean named = key.length() <= LONGEST && Heading.of(key).kind() == SectionKind.NOTES;
        endnotes = named;
        if (named || FOOTNOTES.matcher(key).matches()) {
          passages.set(i, passage.as(Zone.HEADING, null));
        }
      } else if (passage.is(Zone.FOOTNOTE) && endnotes) {
        passages.set(i, passage.as(Zone.ENDNOTE, passage.reason()));
      }
    }
  }
}
