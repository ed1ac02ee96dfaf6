package org.annales.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.annales.text.model.Zone;
import org.junit.jupiter.api.Test;

/** A scan in which each paragraph is a line, and pages cut paragraphs. */
class ScannedBookTest {
  private static final String BOOK =
      """
      CHAPTER 1. THE UPPER POND

      THE HERON OF the upper pond was grey, and older than the sluice; it took two fish a \
      day and left the third, as its mother had, who had been older than the mill.^{1} \
      Nobody minded the heron but the miller, and nobody minded the miller.

      The miller owned a book in which he wrote down every fish that he had lost, with the \
      day and the hour, and he read from it aloud at the

      The miller and
      his book


      meetings of the Pond Society, which met in winter only, so that no fish should hear \
      of it. He was a careful man,* and had been careful since the flood, in which he had \
      lost his barley, two geese and the lid of a good trunk.

      * The flood came in the spring of the year in which the bridge was sold.

      The Society had eleven members, of whom four came. They sat in the room above the \
      stable and looked at the pond through a glass that one of them had brought home from \
      the sea; the others waited for their turn and talked of the price of eels, which rose \
      in those years with-

      The glass

      out any reason that the members could find. The treasurer laid it to the herons.^{2}

      † No price of eels is known for the later years.

      It was the treasurer who wrote to the newspapers in the end, and two of them printed \
      what he wrote, though neither of them on the page that he had

      ГОЛОС ПРУДА

      Цапля и мельник

      Новости верхнего пруда, среда

      The Voice of
      the Mill

      asked for, and neither of them with his name. The miller kept both of them in the \
      trunk that had lost its

      GREAT ALARM AT THE UPPER POND

      By our own man. Last night a heron was seen upon the sluice by two sober persons.

      The heron is asked to explain itself.


      Front page of
      the Herald

      lid, and read them aloud as well. All this came to an end in the wet summer, when the \
      sluice gave way and the heron moved to the lower pond, which

      [illegible]

      ponds and herons and ponds and herons and ponds and herons and ponds and herons and \
      ponds and herons and ponds and herons and ponds and herons and ponds and herons and \
      ponds and herons and ponds and herons

      belonged to nobody. The Society met once more, and sold its glass.

      CHAPTER 2. THE LOWER POND

      THE LOWER POND had no mill and no miller, and the heron was not counted any more. It \
      took three fish a day and left the fourth. What else there is to tell of it the \
      parson has told in his sermon.^{1}

      Notes

      Chapter 1. The Upper Pond
      1. Parish book, p. 4.
      2. Book of the Society, p. 9.
      Chapter 2. The Lower Pond
      1. Sermons, p. 12.
      """;

  private final Reading reading = Reading.of(BOOK);

  @Test
  void everyLineHasItsZone() {
    assertThat(reading.zones())
        .containsExactly(
            "1-1 heading",
            "3-3 body",
            "5-11 body",
            "7-8 caption",
            "13-13 footnote",
            "15-19 body",
            "17-17 caption",
            "21-21 footnote",
            "23-52 body",
            "25-25 facsimile",
            "27-27 facsimile",
            "29-29 facsimile",
            "31-32 caption",
            "36-36 facsimile",
            "38-38 facsimile",
            "40-40 facsimile",
            "43-44 caption",
            "48-48 noise",
            "50-50 noise",
            "54-54 heading",
            "56-56 body",
            "58-58 heading",
            "60-60 heading",
            "61-61 endnote",
            "62-62 endnote",
            "63-63 heading",
            "64-64 endnote");
  }

  @Test
  void aParagraphIsJoinedOverWhatInterruptsIt() {
    assertThat(reading.paragraphs(Zone.BODY))
        .hasSize(5)
        .anyMatch(p -> p.contains("read from it aloud at the meetings of the Pond Society, which"))
        .anyMatch(p -> p.contains("rose in those years without any reason"))
        .anyMatch(p -> p.contains("on the page that he had asked for, and neither"))
        .anyMatch(p -> p.contains("the trunk that had lost its lid, and read them aloud"))
        .anyMatch(p -> p.contains("to the lower pond, which belonged to nobody."));
  }

  @Test
  void captionsAreParagraphsOfTheirOwn() {
    assertThat(reading.paragraphs(Zone.CAPTION))
        .containsExactly(
            "The miller and his book",
            "The glass",
            "The Voice of the Mill",
            "Front page of the Herald");
  }

  @Test
  void smallCapitalsThatOpenAChapterAreMended() {
    assertThat(reading.paragraphs(Zone.BODY))
        .anyMatch(p -> p.startsWith("The heron of the upper pond was grey"))
        .anyMatch(p -> p.startsWith("The lower pond had no mill"));
  }

  @Test
  void whatIsSetAsideHasItsReason() {
    assertThat(reading.setAside())
        .containsExactly(
            "25-25 facsimile: other_script",
            "27-27 facsimile: other_script",
            "29-29 facsimile: other_script",
            "36-36 facsimile: picture_text",
            "38-38 facsimile: picture_text",
            "40-40 facsimile: picture_text",
            "48-48 noise: near_repeated_words",
            "50-50 noise: near_repeated_words");
  }

  @Test
  void footnotesAndEndnotesAreLinkedWithTheirMarks() {
    assertThat(reading.notes())
        .containsExactly(
            "chapter-1 *: The flood came in the spring of the year in which the bridge was sold."
                + " | line 11 after man",
            "chapter-1 †: No price of eels is known for the later years. | no mark",
            "chapter-1 1: Parish book, p. 4. | line 3 after mill",
            "chapter-1 2: Book of the Society, p. 9. | line 19 after herons",
            "chapter-2 1: Sermons, p. 12. | line 56 after sermon");
  }
}
