package org.annales.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which headings of a marked-up file are sections. */
class MarkedOutlineTest {
  @Test
  void whatIsNumberedInsideAChapterBelongsToIt() {
    assertThat(
            sections(
                "<h1>The Pond</h1><h2>Chapter 1</h2><p>It froze.</p>"
                    + "<h3>1. At night</h3><p>It creaked.</p><h3>2. By day</h3><p>It bore.</p>"
                    + "<h3>3. After</h3><p>It broke.</p><h2>Chapter 2</h2><p>It thawed.</p>"))
        .containsExactly("front null", "chapter-1 Chapter 1", "chapter-2 Chapter 2");
  }

  @Test
  void whatHoldsChaptersIsAPartAndWhatHoldsNoneIsAChapter() {
    assertThat(
            sections(
                "<h1>The Pond</h1><h2>The North</h2><h3>Chapter 1</h3><p>It froze.</p>"
                    + "<h2>An Interlude</h2><p>Nobody came.</p>"
                    + "<h2>The South</h2><h3>Chapter 2</h3><p>It burned.</p>"))
        .containsExactly(
            "front null",
            "part-1 The North",
            "chapter-1 Chapter 1",
            "an-interlude An Interlude",
            "part-2 The South",
            "chapter-2 Chapter 2");
  }

  @Test
  void numbersThatRunOnMakePartsAndNumbersThatBeginAnewDoNot() {
    String runsOn =
        "<h2>I. The North</h2><h3>1. Ice</h3><p>It froze.</p>"
            + "<h2>II. The South</h2><h3>2. Heat</h3><p>It burned.</p>";

    assertThat(sections(runsOn))
        .containsExactly("part-1 The North", "chapter-1 Ice", "part-2 The South", "chapter-2 Heat");
    assertThat(sections(runsOn.replace("2. Heat", "1. Heat")))
        .containsExactly("chapter-1 The North", "chapter-2 The South");
  }

  @Test
  void numbersInsideOneChapterOfManyMakeNoPartOfIt() {
    assertThat(
            sections(
                "<h1>The Pond</h1><h2>Causes</h2><h3>1. Cold</h3><p>It was cold.</p>"
                    + "<h3>2. Wind</h3><p>It blew.</p><h2>Effects</h2><p>There were none.</p>"))
        .containsExactly("front null", "chapter-1 Causes", "chapter-2 Effects");
  }

  @Test
  void aTitleThatComesAgainOverEachChapterIsNoPart() {
    assertThat(
            sections(
                "<h1>The Pond</h1><h2>Chapter 1</h2><p>It froze.</p>"
                    + "<h1>The Pond</h1><h2>Chapter 2</h2><p>It thawed.</p>"))
        .containsExactly("front null", "chapter-1 Chapter 1", "chapter-2 Chapter 2");
  }

  @Test
  void chaptersAreNotInTheContentsAboveThemNorInOneAnotherWhateverTheirLevel() {
    assertThat(
            sections(
                "<h1>The Pond</h1><h2>by A. Heron</h2><h2>Contents</h2><p>Ice 1</p><p>Thaw 9</p>"
                    + "<h3>Chapter 1</h3><p>It froze.</p><h4>Chapter 2</h4><p>It thawed.</p>"))
        .containsExactly(
            "front null", "contents Contents", "chapter-1 Chapter 1", "chapter-2 Chapter 2");
  }

  @Test
  void notesNameChaptersOnceMore() {
    assertThat(
            sections(
                "<h2>Ice</h2><p>It froze.</p><h2>Thaw</h2><p>It thawed.</p><h2>Notes</h2>"
                    + "<h3>Chapter 1</h3><p>1. A cart.</p><h3>Chapter 2</h3><p>1. A bill.</p>"))
        .containsExactly("chapter-1 Ice", "chapter-2 Thaw", "notes Notes");
  }

  @Test
  void aChapterBehindNotesOfAHigherLevelIsNoneOfThem() {
    assertThat(
            sections(
                "<h2>Chapter 1</h2><p>It froze.</p><h1>Notes</h1><p>1. A cart.</p>"
                    + "<h2>Chapter 2</h2><p>It thawed.</p>"))
        .containsExactly("chapter-1 Chapter 1", "notes Notes", "chapter-2 Chapter 2");
  }

  @Test
  void theSecondOfTwoPartsWithoutNumbersIsNotCalledAsThePartWithTheNumberTwo() {
    assertThat(
            sections(
                "<h2>Part I</h2><h3>Chapter 1</h3><p>One.</p>"
                    + "<h2>The Weir</h2><h3>Chapter 2</h3><p>Two.</p>"
                    + "<h2>The Ford</h2><h3>Chapter 3</h3><p>Three.</p>"
                    + "<h2>Part II</h2><h3>Chapter 4</h3><p>Four.</p>"))
        .contains("part The Weir", "part-2 The Ford", "part-2-2 Part II");
  }

  @Test
  void aShortSentenceUnderTheTitleIsTextAndTheLinesOfATitlePageAreNot() {
    String chapters =
        "<h2>Ice</h2><p>" + "It froze. ".repeat(200) + "</p><h2>Thaw</h2><p>It thawed.</p>";
    OpenedFile lead =
        page(
            "<h1>The Pond</h1><p>By A. Heron, Reed Press, March 1893.</p>"
                + "<p>The pond froze because nobody was there to stop it.</p>"
                + chapters);

    assertThat(lead.sections())
        .containsExactly("front null", "text The Pond", "chapter-1 Ice", "chapter-2 Thaw");
    assertThat(lead.texts())
        .startsWith("body: The pond froze because nobody was there to stop it.");
    assertThat(lead.setAside())
        .containsExactly(
            "front (before_first_heading): The Pond\n\n" + "By A. Heron, Reed Press, March 1893.");
    assertThat(sections("<h1>The Pond</h1><p>Printed by Reed in Weir Street.</p>" + chapters))
        .containsExactly("front null", "chapter-1 Ice", "chapter-2 Thaw");
  }

  @Test
  void frontMatterBehindTheLastChapterIsBackMatter() {
    assertThat(
            sections(
                "<h2>Chapter 1</h2><p>It froze.</p><h2>Chapter 2</h2><p>It thawed.</p><section"
                    + " epub:type=\"copyright-page\"><h2>Rights</h2><p>None.</p></section>"))
        .containsExactly("chapter-1 Chapter 1", "chapter-2 Chapter 2", "back Rights");
  }

  private static List<String> sections(String body) {
    return page(body).sections();
  }

  private static OpenedFile page(String body) {
    return OpenedFile.of(
        "pond.html", "<html><head><title>The Pond</title></head><body>" + body + "</body></html>");
  }
}
