package org.annales.text.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annales.text.model.SectionKind;
import org.annales.text.outline.OutlineItem;
import org.annales.text.section.EndnoteItem;
import org.junit.jupiter.api.Test;

class EndnotesTest {
  private static final List<OutlineItem> SECTIONS =
      List.of(
          section(SectionKind.INTRODUCTION, null, "Introduction"),
          section(SectionKind.CHAPTER, 1, "The Mill and the Miller"),
          section(SectionKind.CHAPTER, 2, "The Weir"),
          section(SectionKind.NOTES, null, "Notes"));

  @Test
  void notesAreGroupedUnderTheTitlesOfTheirSections() {
    assertThat(
            items(
                """
                Introduction
                1. Pell, p. 4.
                2. Ibid.

                1. The Mill and the Miller
                1. Oake, p. 9.

                Chapter 2: The Weir
                1. Dray, passim.
                """))
        .containsExactly(
            "1-1 heading of Introduction",
            "2-2 note 1 of Introduction",
            "3-3 note 2 of Introduction",
            "5-5 heading of The Mill and the Miller",
            "6-6 note 1 of The Mill and the Miller",
            "8-8 heading of The Weir",
            "9-9 note 1 of The Weir");
  }

  @Test
  void aHeadingMayBeMisread() {
    assertThat(items("1. The MiII and thc Miller\n1. Oake.\n"))
        .containsExactly(
            "1-1 heading of The Mill and the Miller", "2-2 note 1 of The Mill and the Miller");
  }

  @Test
  void aNoteGoesOnUntilTheNextOne() {
    assertThat(items("1. Pell, p. 4,\nand Oake.\n\nThe same again.\n2. Dray.\n"))
        .containsExactly("1-4 note 1", "5-5 note 2");
  }

  @Test
  void aNumberThatDoesNotRiseIsPartOfTheNoteBeforeIt() {
    assertThat(items("4. Pell.\n3. is the third page.\n5. Oake.\n"))
        .containsExactly("1-2 note 4", "3-3 note 5");
  }

  @Test
  void aFewNotesMayBeLostButAYearIsNoNote() {
    assertThat(items("1. Pell, in the year\n1893. was dry.\n6. Oake.\n12. Dray.\n"))
        .containsExactly("1-2 note 1", "3-4 note 6");
  }

  @Test
  void aNumberAheadOfItsTurnWaitsWhereTheOneWhoseTurnItIsComes() {
    assertThat(items("1. Pell, p.\n4. edition.\n2. Oake.\n3. Dray.\n"))
        .containsExactly("1-2 note 1", "3-3 note 2", "4-4 note 3");
  }

  @Test
  void notesBeginAnewAtOneWhereATwoFollows() {
    assertThat(items("1. Pell.\n2. Oake.\n1. Dray.\n2. Fenn.\n"))
        .containsExactly("1-1 note 1", "2-2 note 2", "3-3 note 1", "4-4 note 2");
    assertThat(items("1. Pell.\n2. Oake, vol.\n1. London.\n3. Fenn.\n"))
        .containsExactly("1-1 note 1", "2-3 note 2", "4-4 note 3");
  }

  @Test
  void threeThatFollowEachOtherAreNotesWhereverTheyBegin() {
    assertThat(items("1. Pell.\n20. Oake.\n21. Dray.\n22. Fenn.\n"))
        .containsExactly("1-1 note 1", "2-2 note 20", "3-3 note 21", "4-4 note 22");
    assertThat(items("1. Pell.\n20. Oake.\n21. Dray.\n")).containsExactly("1-3 note 1");
  }

  @Test
  void notesMayBeItemsOfAListOrBearMarks() {
    assertThat(items("- 1. Pell.\n- 2. Oake.\n*3.* Dray.\n"))
        .containsExactly("1-1 note 1", "2-2 note 2", "3-3 note 3");
  }

  @Test
  void linesBeforeTheFirstNoteStandAlone() {
    assertThat(items("All books are in the mill.\n1. Pell.\n"))
        .containsExactly("1-1 no note", "2-2 note 1");
  }

  @Test
  void aNotesTextIsWithoutItsNumber() {
    assertThat(EndnoteItem.withoutNumber("  12. Pell, p. 4. ")).isEqualTo("Pell, p. 4.");
    assertThat(EndnoteItem.withoutNumber("- 3. Oake.")).isEqualTo("Oake.");
    assertThat(EndnoteItem.withoutNumber("Oake, 3. edition")).isEqualTo("Oake, 3. edition");
  }

  @Test
  void aSectionWithoutATitleHasNoGroup() {
    Endnotes endnotes = new Endnotes(List.of(section(SectionKind.TEXT, null, null)));
    List<String> lines = List.of("1. Pell.");

    assertThat(endnotes.items(lines, 0, 1)).containsExactly(new EndnoteItem(null, 1, false, 0, 1));
  }

  private static OutlineItem section(SectionKind kind, Integer number, String title) {
    return new OutlineItem(kind, null, number, title, "", null, 0, 1, 2, 1);
  }

  private static List<String> items(String notes) {
    List<String> lines = notes.lines().toList();
    return new Endnotes(SECTIONS)
        .items(lines, 0, lines.size()).stream().map(EndnotesTest::shown).toList();
  }

  private static String shown(EndnoteItem item) {
    String kind =
        item.heading() ? "heading" : item.number() > 0 ? "note " + item.number() : "no note";
    String group = item.group() == null ? "" : " of " + item.group().title();
    return (item.from() + 1) + "-" + item.to() + " " + kind + group;
  }
}
