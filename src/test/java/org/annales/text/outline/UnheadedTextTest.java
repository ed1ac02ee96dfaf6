package org.annales.text.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annales.text.model.DocumentKind;
import org.junit.jupiter.api.Test;

class UnheadedTextTest {
  /** A paragraph of 30 words. */
  private static final String PARAGRAPH =
      """
      The dyke held for nine winters, and in the tenth a goat got through it
      and was found in the miller's barley, where nobody had thought of looking
      for a goat.

      """;

  private static final String PROSE = PARAGRAPH.repeat(5);

  private static List<String> outline(DocumentKind kind, String text) {
    return Outline.of(text.lines().toList(), "en", List.of(), kind).items().stream()
        .map(i -> "%s %s %d".formatted(i.kind().label(), i.title(), i.from() + 1))
        .toList();
  }

  private static List<String> outline(String text) {
    return outline(DocumentKind.BOOK, text);
  }

  @Test
  void proseBeforeNumbersThatBeginLateIsText() {
    assertThat(
            outline(
                "THE DYKE\n\nby R. Orr\n\n\n"
                    + PROSE.repeat(6)
                    + "\n\nI.\n\n"
                    + PROSE
                    + "\n\nII.\n\n"
                    + PROSE))
        .containsExactly("front null 1", "text null 6", "chapter I. 128", "chapter II. 152");
  }

  @Test
  void aTitleAboveTheFirstProseHeadsItsSection() {
    assertThat(
            outline(
                "THE DYKE\n\n\n\nTHE GOAT\n\n"
                    + PROSE
                    + "\n\nChapter 2\n\n"
                    + PROSE
                    + "\n\nChapter 3\n\n"
                    + PROSE))
        .startsWith("front null 1", "chapter THE GOAT 5", "chapter Chapter 2 29");
  }

  @Test
  void storiesBeforeANumberedOneHaveSections() {
    assertThat(
            outline(
                "TALES\n\n\n\nTHE GOAT\n\n"
                    + PROSE
                    + "\n\n\nTHE MILLER\n\n"
                    + PROSE
                    + "\n\n\nBARLEY\n\nI\n\n"
                    + PROSE
                    + "II\n\n"
                    + PROSE))
        .containsExactly(
            "front null 1",
            "chapter THE GOAT 5",
            "chapter THE MILLER 30",
            "chapter BARLEY 55",
            "chapter I 57",
            "chapter II 79");
  }

  @Test
  void aTitleInTheFirstLineHasASection() {
    assertThat(
            outline(
                "THE GOAT\n\n"
                    + PROSE
                    + "\n\nTHE MILLER\n\n"
                    + PROSE
                    + "\n\nBARLEY\n\n"
                    + PROSE
                    + "\n\nTHE DYKE\n\n"
                    + PROSE))
        .containsExactly(
            "chapter THE GOAT 1",
            "chapter THE MILLER 25",
            "chapter BARLEY 49",
            "chapter THE DYKE 73");
  }

  @Test
  void theRepeatedTitleOfTheBookBeginsItsFirstChapter() {
    assertThat(
            outline(
                "THE DYKE\n\n\nPREFACE\n\n"
                    + PARAGRAPH
                    + "\n\nTHE DYKE.\n\n"
                    + PROSE
                    + "\n\nChapter II\n\n"
                    + PROSE
                    + "\n\nChapter III\n\n"
                    + PROSE))
        .startsWith("front null 1", "preface PREFACE 4", "chapter THE DYKE. 12");
  }

  @Test
  void titlePageImprintCreditsAndDedicationAreFrontMatter() {
    assertThat(
            outline(
                """
                Produced by R. Orr and the Barley Team.

                [Transcriber's note: the print has two pages that nobody could read,
                and in the third edition, of which there is one copy, they are missing.

                They were supplied from the second, which is the better one, and which
                agrees with the fourth wherever the third does not agree with itself.]


                THE DYKE

                A Tale

                Copyright 1871 by R. Orr. No part of this book may be lent to a goat,
                nor read aloud to one, nor to the miller, without leave of the author,
                who lives by the dyke and can be asked there on any day of the week.


                To my sister


                Chapter 1

                """
                    + PROSE
                    + "\n\nChapter 2\n\n"
                    + PROSE))
        .containsExactly("front null 1", "chapter Chapter 1 22", "chapter Chapter 2 46");
  }

  @Test
  void creditsOfATextWithoutChaptersAreFrontMatter() {
    assertThat(
            outline(
                DocumentKind.TEXT,
                "Produced by R. Orr\n\n\nTranscriber's Notes\n\n"
                    + PARAGRAPH
                    + "\n\nTHE GOAT\n\n"
                    + PROSE))
        .containsExactly("front null 1", "text null 9");
  }

  @Test
  void stanzasBeforeTheFirstNumberAreTextInABookOfVerse() {
    String stanza =
        "The dyke was built of clay and stone\nAnd nobody would go alone\nTo mend it.\n\n";
    String poems =
        "SONGS\n\n\n\nTHE GOAT\n\n"
            + stanza.repeat(10)
            + "\n\nI\n\n"
            + stanza.repeat(10)
            + "\n\nII\n\n"
            + stanza.repeat(10);
    assertThat(outline(DocumentKind.VERSE, poems))
        .startsWith("front null 1", "poem THE GOAT 5", "poem I 49");
  }

  @Test
  void signaturesAreNoTitles() {
    assertThat(
            outline(
                DocumentKind.TEXT,
                PROSE
                    + "\n\nR.O.\n\n\n"
                    + PROSE
                    + "\n\n(K. L.-B.)\n\n\n"
                    + PROSE
                    + "\n\nT. AS.\n\n\n"
                    + PROSE
                    + "\n\nA.B.C.\n\n\n"
                    + PROSE))
        .containsExactly("text null 1");
  }
}
