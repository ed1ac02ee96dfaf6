package org.annales.text.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.annales.text.Reading;
import org.annales.text.model.Zone;
import org.junit.jupiter.api.Test;

class PrintedIndexesTest {
  private static final String BOOK =
      """
      CONTENTS

      Preface\tv
      1. The Ford\t1
      2. The Weir\t20
      Notes\t44
      Index\t50

      PREFACE

      This book is about a pond.

      1. THE FORD

      The heron slept at the ford.1 Nobody came.

      2. THE WEIR

      The heron slept at the weir. Nobody came.

      NOTES

      1. The Ford

      1. On one leg.

      INDEX

      """;

  @Test
  void pagesAreMappedToSectionsByTheContents() {
    assertThat(entries(BOOK + "Heron, vi, 3, 18-21\nPike, 45n\n"))
        .containsExactly(
            "Heron | vi | [pond/preface]",
            "Heron | 3 | [pond/chapter-1]",
            "Heron | 18-21 | [pond/chapter-1, pond/chapter-2]",
            "Pike | 45n | [pond/notes]");
  }

  @Test
  void impossiblePagesAreToldAndStay() {
    Reading reading = Reading.of(BOOK + "Frog, 3\nHeron, 3, 612\nNewt\nPike, 21-19\nReed, 7\n");

    assertThat(shown(reading))
        .containsExactly(
            "Frog | 3 | [pond/chapter-1]",
            "Heron | 3 | [pond/chapter-1]",
            "Heron | 612 | [pond/index]",
            "Newt | null | []",
            "Pike | 21-19 | []",
            "Reed | 7 | [pond/chapter-1]");
    assertThat(reading.document().problems())
        .filteredOn(p -> p.code().startsWith("index"))
        .extracting(p -> p.line() + " " + p.code() + ": " + p.message())
        .containsExactly(
            "30 index_page_impossible: the index has \"Heron\" on page 612, and the book ends on"
                + " page 50",
            "31 index_entry_without_page: the index has neither page nor cross-reference for"
                + " \"Newt\"",
            "32 index_page_impossible: the index has \"Pike\" on page 21-19, which runs backwards");
  }

  @Test
  void pagesOutOfOrderAndReferencesToNothingAreTold() {
    Reading reading =
        Reading.of(
            BOOK
                + "Frog, 3, 5, see also Heron\nHeron, 21, 2, 30\nHern, see Heron\nPike, see Jack\nReed,"
                + " 7\n");

    assertThat(reading.document().problems())
        .filteredOn(p -> p.code().startsWith("index"))
        .extracting(p -> p.line() + " " + p.code() + ": " + p.message())
        .containsExactly(
            "30 index_pages_out_of_order: the index has \"Heron\" on page 2 after page 21",
            "32 index_see_unknown: the index refers from \"Pike\" to \"Jack\", and no heading begins"
                + " so");
  }

  @Test
  void withoutContentsAnOutlierIsBehindTheLastPage() {
    List<IndexLine> lines =
        IntStream.range(1, 80)
            .mapToObj(i -> "Heron, " + i + ", " + (i + 100) + (i == 40 ? ", 1450" : ""))
            .map(text -> new IndexLine(1, 0, text, text, false))
            .toList();

    assertThat(PrintedIndexes.lastPage(List.of(lines))).isEqualTo(179);
    assertThat(PrintedIndexes.lastPage(List.of())).isEqualTo(9_999);
  }

  @Test
  void pageMarksTellBetterThanTheContents() {
    String book =
        """
        CHAPTER 1. THE FORD

        [Pg 1] The heron slept at the ford. Nobody came for a long [Pg 2]while, and
        the pike slept too.

        CHAPTER 2. THE WEIR

        The heron slept at the weir.
        [Pg 3]
        Nobody came. The pike did not sleep at all that night, as some have told.

        INDEX

        Heron, 1, 2
        Pike, 2-3
        Reed, 4
        """;

    assertThat(entries(book))
        .containsExactly(
            "Heron | 1 | [pond/chapter-1]",
            "Heron | 2 | [pond/chapter-1, pond/chapter-2]",
            "Pike | 2-3 | [pond/chapter-1, pond/chapter-2, pond/index]",
            "Reed | 4 | [pond/chapter-2, pond/index]");
    assertThat(Reading.of(book).paragraphs(Zone.BODY))
        .containsExactly(
            "The heron slept at the ford. Nobody came for a long while, and the pike slept too.",
            "The heron slept at the weir. Nobody came. The pike did not sleep at all that night, as"
                + " some have told.");
  }

  private static List<String> entries(String book) {
    return shown(Reading.of(book));
  }

  private static List<String> shown(Reading reading) {
    return reading.document().indexEntries().stream()
        .map(e -> e.heading() + " | " + e.pages() + " | " + e.sectionIds())
        .toList();
  }
}
