package org.annales.text.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.annales.text.model.FixedHeading;
import org.annales.text.model.SectionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

public class OutlineTest {
  /** Five lines, and a blank one before and after. */
  private static final String PROSE =
      """

      The ferry across the Sill was a raft, two ropes and a bell that
      nobody rang twice, since the ferryman was deaf on the one side and
      did not care to hear upon the other; and so the carters waited in
      their carts, and the goats ate what they could reach of the load,
      which was the better part of it.

      """;

  @Test
  void aContentsWithPagesNamesTheSections() {
    assertThat(
            outline(
                """
                The Sill

                Contents

                Foreword       vii
                1. The Ferry   3
                2. The Toll    17

                Foreword
                """
                    + PROSE
                    + "1. The Ferry\n"
                    + PROSE
                    + "2. The Toll\n"
                    + PROSE))
        .containsExactly(
            "front: lines 1-2",
            "contents 'Contents': lines 3-8",
            "foreword 'Foreword' p. vii: lines 9-16",
            "chapter-1 'The Ferry' p. 3: lines 17-24",
            "chapter-2 'The Toll' p. 17: lines 25-32");
  }

  @Test
  void aContentsWithoutPagesNamesTheSections() {
    assertThat(
            outline(
                """
                Contents

                The Ferry
                The Toll

                The Ferry
                """
                    + PROSE
                    + "The Toll\n"
                    + PROSE))
        .containsExactly(
            "contents 'Contents': lines 1-5",
            "chapter-1 'The Ferry': lines 6-13",
            "chapter-2 'The Toll': lines 14-21");
  }

  @Test
  void aHeadingMayDivideNumberAndTitleOverLinesThatTheContentsJoins() {
    assertThat(
            outline(
                """
                Contents

                1. The Ferry   3
                2. The Toll    17
                3. The Flood   40

                CHAPTER I

                THE FERRY
                """
                    + PROSE
                    + "CHAPTER II\nTHE TOLL\n"
                    + PROSE
                    + "CHAPTER III\n\nTHE FLOOD\n"
                    + PROSE))
        .containsExactly(
            "contents 'Contents': lines 1-6",
            "chapter-1 'The Ferry' p. 3: lines 7-16",
            "chapter-2 'The Toll' p. 17: lines 17-25",
            "chapter-3 'The Flood' p. 40: lines 26-35");
  }

  @Test
  void aContentsOfTwoEntriesDoesNotSwallowTheHeadingOfTheFirstChapter() {
    assertThat(
            outline(
                """
                Contents

                1. The Ferry   3
                2. The Toll    17

                CHAPTER I

                THE FERRY
                """
                    + PROSE
                    + "CHAPTER II\nTHE TOLL\n"
                    + PROSE))
        .containsExactly(
            "contents 'Contents': lines 1-5",
            "chapter-1 'The Ferry' p. 3: lines 6-15",
            "chapter-2 'The Toll' p. 17: lines 16-24");
  }

  @Test
  void theGroupsOfTheNotesAreNoChapters() {
    assertThat(
            outline(
                "CHAPTER I\n"
                    + PROSE
                    + "CHAPTER II\n"
                    + PROSE
                    + "Notes\n\nCHAPTER I\n\n1. Hay.\n\nCHAPTER II\n\n1. Oats.\n"))
        .containsExactly(
            "chapter-1 'CHAPTER I': lines 1-8",
            "chapter-2 'CHAPTER II': lines 9-16",
            "notes 'Notes': lines 17-25");
  }

  @Test
  void theTitleOfTheLastChapterMayBeTheNameOfAPart() {
    assertThat(outline("CHAPTER I\n\nThe Ferry\n" + PROSE + "CHAPTER II\n\nConclusion\n" + PROSE))
        .containsExactly(
            "chapter-1 'The Ferry': lines 1-10", "chapter-2 'Conclusion': lines 11-20");
  }

  @Test
  void aGutenbergTextMayBreakOffAfterItsStartMark() {
    assertThat(outline("Title: The Sill\n\n*** START OF THE PROJECT GUTENBERG EBOOK THE SILL ***"))
        .allSatisfy(section -> assertThat(section).startsWith("front"));
  }

