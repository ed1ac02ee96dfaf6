package org.annales.text.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.annales.text.heading.Numerals;
import org.annales.text.model.Section;
import org.annales.text.model.SectionKind;
import org.junit.jupiter.api.Test;

class PrintedPagesTest {
  private static final PrintedPages PAGES =
      pages("foreword vii", "introduction xi", "one 1", "two 20", "unpaged -", "three 41");

  @Test
  void aPageFallsIntoTheLastSectionThatBeginsOnItOrBefore() {
    assertThat(PAGES.sections(1, 1)).containsExactly("one");
    assertThat(PAGES.sections(19, 19)).containsExactly("one");
    assertThat(PAGES.sections(20, 20)).containsExactly("two");
    assertThat(PAGES.sections(999, 999)).containsExactly("three");
  }

  @Test
  void aRangeFallsIntoAllSectionsThatItTouches() {
    assertThat(PAGES.sections(18, 22)).containsExactly("one", "two");
    assertThat(PAGES.sections(1, 50)).containsExactly("one", "two", "three");
  }

  @Test
  void romanPagesAreCountedApart() {
    assertThat(PAGES.sections(-8, -8)).containsExactly("foreword");
    assertThat(PAGES.sections(-11, -11)).containsExactly("introduction");
    assertThat(PAGES.sections(-8, -12)).containsExactly("foreword", "introduction");
  }

  @Test
  void aPageBeforeTheFirstSectionFallsIntoNone() {
    assertThat(PAGES.sections(-2, -2)).isEmpty();
    assertThat(pages("one 5").sections(3, 3)).isEmpty();
    assertThat(pages("unpaged -").sections(3, 3)).isEmpty();
  }

  @Test
  void aPageOnWhichSeveralSectionsBeginBelongsToThemAll() {
    PrintedPages pages = pages("one 1", "part-2 20", "two 20", "three 30");

    assertThat(pages.sections(20, 20)).containsExactly("part-2", "two");
    assertThat(pages.sections(21, 21)).containsExactly("two");
    assertThat(pages.sections(19, 20)).containsExactly("one", "part-2", "two");
  }

  @Test
  void aRangeThatBeginsBeforeTheFirstSectionReachesIt() {
    assertThat(pages("one 5", "two 9").sections(3, 6)).containsExactly("one");
  }

  @Test
  void romanNumbersAreNegative() {
    assertThat(Numerals.pageNumber("xiv")).isEqualTo(-14);
    assertThat(Numerals.pageNumber("14")).isEqualTo(14);
    assertThat(Numerals.pageNumber("14n")).isNull();
    assertThat(Numerals.pageNumber("")).isNull();
    assertThat(Numerals.pageNumber(null)).isNull();
  }

  static PrintedPages pages(String... sections) {
    List<Section> paged = new ArrayList<>();
    for (String section : sections) {
      String[] idAndPage = section.split(" ", -1);
      String page = idAndPage[1].equals("-") ? null : idAndPage[1];
      paged.add(
          new Section(
              idAndPage[0],
              "d",
              1,
              SectionKind.CHAPTER,
              null,
              1,
              null,
              "",
              page,
              1,
              1,
              0,
              0,
              0,
              0,
              1));
    }
    return new PrintedPages(paged);
  }
}
