package org.annales.text.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.annales.text.layout.BookText;
import org.annales.text.layout.ZonedBlock;
import org.annales.text.model.SectionKind;
import org.annales.text.outline.OutlineItem;
import org.junit.jupiter.api.Test;

class ZoningTest {
  private static final String PARAGRAPH =
      "The heron of the upper pond was grey, and older than the sluice; it took two fish a day and"
          + " left the third, as its mother had, who had been older than the mill.";

  /** Of a sentence that a page cuts. */
  private static final String OPEN =
      "The heron of the upper pond, which is the pond behind the mill and over the weir, was grey,"
          + " and older than the sluice; it took two fish a day and";

  private static final String REST = "left the third, as its mother had.";

  @Test
  void rowsOfSignsAndTagsAloneAreNoise() {
    assertThat(zones(PARAGRAPH, "", "* * *", "", "<br> <hr/>", "", "———", "", PARAGRAPH))
        .containsExactly(
            "1-1 body",
            "3-3 noise: no_words",
            "5-5 noise: no_words",
            "7-7 noise: no_words",
            "9-9 body");
  }

  @Test
  void manyTagsAreReadOnce() {
    String tags = "<p> ".repeat(50_000);

    assertThat(zones(PARAGRAPH, "", tags, "", tags + "<", "", PARAGRAPH)).hasSize(4);
  }

  @Test
  void aPictureIsACaptionWhereItIsNamed() {
    assertThat(zones("[Illustration: A heron.]", "", "[Illustration]", "", PARAGRAPH))
        .containsExactly("1-1 caption", "3-3 noise: picture_place", "5-5 body");
    assertThat(zones("Fig. 12. A heron.", "", "Рис. 3", "", PARAGRAPH)).startsWith("1-1 caption");
  }

  @Test
  void picturesAndRemarksMayBeMarkedUp() {
    assertThat(zones("![A heron](a.png)", "", "![](b.png)", "", "<!-- page 12 -->", "", PARAGRAPH))
        .containsExactly(
            "1-1 caption", "3-3 noise: picture_place", "5-5 noise: no_words", "7-7 body");
  }

  @Test
  void theNameOfATableIsACaption() {
    assertThat(zones("Table 2. Fish by year", "", PARAGRAPH)).startsWith("1-1 caption");
    assertThat(zones("Table 2 shows the fish.", "", PARAGRAPH)).startsWith("1-1 body");
  }

  @Test
  void remarksOfTheScannerAreNoise() {
    assertThat(zones(PARAGRAPH, "", "[illegible]", "", "[page torn]", "", PARAGRAPH))
        .contains("3-3 noise: scanner_remark", "5-5 noise: scanner_remark");
  }

  @Test
  void wordsThatComeOverAndOverWereInvented() {
    assertThat(zones(PARAGRAPH, "", "A heron and a pike, ".repeat(12), "", PARAGRAPH))
        .contains("3-3 noise: repeated_words");
  }

  @Test
  void aRefrainWasNot() {
    assertThat(zones(PARAGRAPH, "", "A heron and a pike, ".repeat(3), "", PARAGRAPH))
        .doesNotContain("3-3 noise: repeated_words");
  }

  @Test
  void theTitleInsideItsSectionIsARunningHead() {
    List<String> lines = List.of("CHAPTER 4. THE HERON", "", OPEN, "", "THE HERON", "", REST);
    OutlineItem item =
        new OutlineItem(SectionKind.CHAPTER, null, 4, "The Heron", "", null, 0, 1, 7, 1);

    assertThat(zones(lines, item))
        .containsExactly("3-3 body", "5-5 noise: running_head", "7-7 body");
  }

  @Test
  void anotherNumberBesideTheTitleIsNoRunningHead() {
    List<String> lines = List.of("CHAPTER 4. THE HERON", "", OPEN, "", "5. THE HERON", "", REST);
    OutlineItem item =
        new OutlineItem(SectionKind.CHAPTER, null, 4, "The Heron", "", null, 0, 1, 7, 1);

    assertThat(zones(lines, item)).doesNotContain("5-5 noise: running_head");
  }