  @Test
  void theLastEntryOfAContentsOfNumbersAloneIsNotTheFirstHeading() {
    assertThat(
            outline(
                "Contents\n\nLetter 1\n\nChapter 1\n\nChapter 2\n\n\nLetter 1\n"
                    + PROSE
                    + "Chapter 1\n"
                    + PROSE
                    + "Chapter 2\n"
                    + PROSE))
        .extracting(section -> section.replaceFirst("'?:? .*", ""))
        .containsExactly("contents", "letter-1", "chapter-1", "chapter-2");
  }

  @Test
  void aContentsWithoutPagesDoesNotSwallowTheNumberOfTheFirstChapter() {
    assertThat(
            outline(
                """
                Contents

                I. The Ferry
                II. The Toll

                CHAPTER I

                The Ferry
                """
                    + PROSE
                    + "CHAPTER II\n\nThe Toll\n"
                    + PROSE))
        .containsExactly(
            "contents 'Contents': lines 1-5",
            "chapter-1 'The Ferry': lines 6-15",
            "chapter-2 'The Toll': lines 16-25");
  }

  @Test
  void misreadLettersInAHeadingDoNotHideIt() {
    assertThat(
            outline(
                """
                Contents

                The Ferry across the Sill   3
                The Toll and the Trouble    17

                The Fcrry across thc Sill
                """
                    + PROSE
                    + "The ToII and the Trouble\n"
                    + PROSE))
        .containsExactly(
            "contents 'Contents': lines 1-5",
            "chapter-1 'The Ferry across the Sill' p. 3: lines 6-13",
            "chapter-2 'The Toll and the Trouble' p. 17: lines 14-21");
  }

  @Test
  void anEntryWithoutAHeadingIsMissing() {
    Outline outline =
        Outline.of(
            lines(
                """
                Contents

                1. The Ferry   3
                2. The Toll    17
                3. The Flood   40

                1. The Ferry
                """
                    + PROSE
                    + "3. The Flood\n"
                    + PROSE));

    assertThat(outline.missing()).extracting(e -> e.heading().title()).containsExactly("The Toll");
    assertThat(shown(outline))
        .containsExactly(
            "contents 'Contents': lines 1-6",
            "chapter-1 'The Ferry' p. 3: lines 7-14",
            "chapter-3 'The Flood' p. 40: lines 15-22");
  }

  @Test
  void aRunningHeadBeginsNoSection() {
    String chapter = PROSE + "THE FERRY" + PROSE + "THE FERRY" + PROSE;

    assertThat(
            outline(
                "Contents\n\n1. The Ferry   3\n2. The Toll   17\n\n1. The Ferry\n"
                    + chapter
                    + "2. The Toll\n"
                    + PROSE))
        .containsExactly(
            "contents 'Contents': lines 1-5",
            "chapter-1 'The Ferry' p. 3: lines 6-27",
            "chapter-2 'The Toll' p. 17: lines 28-35");
  }

  @Test
  void withoutContentsAWordAndANumberMakeAChapter() {
    assertThat(outline("CHAPTER I\nThe Ferry\n" + PROSE + "CHAPTER II\n\nTHE TOLL\n" + PROSE))
        .containsExactly("chapter-1 'The Ferry': lines 1-9", "chapter-2 'THE TOLL': lines 10-19");
  }

  @Test
  void lettersAreLetters() {
    assertThat(outline("LETTER I\n" + PROSE + "LETTER II\n" + PROSE))
        .containsExactly("letter-1 'LETTER I': lines 1-8", "letter-2 'LETTER II': lines 9-16");
  }

  @Test
  void aShortFirstParagraphIsNoTitle() {
    assertThat(
            outline(
                "CHAPTER I\n\n“Is it late?” asked the ferryman of the goat.\n"
                    + PROSE
                    + "CHAPTER II\n\nIt was late, and it was raining.\n"
                    + PROSE))
        .containsExactly(
            "chapter-1 'CHAPTER I': lines 1-10", "chapter-2 'CHAPTER II': lines 11-20");
  }

