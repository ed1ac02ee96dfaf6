package org.annales.text.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.annales.text.layout.BookText;
import org.annales.text.model.SectionKind;
import org.annales.text.outline.OutlineItem;
import org.junit.jupiter.api.Test;

class EpigraphFinderTest {
  private static final String PARAGRAPH =
      "The heron of the upper pond was grey, and older than the sluice; it took two fish a day and"
          + " left the third, as its mother had, who had been older than the mill.";

  @Test
  void verseUnderTheHeadingIsAnEpigraph() {
    assertThat(under("The heron stands,", "The fishes play.", "", PARAGRAPH))
        .containsExactly("3-4 epigraph", "6-6 body");
  }

  @Test
  void aQuotationWithAnAuthorIsAnEpigraph() {
    assertThat(under("“A heron does not count.”", "", "— Peter Pell", "", PARAGRAPH))
        .containsExactly("3-3 epigraph", "5-5 epigraph", "7-7 body");
    assertThat(under("*A heron does not count.*", "", "Peter Pell", "", PARAGRAPH))
        .containsExactly("3-3 epigraph", "5-5 epigraph", "7-7 body");
  }

  @Test
  void aQuotationWithoutAnAuthorIsSpeech() {
    assertThat(under("“A heron does not count.”", "", PARAGRAPH))
        .containsExactly("3-3 body", "5-5 body");
  }

  @Test
  void aDialogueIsNoEpigraph() {
    assertThat(
            under(
                "\"It counts,\" said the miller, \"and it is no heron.\"",
                "",
                "The miller laughed, and then said--",
                "",
                PARAGRAPH))
        .containsExactly("3-3 body", "5-5 body", "7-7 body");
  }

  @Test
  void aPictureMayStandOverAnEpigraph() {
    assertThat(
            under(
                "[Illustration: A heron]",
                "",
                "The heron stands,",
                "The fishes play.",
                "",
                PARAGRAPH))
        .containsExactly("3-3 caption", "5-6 epigraph", "8-8 body");
  }

  @Test
  void verseInsideTheSectionIsVerse() {
    assertThat(under(PARAGRAPH, "", "The heron stands,", "The fishes play.", "", PARAGRAPH))
        .containsExactly("3-3 body", "5-6 verse", "8-8 body");
  }

  @Test
  void aPoemIsNoEpigraphOfItself() {
    assertThat(
            under(
                "    The heron stands,",
                "    The fishes play.",
                "",
                "    The pike is old,",
                "    The eel is grey."))
        .containsExactly("3-4 verse", "6-7 verse");
  }

  @Test
  void thePlaceAndDayOfALetterAreNoAuthor() {
    assertThat(under("_To Mrs. Oake._", "", "                 The Mill, 3rd May", "", PARAGRAPH))
        .containsExactly("3-3 body", "5-5 body", "7-7 body");
  }

  @Test
  void aSectionWithoutAHeadingHasNone() {
    List<String> lines = List.of("The heron stands,", "The fishes play.", "", PARAGRAPH);

    assertThat(zones(lines, 0)).containsExactly("1-2 verse", "4-4 body");
  }

  /** The zones of lines under a heading. */
  private static List<String> under(String... lines) {
    List<String> all = new ArrayList<>(List.of("CHAPTER 1. THE POND", ""));
    Collections.addAll(all, lines);
    return zones(all, 1);
  }

  private static List<String> zones(List<String> lines, int headingTo) {
    OutlineItem item =
        new OutlineItem(
            SectionKind.CHAPTER, null, 1, "The Pond", "", null, 0, headingTo, lines.size(), 1);
    return new Zoning(BookText.of(lines, false), item)
        .passages().stream()
            .map(p -> (p.from() + 1) + "-" + p.to() + " " + p.zone().label())
            .toList();
  }
}
