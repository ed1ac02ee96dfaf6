package org.annales.text.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annales.text.layout.BookText;
import org.annales.text.model.IndexEntry;
import org.annales.text.model.SectionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedIndexTest {
  private static final PrintedPages PAGES =
      PrintedPagesTest.pages("foreword v", "one 1", "two 20", "three 140");

  @Test
  void everyPageReferenceIsAnEntry() {
    assertThat(entries("Pell, Amos, 3, 17-22, 145"))
        .containsExactly(
            "Pell, Amos | 3 | 3-3 | [one]",
            "Pell, Amos | 17-22 | 17-22 | [one, two]",
            "Pell, Amos | 145 | 145-145 | [three]");
  }

  @Test
  void romanPagesAreNegative() {
    assertThat(entries("Oake, v, vi–ix; 4"))
        .containsExactly(
            "Oake | v | -5--5 | [foreword]",
            "Oake | vi–ix | -6--9 | [foreword]",
            "Oake | 4 | 4-4 | [one]");
  }

  @Test
  void aPageOfANoteIsAPage() {
    assertThat(entries("Dray, 12n, 14n-15n"))
        .containsExactly("Dray | 12n | 12-12 | [one]", "Dray | 14n-15n | 14-15 | [one]");
  }

  @Test
  void aRangesEndMayBeShortened() {
    assertThat(entries("Pell, 145-7, 18–21, 151-62"))
        .containsExactly(
            "Pell | 145-7 | 145-147 | [three]",
            "Pell | 18–21 | 18-21 | [one, two]",
            "Pell | 151-62 | 151-162 | [three]");
  }

  @Test
  void subheadingsBeginInSmallLetters() {
    assertThat(entries("Pell, Amos, 3\n  as miller, 17\n  goats of, 18, 19\nWeir, 5"))
        .containsExactly(
            "Pell, Amos | 3 | 3-3 | [one]",
            "Pell, Amos > as miller | 17 | 17-17 | [one]",
            "Pell, Amos > goats of | 18 | 18-18 | [one]",
            "Pell, Amos > goats of | 19 | 19-19 | [one]",
            "Weir | 5 | 5-5 | [one]");
  }

  @Test
  void aHeadingWithoutPagesHeadsWhatFollows() {
    assertThat(entries("Goats\n  of the miller, 3"))
        .containsExactly("Goats > of the miller | 3 | 3-3 | [one]");
  }

  @Test
  void aCrossReferenceHasNoPages() {
    assertThat(entries("Kids, see Goats.\nHay. See also Oats"))
        .containsExactly("Kids | see Goats", "Hay | see Oats");
  }

  @Test
  void aHeadingMayHavePagesAndACrossReference() {
    assertThat(entries("Kids, 3, 4; see also Goats"))
        .containsExactly(
            "Kids | 3 | 3-3 | [one] | see Goats", "Kids | 4 | 4-4 | [one] | see Goats");
  }

  @Test
  void pagesThatRunOverALineBelongTogether() {
    assertThat(entries("Pell, 3,\n17, 18\nOake, 4-\n6"))
        .containsExactly(
            "Pell | 3 | 3-3 | [one]",
            "Pell | 17 | 17-17 | [one]",
            "Pell | 18 | 18-18 | [one]",
            "Oake | 4-6 | 4-6 | [one]");
  }

  @Test
  void lettersOfTheAlphabetBlankLinesAndMarksAreNoEntries() {
    assertThat(entries("P\n\n— Q —\n\n- _Pell_, 3\n")).containsExactly("Pell | 3 | 3-3 | [one]");
  }

  @Test
  void aCrossReferenceBelowSubheadingsBelongsToTheHeading() {
    assertThat(entries("Goats, 3\nmilk of, 4\n*See also* Kids\nHay\nof old, 5\nSee also Oats"))
        .containsExactly(
            "Goats | 3 | 3-3 | [one] | see Kids",
            "Goats > milk of | 4 | 4-4 | [one]",
            "Hay | see Oats",
            "Hay > of old | 5 | 5-5 | [one]");
  }

  @Test
  void aHeadingKeepsItsFinalStop() {
    assertThat(entries("Pell, A. S., 3")).containsExactly("Pell, A. S. | 3 | 3-3 | [one]");
  }

  @Test
  void whatIsBelowASubheadingIsJoinedToIt() {
    assertThat(entries("Goats, 3\nsold, 4; in Wales, 5; milk of, 6\nHay, 7"))
        .containsExactly(
            "Goats | 3 | 3-3 | [one]",
            "Goats > sold | 4 | 4-4 | [one]",
            "Goats > sold, in Wales | 5 | 5-5 | [one]",
            "Goats > milk of | 6 | 6-6 | [one]",
            "Hay | 7 | 7-7 | [one]");
    assertThat(entries("Goats, 3\n  sale abroad\n    in Wales, 5\nHay, 7"))
        .containsExactly(
            "Goats | 3 | 3-3 | [one]",
            "Goats > sale abroad, in Wales | 5 | 5-5 | [one]",
            "Hay | 7 | 7-7 | [one]");
  }

  @Test
  void aHeadingThatAPageCutsGoesOn() {
    assertThat(entries("A\nGoats, 3\n  milk of, 4\nGoats (cont.)\n  sale of, 5\nHay, 7"))
        .containsExactly(
            "Goats | 3 | 3-3 | [one]",
            "Goats > milk of | 4 | 4-4 | [one]",
            "Goats > sale of | 5 | 5-5 | [one]",
            "Hay | 7 | 7-7 | [one]");
  }

  @Test
  void whatHasNoPagesStaysWithoutThem() {
    assertThat(entries("A\nGoats\nHay, 7\nof old"))
        .containsExactly("Goats", "Hay | 7 | 7-7 | [one]", "Hay > of old");
  }

  @Test
  void whatSaysHowTheIndexIsMadeIsNoEntry() {
    assertThat(
            entries(
                "Pages in italics are those\nthat have pictures of herons.\n\nGoats, 3\nHay, 7"))
        .containsExactly("Goats | 3 | 3-3 | [one]", "Hay | 7 | 7-7 | [one]");
    assertThat(entries("See the list of plates\n\nG\nGoats, 3"))
        .containsExactly("Goats | 3 | 3-3 | [one]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Q", "— Q —", "[Q]", "### Q", "**Q**", "- **Q**", "Q.", "(Q)", "Q–R", "Q, R, S", "Qq", "-Q-"
      })
  void lettersAreMarkedUpInManyWays(String letter) {
    assertThat(entries("Pell, 3\n\n" + letter + "\n\nQuail, 4"))
        .containsExactly("Pell | 3 | 3-3 | [one]", "Quail | 4 | 4-4 | [one]");
  }

  @Test
  void runningHeadsAndPageMarksAreNoEntries() {
    assertThat(entries("Pell, 3,\n[Pg 212]\nINDEX\n17\n212 INDEX\nQuail, 4"))
        .containsExactly(
            "Pell | 3 | 3-3 | [one]", "Pell | 17 | 17-17 | [one]", "Quail | 4 | 4-4 | [one]");
  }

  @ParameterizedTest
  @CsvSource({"NAME_INDEX, name", "SUBJECT_INDEX, subject", "INDEX, general"})
  void theIndexIsNamed(SectionKind kind, String name) {
    List<IndexEntry> entries = read(kind, "Pell, 3");

    assertThat(entries).extracting(IndexEntry::index).containsExactly(name);
    assertThat(entries).extracting(IndexEntry::documentId).containsExactly("d");
  }

  @Test
  void pagesThatAreRepeatedAreHeldOnce() {
    List<IndexEntry> entries = read(SectionKind.INDEX, "Pell, 17-22\nQuail, 4, 17-22");

    assertThat(entries.get(2).pages()).isEqualTo("17-22").isSameAs(entries.get(0).pages());
  }

  private static List<String> entries(String index) {
    return read(SectionKind.INDEX, index).stream().map(PrintedIndexTest::shown).toList();
  }

  private static List<IndexEntry> read(SectionKind kind, String index) {
    List<String> text = index.lines().toList();
    List<IndexLine> lines = new IndexLines(BookText.of(text, false), null).between(0, text.size());
    return new PrintedIndex("d", kind, PAGES, 200)
        .entries(lines).stream().map(PrintedIndex.Placed::entry).toList();
  }

  private static String shown(IndexEntry entry) {
    String heading =
        entry.subheading() == null ? entry.heading() : entry.heading() + " > " + entry.subheading();
    String pages =
        entry.pages() == null
            ? ""
            : " | %s | %d-%d | %s"
                .formatted(entry.pages(), entry.pageFrom(), entry.pageTo(), entry.sectionIds());
    return heading + pages + (entry.see() == null ? "" : " | see " + entry.see());
  }
}