  @Test
  void withoutContentsOrWordsRomanNumbersMakeChapters() {
    assertThat(outline("I\n" + PROSE + "II\n" + PROSE + "III.\n" + PROSE))
        .containsExactly(
            "chapter-1 'I': lines 1-8",
            "chapter-2 'II': lines 9-16",
            "chapter-3 'III.': lines 17-24");
  }

  @Test
  void romanNumbersBeforeTitlesInCapitalsMakeChapters() {
    assertThat(outline("I. THE FERRY\n" + PROSE + "II. THE TOLL\n" + PROSE))
        .containsExactly("chapter-1 'THE FERRY': lines 1-8", "chapter-2 'THE TOLL': lines 9-16");
  }

  @Test
  void numbersThatDoNotRiseByOneMakeNoChapters() {
    assertThat(outline("4.\n" + PROSE + "9.\n" + PROSE)).containsExactly("text: lines 1-16");
  }

  @Test
  void withoutNumbersCapitalsWithRoomAboveMakeChapters() {
    assertThat(outline("THE FERRY\n" + PROSE + "THE TOLL\n" + PROSE + "THE FLOOD\n" + PROSE))
        .containsExactly("text: lines 1-24");
    assertThat(
            outline("\n\nTHE FERRY\n" + PROSE + "\nTHE TOLL\n" + PROSE + "\nTHE FLOOD\n" + PROSE))
        .containsExactly(
            "chapter-1 'THE FERRY': lines 3-11",
            "chapter-2 'THE TOLL': lines 12-20",
            "chapter-3 'THE FLOOD': lines 21-28");
  }

  @Test
  void partsHoldChaptersThatAreNumberedAnew() {
    String part = "CHAPTER I\n" + PROSE + "CHAPTER II\n" + PROSE;

    assertThat(
            outline("PART ONE: THE WATER\n" + PROSE + part + "PART TWO: THE LAND\n" + PROSE + part))
        .containsExactly(
            "part-1 'THE WATER': lines 1-8",
            "part-1.chapter-1 'CHAPTER I': lines 9-16",
            "part-1.chapter-2 'CHAPTER II': lines 17-24",
            "part-2 'THE LAND': lines 25-32",
            "part-2.chapter-1 'CHAPTER I': lines 33-40",
            "part-2.chapter-2 'CHAPTER II': lines 41-48");
  }

  @Test
  void aPartMayBeginWithTheHeadingOfItsFirstChapter() {
    assertThat(
            outline(
                "PART ONE\n\nCHAPTER I\n"
                    + PROSE
                    + "CHAPTER II\n"
                    + PROSE
                    + "PART TWO\n\nCHAPTER I\n"
                    + PROSE))
        .containsExactly(
            "part-1 'PART ONE': lines 1-2",
            "part-1.chapter-1 'CHAPTER I': lines 3-10",
            "part-1.chapter-2 'CHAPTER II': lines 11-18",
            "part-2 'PART TWO': lines 19-20",
            "part-2.chapter-1 'CHAPTER I': lines 21-28");
  }

  @Test
  void chaptersThatAreNumberedOnThroughPartsKeepTheirPlainNames() {
    assertThat(
            outline(
                "BOOK I: WATER\n"
                    + PROSE
                    + "CHAPTER I\n"
                    + PROSE
                    + "BOOK II: LAND\n"
                    + PROSE
                    + "CHAPTER II\n"
                    + PROSE))
        .containsExactly(
            "part-1 'WATER': lines 1-8",
            "chapter-1 'CHAPTER I': lines 9-16",
            "part-2 'LAND': lines 17-24",
            "chapter-2 'CHAPTER II': lines 25-32");
  }

  @Test
  void numbersHaveAsManyDigitsAsTheDocumentNeeds() {
    StringBuilder book = new StringBuilder();
    for (int chapter = 1; chapter <= 10; chapter++) {
      book.append("Chapter ").append(chapter).append('\n').append(PROSE);
    }

    assertThat(outline(book.toString())).first().asString().startsWith("chapter-01 ");
    assertThat(outline(book.toString())).last().asString().startsWith("chapter-10 ");
  }