  @Test
  void aTextInAnotherScriptIsAFacsimile() {
    List<String> lines = new ArrayList<>(Collections.nCopies(5, PARAGRAPH));
    lines.addAll(List.of("", "ЦАПЛЯ И ПРУД", "", "No 12", "", "Новости пруда", "", PARAGRAPH));

    assertThat(zones(lines))
        .containsExactly(
            "1-1 body",
            "2-2 body",
            "3-3 body",
            "4-4 body",
            "5-5 body",
            "7-7 facsimile: other_script",
            "9-9 facsimile: between_other_script",
            "11-11 facsimile: other_script",
            "13-13 body");
  }

  @Test
  void aShortNameInsideASentenceIsACaption() {
    assertThat(zones(pictured("A grey heron"))).startsWith("1-1 body", "3-3 caption", "5-5 body");
  }

  @Test
  void linesOfAWordOrTwoAreACaption() {
    assertThat(zones(pictured("A grey\nheron on\none leg")))
        .startsWith("1-1 body", "3-5 caption", "7-7 body");
  }

  @Test
  void inABookWithoutPicturesAShortNameIsNone() {
    assertThat(zones(OPEN, "", "A grey heron", "", REST))
        .containsExactly("1-1 body", "3-3 body", "5-5 body");
  }

  @Test
  void aLineInCapitalsOrBoldTypeHeadsAPart() {
    assertThat(
            zones(PARAGRAPH, "", "THE GREY HERON", "", PARAGRAPH, "", "**A pike**", "", PARAGRAPH))
        .containsExactly("1-1 body", "3-3 heading", "5-5 body", "7-7 heading", "9-9 body");
  }

  @Test
  void aHeadingOfMarkdownNeedsNoStopBeforeIt() {
    assertThat(zones("| 1901 | 2 |", "", "### A pike", "", PARAGRAPH))
        .containsExactly("1-1 body", "3-3 heading", "5-5 body");
  }

  @Test
  void aHeadlineInsideASentenceOpensAPictureThatACaptionEnds() {
    List<String> lines = new ArrayList<>(pictured("A grey heron"));
    lines.addAll(
        List.of(OPEN, "", "A HERON AT THE SLUICE", "", PARAGRAPH, "", "", "A page", "", REST));
    int from = lines.size() - 9;

    assertThat(zones(lines))
        .contains(
            (from + 2) + "-" + (from + 2) + " facsimile: picture_text",
            (from + 4) + "-" + (from + 4) + " facsimile: picture_text",
            (from + 7) + "-" + (from + 7) + " caption",
            (from + 9) + "-" + (from + 9) + " body");
  }

  @Test
  void wordsThatWereInventedMakeWhatStandsBesideThemNoise() {
    assertThat(zones(OPEN, "", "[drawing]", "", "Pond", "", "A pike and ".repeat(20), "", REST))
        .containsExactly(
            "1-1 body",
            "3-3 noise: near_repeated_words",
            "5-5 noise: near_repeated_words",
            "7-7 noise: near_repeated_words",
            "9-9 body");
  }

  @Test
  void aFootnoteGoesOnOverABlankLine() {
    assertThat(zones("The heron* slept.", "", "* It was grey, and", "", "older than the pond."))
        .containsExactly("1-1 body", "3-3 footnote", "5-5 footnote: continuation");
  }

  @Test
  void theSentenceGoesOnAfterAFootnoteAndNotTheFootnote() {
    assertThat(zones("The heron* slept", "", "* It was grey", "", "on one leg."))
        .containsExactly("1-1 body", "3-3 footnote", "5-5 body");
  }

  /** Three sentences that a page cuts, with something between their halves. */
  private static List<String> pictured(String between) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      lines.addAll(List.of(OPEN, ""));
      between.lines().forEach(lines::add);
      lines.addAll(List.of("", REST, ""));
    }
    return lines;
  }

  private static List<String> zones(String... lines) {
    return zones(List.of(lines));
  }

  private static List<String> zones(List<String> lines) {
    return zones(
        lines,
        new OutlineItem(SectionKind.TEXT, null, null, null, "", null, 0, 0, lines.size(), 1));
  }

  private static List<String> zones(List<String> lines, OutlineItem item) {
    return new Zoning(BookText.of(lines, false), item)
        .passages().stream().map(ZoningTest::shown).toList();
  }

  private static String shown(ZonedBlock passage) {
    String reason = passage.reason() == null ? "" : ": " + passage.reason().label();
    return (passage.from() + 1) + "-" + passage.to() + " " + passage.zone().label() + reason;
  }
}
