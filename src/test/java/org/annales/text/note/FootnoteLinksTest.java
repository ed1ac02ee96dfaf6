package org.annales.text.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.annales.text.layout.Footnotes;
import org.annales.text.model.Note;
import org.annales.text.model.NoteMark;
import org.annales.text.model.Zone;
import org.annales.text.section.SectionReader;
import org.annales.text.section.SectionSentences;
import org.junit.jupiter.api.Test;

class FootnoteLinksTest {
  private final List<SectionSentences.PlacedMark> marks = new ArrayList<>();
  private final List<SectionReader.Footnote> footnotes = new ArrayList<>();

  @Test
  void aFootnoteTakesTheLastMarkOfItsLabel() {
    mark(1, "*");
    mark(2, "*");
    mark(3, "†");
    footnote(5, "*");

    assertThat(links()).containsExactly("5 * from 2");
  }

  @Test
  void aMarkIsTakenOnce() {
    mark(1, "*");
    footnote(3, "*");
    mark(4, "*");
    footnote(6, "*");
    footnote(8, "†");

    assertThat(links()).containsExactly("3 * from 1", "6 * from 4", "8 † from none");
  }

  @Test
  void footnotesWithOneLabelTakeTheirMarksInOrder() {
    mark(1, "*");
    mark(2, "*");
    footnote(4, "*");
    footnote(5, "*");

    assertThat(links()).containsExactly("4 * from 1", "5 * from 2");
  }

  @Test
  void marksOfAParagraphThatGoesOnAfterTheNoteAreNotItsOwn() {
    mark(1, "*");
    mark(9, "*");
    mark(5, "†");
    footnote(3, "*");
    footnote(7, "†");

    assertThat(links()).containsExactly("3 * from 1", "7 † from 5");
  }

  @Test
  void aHundredThousandFootnotesAreLinkedAtOnce() {
    for (int i = 0; i < 100_000; i++) {
      mark(2 * i, "*");
      footnote(2 * i + 1, "*");
    }

    assertThat(links()).hasSize(100_000).endsWith("199999 * from 199998");
  }

  private void mark(int line, String label) {
    marks.add(
        new SectionSentences.PlacedMark(
            new NoteMark(label, 0, line), new Note.Mark(line, 1, line, null)));
  }

  private void footnote(int line, String label) {
    footnotes.add(
        new SectionReader.Footnote(
            Zone.FOOTNOTE, new Footnotes.Opening(label, 0, 1, false, false), "It was grey.", line));
  }

  private List<String> links() {
    List<SectionSentences.PlacedMark> linked = FootnoteLinks.of(footnotes, marks);
    List<String> links = new ArrayList<>();
    for (int i = 0; i < linked.size(); i++) {
      String from = linked.get(i) == null ? "none" : "" + linked.get(i).place().line();
      SectionReader.Footnote footnote = footnotes.get(i);
      links.add(footnote.line() + " " + footnote.opening().label() + " from " + from);
    }
    return links;
  }
}