  @Test
  void frontAndBackPartsAreKnownByTheirNames() {
    assertThat(
            outline(
                "The Sill\n\nPreface\n"
                    + PROSE
                    + "CHAPTER I\n"
                    + PROSE
                    + "CHAPTER II\n"
                    + PROSE
                    + "Appendix A: Tolls\n"
                    + PROSE
                    + "Appendix B: Goats\n"
                    + PROSE
                    + "Notes\n\n1. Hay.\n\nBibliography\n\nPell, On Goats.\n\nIndex\n\nGoat, 2\n"))
        .containsExactly(
            "front: lines 1-2",
            "preface 'Preface': lines 3-10",
            "chapter-1 'CHAPTER I': lines 11-18",
            "chapter-2 'CHAPTER II': lines 19-26",
            "appendix 'Appendix A: Tolls': lines 27-34",
            "appendix-2 'Appendix B: Goats': lines 35-42",
            "notes 'Notes': lines 43-46",
            "bibliography 'Bibliography': lines 47-50",
            "index 'Index': lines 51-53");
  }

  @Test
  void aNameInTheMiddleOfABookIsNoSection() {
    assertThat(outline("CHAPTER I\n" + PROSE + "Notes\n" + PROSE + "CHAPTER II\n" + PROSE))
        .containsExactly(
            "chapter-1 'CHAPTER I': lines 1-16", "chapter-2 'CHAPTER II': lines 17-24");
  }

  @Test
  void aPrefaceMayStandBeforeTheContents() {
    assertThat(
            outline(
                "The Sill\n\nPreface\n"
                    + PROSE
                    + "Contents\n\n1. The Ferry   3\n2. The Toll   17\n\n1. The Ferry\n"
                    + PROSE
                    + "2. The Toll\n"
                    + PROSE))
        .containsExactly(
            "front: lines 1-2",
            "preface 'Preface': lines 3-10",
            "contents 'Contents': lines 11-15",
            "chapter-1 'The Ferry' p. 3: lines 16-23",
            "chapter-2 'The Toll' p. 17: lines 24-31");
  }

  @Test
  void aTextWithNothingButNotesAtItsEndIsStillAText() {
    assertThat(outline("The Sill\n" + PROSE + PROSE + "Notes\n\n1. Hay.\n"))
        .containsExactly("text: lines 1-15", "notes 'Notes': lines 16-18");
  }

  @Test
  void projectGutenbergsHeaderIsFrontAndItsLicenceBack() {
    assertThat(
            outline(
                "Title: The Sill\n\n*** START OF THE PROJECT GUTENBERG EBOOK THE SILL ***\n\n"
                    + "CHAPTER I\n"
                    + PROSE
                    + "CHAPTER II\n"
                    + PROSE
                    + "*** END OF THE PROJECT GUTENBERG EBOOK THE SILL ***\n\nA licence.\n"))
        .containsExactly(
            "front: lines 1-4",
            "chapter-1 'CHAPTER I': lines 5-12",
            "chapter-2 'CHAPTER II': lines 13-20",
            "back: lines 21-23");
  }

  @Test
  void aGutenbergTextWithoutSectionsIsOneTextBetweenItsMarks() {
    assertThat(
            outline(
                "Title: The Sill\n***START OF THIS PROJECT GUTENBERG EBOOK THE SILL***\n"
                    + PROSE
                    + "End of the Project Gutenberg EBook of The Sill\n\nA licence.\n"))
        .containsExactly("front: lines 1-2", "text: lines 3-9", "back: lines 10-12");
  }

  @Test
  void aTextWithoutStructureIsOneSection() {
    assertThat(outline(PROSE + PROSE)).containsExactly("text: lines 1-14");
    assertThat(outline("One line.")).containsExactly("text: lines 1-1");
  }

  @Test
  void chaptersAreFoundInOtherLanguages() {
    assertThat(
            outline(
                "Erstes Kapitel\n\nDie Fähre\n" + PROSE + "Zweites Kapitel\n\nDer Zoll\n" + PROSE))
        .containsExactly("chapter-1 'Die Fähre': lines 1-10", "chapter-2 'Der Zoll': lines 11-20");
    assertThat(outline("ГЛАВА ПЕРВАЯ\n" + PROSE + "ГЛАВА ВТОРАЯ\n" + PROSE))
        .containsExactly(
            "chapter-1 'ГЛАВА ПЕРВАЯ': lines 1-8", "chapter-2 'ГЛАВА ВТОРАЯ': lines 9-16");
  }

