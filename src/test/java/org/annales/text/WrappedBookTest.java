package org.annales.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.annales.text.model.Zone;
import org.junit.jupiter.api.Test;

/** Books whose paragraphs run over several lines. */
class WrappedBookTest {
  private static final String TYPED =
      """
      CHAPTER I.

      THE GREY HERON

      [Illustration: The heron on one leg.]

          He stands upon the water's rim,
            And nothing is beneath him,
          The fishes never look at him,
            For fear that he may eat them.
                                    --OLD RHYME.

      It is well known on the upper pond[1] that a heron does not count, and that
      those who count are not herons. The miller, who counted, was therefore laughed
      at by nobody but his wife, who had the accounts[2] to keep and kept them.

      [Footnote 1: Not on the lower, where nothing is known of herons to this day,
      and little of anything else.]

      [Illustration]

      He wrote to the Society at once, and the letter has been found among

      [Pg 12]

      the papers of the treasurer, with the mark of a wet glass upon it. This is
      what it says:

                                                   The Mill, 3 May.

      DEAR SIR,--The heron has come back, and with it a second one, which I take for
      its wife. I have counted the fish again.

                                                   Your servant,
                                                   PETER PELL.

      [Footnote 2: They have been lost.]

      To this the treasurer answered in verse, as he did to everything, and not well:

          Your heron and your heron's wife
          Have come to live a quiet life.

      The miller burnt the verses the same evening.

             *       *       *       *       *

      CHAPTER II.

      THE LOWER POND

      The lower pond is shallow, and the herons were sad there. They stood in the
      reeds [Pg 13]and waited for the rain.

      They were not seen again.
      """;

  /** With running heads and page numbers between the lines. */
  private static final String PRINTED =
      """
                                    THE GREY HERON                              1

      CHAPTER I

      The heron of the upper pond was grey, and older than the sluice; it took
      two fish a day and left the third, as its mother had, who had been older
      than the mill and greyer still. Nobody minded the heron but the mill-
      2                              THE GREY HERON
      er, and nobody minded the miller. He kept a book of the fish that he had
      lost, and read from it in winter.*

      * Only in winter.

                                    THE GREY HERON                              3

      The Society met in the room above the stable and looked at the pond through
      a glass, which one of them had brought home from the sea. The others waited

      4                              THE GREY HERON

      for their turn, and talked of the price of eels. It rose in those years for
      no reason at all, and the treasurer laid it to the herons.(1) He wrote so to
      the newspapers.

      (1) They printed it.
      """;

  @Test
  void everyLineOfATypedBookHasItsZone() {
    assertThat(Reading.of(TYPED).zones())
        .containsExactly(
            "1-3 heading",
            "5-5 caption",
            "7-11 epigraph",
            "13-15 body",
            "17-18 footnote",
            "20-20 noise",
            "22-27 body",
            "24-24 noise",
            "29-29 body",
            "31-32 body",
            "34-35 body",
            "37-37 footnote",
            "39-39 body",
            "41-42 verse",
            "44-44 body",
            "46-46 noise",
            "48-50 heading",
            "52-53 body",
            "55-55 body");
  }

  @Test
  void aPageMarkInterruptsNoParagraph() {
    assertThat(Reading.of(TYPED).paragraphs(Zone.BODY))
        .anyMatch(p -> p.contains("found among the papers of the treasurer"))
        .anyMatch(p -> p.contains("stood in the reeds and waited"));
  }

  @Test
  void anEpigraphIsReadWithWhoseItIs() {
    assertThat(Reading.of(TYPED).paragraphs(Zone.EPIGRAPH))
        .containsExactly(
            "He stands upon the water's rim, And nothing is beneath him, The fishes never look at"
                + " him, For fear that he may eat them. --OLD RHYME.");
  }

  @Test
  void namedFootnotesAreLinkedWithTheirMarks() {
    assertThat(Reading.of(TYPED).notes())
        .containsExactly(
            "chapter-1 1: Not on the lower, where nothing is known of herons to this day, and"
                + " little of anything else. | line 13 after pond",
            "chapter-1 2: They have been lost. | line 15 after accounts");
  }

  @Test
  void everyLineOfAPrintedBookHasItsZone() {
    assertThat(Reading.of(PRINTED).zones())
        .containsExactly(
            "1-1 noise",
            "3-3 heading",
            "5-10 body",
            "8-8 noise",
            "12-12 footnote",
            "14-14 noise",
            "16-23 body",
            "19-19 noise",
            "25-25 footnote");
  }

  @Test
  void aWordIsPutTogetherOverARunningHead() {
    assertThat(Reading.of(PRINTED).paragraphs(Zone.BODY))
        .anyMatch(p -> p.contains("minded the heron but the miller, and nobody minded the miller."))
        .anyMatch(p -> p.contains("The others waited for their turn"));
  }

  @Test
  void numbersInRoundBracketsMarkNotesWhereTheyOpenThem() {
    assertThat(Reading.of(PRINTED).notes())
        .containsExactly(
            "text *: Only in winter. | line 10 after winter",
            "text 1: They printed it. | line 22 after herons");
  }
}
