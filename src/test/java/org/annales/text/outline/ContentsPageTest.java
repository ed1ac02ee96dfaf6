package org.annales.text.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.annales.text.heading.Heading;
import org.annales.text.heading.HeadingWords;
import org.junit.jupiter.api.Test;

class ContentsPageTest {
  /** Room for a body below, so that the contents lies in the first third. */
  private static final String BODY =
      """

      The ferry across the Sill was a raft, two ropes and a bell that
      nobody rang twice, since the ferryman was deaf on the one side and
      did not care to hear upon the other; and so the carters waited in
      their carts, and the goats ate what they could reach of the load.
      """
          .repeat(9);

  @Test
  void entriesHaveTitlesNumbersAndPages() {
    assertThat(
            entries(
                """
                CONTENTS

                Foreword . . . . . . . vii
                1. The Ferry ......... 3
                2. The Toll\t17
                Chapter III: The Flood      41
                Notes 203
                """))
        .containsExactly(
            "3: foreword 'Foreword' p. vii",
            "4: chapter 1 'The Ferry' p. 3",
            "5: chapter 2 'The Toll' p. 17",
            "6: chapter 3 'The Flood' p. 41",
            "7: notes 'Notes' p. 203");
  }

  @Test
  void aTitleOverTwoLinesHasItsPageOnTheSecond() {
    assertThat(
            entries(
                """
                Contents

                1. Of the Ferry, and of those
                who never paid for it    3
                2. The Toll              17
                3. The Flood             41
                """))
        .containsExactly(
            "4: chapter 1 'Of the Ferry, and of those who never paid for it' p. 3",
            "5: chapter 2 'The Toll' p. 17",
            "6: chapter 3 'The Flood' p. 41");
  }

  @Test
  void entriesMayHaveNoPages() {
    assertThat(
            entries(
                """
                Contents

                Chapter 1
                Chapter 2
                The Toll

                Chapter 1

                Prose, at last.
                """))
        .containsExactly("3: chapter 1 ''", "4: chapter 2 ''", "5: - 'The Toll'");
  }

  @Test
  void aYearAtTheEndOfATitleIsNoPageWhereOtherEntriesHaveNone() {
    assertThat(
            entries(
                """
                Contents

                1. The Ferry
                2. The Flood of 1911
                3. The Toll

                1. The Ferry

                Prose, at last.
                """))
        .containsExactly(
            "3: chapter 1 'The Ferry'",
            "4: chapter 2 'The Flood of 1911'",
            "5: chapter 3 'The Toll'");
  }

  @Test
  void theContentsEndsWhereItsTitlesComeAgain() {
    assertThat(
            bounds(
                """
                A Book

                Contents

                1. The Ferry
                2. The Toll

                1. The Ferry

                Prose.
                """))
        .contains("lines 3 to 7");
  }

  @Test
  void theContentsEndsAfterItsLastPage() {
    assertThat(
            bounds(
                """
                Contents

                1. The Ferry   3
                2. The Toll   17
                3. The Flood  40

                Printed in Ostrow by A. Nonnus
                """))
        .contains("lines 1 to 5");
  }

  @Test
  void theContentsEndsWhereProseBegins() {
    assertThat(bounds("Contents\n\nThe Ferry\nThe Toll\nThe Flood\n")).contains("lines 1 to 6");
  }

  @Test
  void oneEntryMakesNoContents() {
    assertThat(bounds("Contents\n\n1. The Ferry   3\n")).isEmpty();
  }

  @Test
  void theWordInsideALineMakesNoContents() {
    assertThat(bounds("The contents of the barge\n\n1. Hay   3\n2. Oats   4\n")).isEmpty();
    assertThat(
            bounds(
                "Contents\nof the barge, as it lay below the weir.\n\n1. Hay   3\n2. Oats   4\n"))
        .isEmpty();
  }

  @Test
  void entriesMayFollowTheWordAtOnce() {
    assertThat(bounds("Contents\n1. Hay   3\n2. Oats   4\n")).contains("lines 1 to 3");
    assertThat(bounds("CONTENTS\nPAGE\n\n1. Hay   3\n2. Oats   4\n")).contains("lines 1 to 5");
  }

  @Test
  void titlesMayStandBelowTheirNumbers() {
    assertThat(
            entries(
                """
                CONTENTS

                CHAPTER I.
                  The Ferry
                CHAPTER II.
                  The Toll

                CHAPTER I.
                """))
        .containsExactly("4: chapter 1 'The Ferry'", "6: chapter 2 'The Toll'");
  }

  @Test
  void aPartMayHaveNoPageOfItsOwn() {
    assertThat(
            entries(
                """
                CONTENTS

                PART I. WATER
                I. The Ferry      3
                II. The Toll     17
                PART II. LAND
                III. The Flood   41
                """))
        .containsExactly(
            "3: part 1 'WATER'",
            "4: chapter 1 'The Ferry' p. 3",
            "5: chapter 2 'The Toll' p. 17",
            "6: part 2 'LAND'",
            "7: chapter 3 'The Flood' p. 41");
  }

  @Test
  void whatAChapterListsBelowItIsNoEntry() {
    assertThat(
            entries(
                """
                CONTENTS

                1. The Ferry      3
                     The bell     4
                     The ropes    9
                2. The Toll      17
                     The gate    18
                """))
        .containsExactly("3: chapter 1 'The Ferry' p. 3", "6: chapter 2 'The Toll' p. 17");
  }

  @Test
  void aContentsMayRepeatNumbersInEachPart() {
    assertThat(
            bounds(
                """
                CONTENTS

                VOLUME I
                CHAPTER I
                CHAPTER II
                VOLUME II
                CHAPTER I
                CHAPTER II

                VOLUME I

                CHAPTER I
                """))
        .contains("lines 1 to 9");
  }

  @Test
  void aContentsMayStandAtTheEnd() {
    List<String> lines =
        (BODY + BODY + "\n\nINHALT\n\nErstes Kapitel   3\nZweites Kapitel   4\n").lines().toList();

    ContentsPage page =
        ContentsPage.findAtEnd(lines, 0, lines.size(), HeadingWords.of("de")).orElseThrow();

    assertThat(page.entries()).extracting(e -> e.heading().number()).containsExactly(1, 2);
  }

  @Test
  void aContentsBeyondTheFirstThirdIsNone() {
    List<String> lines = (BODY + "\n\nContents\n\n1. Hay   3\n2. Oats   4\n").lines().toList();

    assertThat(ContentsPage.find(lines, 0, lines.size())).isEmpty();
  }

  private static List<String> entries(String contents) {
    return find(contents).orElseThrow().entries().stream().map(ContentsPageTest::shown).toList();
  }

  private static String shown(ContentsPage.Entry entry) {
    Heading heading = entry.heading();
    return "%d: %s%s '%s'%s"
        .formatted(
            entry.line() + 1,
            heading.kind() == null ? "-" : heading.kind().label(),
            heading.number() == null ? "" : " " + heading.number(),
            heading.title(),
            entry.page() == null ? "" : " p. " + entry.page());
  }

  private static Optional<String> bounds(String contents) {
    return find(contents).map(page -> "lines " + (page.from() + 1) + " to " + page.to());
  }

  private static Optional<ContentsPage> find(String contents) {
    List<String> lines = (contents + BODY).lines().toList();
    return ContentsPage.find(lines, 0, lines.size());
  }
}