  @Test
  void aLostOrMisreadNumberIsKnownByItsPlace() {
    assertThat(
            outline(
                "CHAPTER I\n"
                    + PROSE
                    + "CHAPTER\n"
                    + PROSE
                    + "CHAPTER III\n"
                    + PROSE
                    + "CHAPTER XX\n"
                    + PROSE
                    + "CHAPTER V\n"
                    + PROSE))
        .extracting(section -> section.replaceFirst(" .*", ""))
        .containsExactly("chapter-1", "chapter-2", "chapter-3", "chapter-4", "chapter-5");
  }

  @Test
  void aChapterThatRepeatsItsNumberOnEachPageBeginsOnce() {
    String chapter = PROSE + "CHAPTER I" + PROSE + "CHAPTER I" + PROSE;

    assertThat(outline("CHAPTER I\n" + chapter + "CHAPTER II\n" + PROSE))
        .containsExactly(
            "chapter-1 'CHAPTER I': lines 1-22", "chapter-2 'CHAPTER II': lines 23-30");
  }

  @Test
  void aListInTheTextIsNoChapter() {
    String list = "1. Hay\n\n2. Oats\n\n3. Goats\n\n";

    assertThat(outline("I. THE FERRY\n" + PROSE + list + PROSE + "II. THE TOLL\n" + PROSE))
        .extracting(section -> section.replaceFirst(":.*", ""))
        .containsExactly("chapter-1 'THE FERRY'", "chapter-2 'THE TOLL'");
    assertThat(outline(PROSE + list + PROSE + list + PROSE)).hasSize(1);
  }

  @Test
  void aListOfChaptersWithoutTheWordContentsHeadsNothing() {
    String list = "CHAPTER I\n\nCHAPTER II\n\nCHAPTER III\n\n\n";

    assertThat(
            outline(
                list + "CHAPTER I\n" + PROSE + "CHAPTER II\n" + PROSE + "CHAPTER III\n" + PROSE))
        .extracting(section -> section.replaceFirst("'.*: ", ""))
        .containsExactly(
            "front: lines 1-7",
            "chapter-1 lines 8-15",
            "chapter-2 lines 16-23",
            "chapter-3 lines 24-31");
  }

  @Test
  void numbersWithoutPointsMakeChaptersWhereTheyHaveRoom() {
    assertThat(outline("\n\n1\n" + PROSE + "\n2\n" + PROSE + "\n3\n" + PROSE))
        .hasSize(3)
        .allSatisfy(section -> assertThat(section).startsWith("chapter-"));
    assertThat(outline(PROSE + "1\n" + PROSE + "2\n" + PROSE + "3\n" + PROSE)).hasSize(1);
  }

  @Test
  void sectionSignsMakeChaptersUnlessChaptersHoldThem() {
    String sections = "§ 1. Hay\n" + PROSE + "§ 2. Oats\n" + PROSE;

    assertThat(outline(sections))
        .extracting(s -> s.substring(0, 9))
        .containsExactly("chapter-1", "chapter-2");
    assertThat(outline("Chapter 1\n" + sections + "Chapter 2\n" + PROSE))
        .extracting(section -> section.replaceFirst(" .*", ""))
        .containsExactly("chapter-1", "chapter-2");
  }

  @Test
  void actsHoldScenes() {
    assertThat(
            outline(
                "ACTE PREMIER\n\nSCÈNE PREMIÈRE\n"
                    + PROSE
                    + "SCÈNE II\n"
                    + PROSE
                    + "ACTE II\n\nSCÈNE PREMIÈRE\n"
                    + PROSE))
        .extracting(section -> section.replaceFirst(" .*", ""))
        .containsExactly("act-1", "act-1.scene-1", "act-1.scene-2", "act-2", "act-2.scene-1");
  }

  @Test
  void storiesMayBeDividedByNumbersThatBeginAnew() {
    String story = "\n\nI\n" + PROSE + "II\n" + PROSE + "\n\n";

    assertThat(outline("THE FERRY\n" + story + "THE TOLL\n" + story + "THE FLOOD\n" + story))
        .extracting(section -> section.replaceFirst(":.*", ""))
        .containsExactly("chapter-1 'THE FERRY'", "chapter-2 'THE TOLL'", "chapter-3 'THE FLOOD'");
  }

  @Test
  void markdownHeadingsOfOneLevelMakeChapters() {
    assertThat(
            outline(
                "# The Sill\n\n## The Ferry\n"
                    + PROSE
                    + "### A bell\n"
                    + PROSE
                    + "## The Toll\n"
                    + PROSE))
        .extracting(section -> section.replaceFirst(":.*", ""))
        .containsExactly("front", "chapter-1 'The Ferry'", "chapter-2 'The Toll'");
  }

  @Test
  void anEpilogueMayHaveChaptersOfItsOwn() {
    assertThat(
            outline(
                "CHAPTER I\n"
                    + PROSE
                    + "CHAPTER II\n"
                    + PROSE
                    + "EPILOGUE\n\n\nCHAPTER I\n"
                    + PROSE
                    + "CHAPTER II\n"
                    + PROSE))
        .extracting(section -> section.replaceFirst(" .*", ""))
        .containsExactly("chapter-1", "chapter-2", "afterword", "chapter-1-2", "chapter-2-2");
  }

  @Test
  void notesAtTheEndOfEachChapterAreNoSection() {
    String notes = "NOTES\n\n1. Hay.\n\n2. Oats.\n\n";

    assertThat(outline("Chapter 1\n" + PROSE + notes + "Chapter 2\n" + PROSE + notes))
        .extracting(section -> section.replaceFirst(" .*", ""))
        .containsExactly("chapter-1", "chapter-2");
  }

  @Test
  void theContentsMayNamePartsOnly() {
    assertThat(
            outline(
                "Contents\n\nPART ONE\nPART TWO\n\n\nPART ONE\n\nChapter 1\n"
                    + PROSE
                    + "Chapter 2\n"
                    + PROSE
                    + "PART TWO\n\nChapter 1\n"
                    + PROSE))
        .extracting(section -> section.replaceFirst(" .*", ""))
        .containsExactly(
            "contents",
            "part-1",
            "part-1.chapter-1",
            "part-1.chapter-2",
            "part-2",
            "part-2.chapter-1");
  }

  @Test
  void anAnnouncedTitleBeforeTheFirstNumberIntroduces() {
    assertThat(
            outline(
                "Contents\n\nOf the Sill\n1. The Ferry\n2. The Toll\n\nOf the Sill\n"
                    + PROSE
                    + "1. The Ferry\n"
                    + PROSE
                    + "2. The Toll\n"
                    + PROSE))
        .extracting(section -> section.replaceFirst(":.*", ""))
        .containsExactly(
            "contents 'Contents'",
            "introduction 'Of the Sill'",
            "chapter-1 'The Ferry'",
            "chapter-2 'The Toll'");
  }

  @Test
  void appendicesUnderTheirOwnNamesAreNotMissing() {
    Outline outline =
        Outline.of(
            lines(
                "Contents\n\n1. The Ferry\n2. The Toll\nAppendices I - II\n\n1. The Ferry\n"
                    + PROSE
                    + "2. The Toll\n"
                    + PROSE
                    + "APPENDIX TO CHAPTER I\n"
                    + PROSE
                    + "APPENDIX TO CHAPTER II\n"
                    + PROSE));

    assertThat(outline.missing()).isEmpty();
    assertThat(outline.items()).extracting(OutlineItem::label).endsWith("appendix", "appendix-2");
  }

  @Test
  void aHeadingMayBeFixedByHand() {
    List<String> lines =
        lines("Chapter 1\n" + PROSE + "Chapter 2\n" + PROSE + "The Flood\n" + PROSE);
    List<FixedHeading> fixed =
        List.of(
            new FixedHeading(9, null, null, null),
            new FixedHeading(17, SectionKind.CHAPTER, 3, "The Great Flood"));

    Outline outline = Outline.of(lines, "en", fixed);

    assertThat(shown(outline))
        .containsExactly(
            "chapter-1 'Chapter 1': lines 1-16", "chapter-3 'The Great Flood': lines 17-24");
    assertThat(outline.decisions())
        .extracting(d -> d.line() + " " + d.accepted() + " " + d.reason().label())
        .containsExactly("1 true number_series", "9 false fixed", "17 true fixed");
  }

  @Test
  void decisionsSayWhyALineIsAHeadingOrNone() {
    Outline outline =
        Outline.of(
            lines(
                "Preface\n"
                    + PROSE
                    + "CHAPTER I\n"
                    + PROSE
                    + "CHAPTER I\n"
                    + PROSE
                    + "IV.\n"
                    + PROSE
                    + "CHAPTER II\n"
                    + PROSE));

    assertThat(outline.decisions())
        .extracting(d -> d.line() + " " + d.text() + ": " + d.reason().label())
        .containsExactly(
            "1 Preface: named_part",
            "9 CHAPTER I: number_series",
            "17 CHAPTER I: number_out_of_order",
            "25 IV.: number_inside_chapters",
            "33 CHAPTER II: number_series");
  }

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void sectionsFollowOneAnotherWithoutGapsAndTheirLabelsDiffer(long seed) {
    holdsEveryLine(randomBook(new SplittableRandom(seed), List.of()));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void sectionsFollowOneAnotherWhereNumbersStandAlone(long seed) {
    List<String> alone =
        List.of(
            "PART I",
            "PART II",
            "CHAPTER I",
            "Chapter 2",
            "II",
            "* * *",
            "*** START OF THE PROJECT GUTENBERG EBOOK ***");
    holdsEveryLine(randomBook(new SplittableRandom(seed), alone));
  }

  private static void holdsEveryLine(List<String> lines) {
    List<OutlineItem> items = Outline.of(lines).items();

    int last = items.get(0).from();
    assertThat(lines.subList(0, last)).allMatch(String::isBlank);
    for (OutlineItem item : items) {
      assertThat(item.from()).isEqualTo(last);
      assertThat(item.headingTo()).isBetween(item.from(), item.to());
      last = item.to();
    }
    assertThat(last).isEqualTo(lines.size());
    assertThat(items).extracting(OutlineItem::label).doesNotHaveDuplicates();
  }

  /** Headings, prose and oddities in any order. */
  public static List<String> randomBook(SplittableRandom random, List<String> more) {
    List<String> blocks = new ArrayList<>(more);
    Collections.addAll(
        blocks,
        "Contents",
        "1. The Ferry   3",
        "2. The Toll   17",
        "The Ferry   3",
        "Part I. Water   2",
        "PART I. WATER",
        "PART II. LAND",
        "CHAPTER I. THE FERRY",
        "Chapter 2: The Toll",
        "THE FERRY",
        "The Toll",
        "1. The Ferry",
        "2. The Toll",
        "Notes",
        "Preface",
        "Appendix A",
        "Index",
        "Goat, 2, 5-7",
        "1. Of hay.",
        "Chapter 1. The Ferry\nChapter 2. The Toll\nPart I. The Ferry\nThe Toll",
        "*** END OF THE PROJECT GUTENBERG EBOOK ***",
        PROSE.strip(),
        PROSE.strip(),
        PROSE.strip(),
        "A goat.^{1} A kid.",
        "12",
        "\f",
        "— — —");
    List<String> lines = new ArrayList<>();
    int size = 5 + random.nextInt(35);
    for (int i = 0; i < size; i++) {
      blocks.get(random.nextInt(blocks.size())).lines().forEach(lines::add);
      for (int blank = random.nextInt(4); blank > 0; blank--) {
        lines.add("");
      }
    }
    return lines;
  }

  private static List<String> outline(String text) {
    return shown(Outline.of(lines(text)));
  }

  private static List<String> shown(Outline outline) {
    return outline.items().stream()
        .map(
            item ->
                "%s%s%s: lines %d-%d"
                    .formatted(
                        item.label(),
                        item.title() == null ? "" : " '" + item.title() + "'",
                        item.page() == null ? "" : " p. " + item.page(),
                        item.from() + 1,
                        item.to()))
        .toList();
  }

  private static List<String> lines(String text) {
    return text.lines().toList();
  }
}
