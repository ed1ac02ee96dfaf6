package org.annales.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The lines of title pages, half titles and notes of transcribers begin no section. */
class HtmlTitlePagesTest {
  private static final String ICE =
      "<p>The pond froze because nobody was there to stop it, and the heron went away.</p>";

  @Test
  void theLinesOfATitlePageInHeadingsAreNoSections() {
    assertThat(
            sections(
                "The Pond in Winter",
                "<h1>THE POND</h1><h1>IN WINTER</h1><h3>by</h3><h2>A. HERON</h2>"
                    + "<h5>Author of “The Weir”</h5><h4>REEDHAM: WEIR AND SONS. 1893.</h4>"
                    + "<p>Price one shilling.</p><h4>All rights reserved.</h4>"
                    + "<h2>Ice</h2>"
                    + ICE
                    + "<h2>Thaw</h2>"
                    + ICE))
        .containsExactly("front null", "chapter-1 Ice", "chapter-2 Thaw");
  }

  @Test
  void noticesOfOtherBooksBeforeTheTitleAreFrontMatter() {
    assertThat(
            sections(
                "The Pond",
                "<h2>NOVELS BY A. HERON</h2><h4>THE WEIR</h4>"
                    + "<p>A tale that nobody who loves water should leave unread.</p>"
                    + "<h4>THE FORD</h4><p>Cloth, with a portrait of the author by his wife.</p>"
                    + "<h1>THE POND</h1><h3>A Tale</h3><h2>CHAPTER I</h2>"
                    + ICE
                    + "<h2>CHAPTER II</h2>"
                    + ICE))
        .containsExactly("front null", "chapter-1 CHAPTER I", "chapter-2 CHAPTER II");
  }

  @Test
  void aTitleRepeatedBeforeTheTextIsNoPart() {
    String preface = "<h1>DER TEICH</h1><h2>VORWORT</h2>" + ICE;
    String acts = "<h3>ERSTER AKT</h3>" + ICE + "<h3>ZWEITER AKT</h3>" + ICE;

    assertThat(sections("Der Teich", preface + "<h2>DER TEICH</h2>" + acts))
        .containsExactly(
            "front null",
            "preface VORWORT",
            "front-2 DER TEICH",
            "act-1 ERSTER AKT",
            "act-2 ZWEITER AKT");
    assertThat(sections("Der Teich", preface + "<h2>DIE FURT</h2>" + acts))
        .contains("part-1 DIE FURT");
    assertThat(sections("Der Teich", preface + "<h2>DER TEICH</h2>" + ICE + acts))
        .contains("part-1 DER TEICH");
  }

  @Test
  void aFirstStoryThatGivesItsTitleToTheBookIsASection() {
    assertThat(
            sections(
                "The Pond",
                "<h1>THE POND</h1><h3>and other stories</h3><h2>The Pond</h2>"
                    + ICE
                    + "<h2>The Weir</h2>"
                    + ICE
                    + "<h2>Notes</h2><p>1. A cart.</p>"))
        .containsExactly("front null", "chapter-1 The Pond", "chapter-2 The Weir", "notes Notes");
  }

  @Test
  void theListOfPersonsIsFrontMatter() {
    assertThat(
            sections(
                "The Pond",
                "<h1>THE POND</h1><h2>THE PERSONS OF THE PLAY</h2><p>HERON</p><p>PIKE</p>"
                    + "<p>The action takes place beside the pond, in the course of one night.</p>"
                    + "<h2>ACT I</h2>"
                    + ICE
                    + "<h2>ACT II</h2>"
                    + ICE))
        .containsExactly("front null", "act-1 ACT I", "act-2 ACT II");
  }

  @Test
  void aNoteOfTheTranscriberIsSetAsideWithItsHeadings() {
    OpenedFile page =
        page(
            "The Pond",
            "<div class='transnote'><h2>About this page</h2><p>Nobody mended the spelling of"
                + " the print.</p></div><h1>THE POND</h1><h2>Ice</h2>"
                + ICE
                + "<div class='Transcriber-Note'><p>Here a leaf is lost.</p></div><h2>Thaw</h2>"
                + ICE
                + "<p class='notes'>It thawed for a week and a day.</p>");

    assertThat(page.sections()).containsExactly("front null", "chapter-1 Ice", "chapter-2 Thaw");
    assertThat(page.setAside())
        .contains(
            "noise (transcriber): About this page",
            "noise (transcriber): Nobody mended the spelling of the print.",
            "noise (transcriber): Here a leaf is lost.");
    assertThat(page.texts()).contains("body: It thawed for a week and a day.");
  }

  @Test
  void whatFollowsCreditsUpToTheTitleIsOfTheTranscriber() {
    assertThat(
            page(
                    "The Pond",
                    "<p>Produced by R. Orr</p><p>The maps of this book were moved to where the"
                        + " text speaks of them.</p><h1>THE POND</h1><h2>Ice</h2>"
                        + ICE
                        + "<h2>Thaw</h2>"
                        + ICE)
                .sections())
        .containsExactly("front null", "chapter-1 Ice", "chapter-2 Thaw");
    assertThat(
            page(
                    "The Pond",
                    "<p>Produced by R. Orr</p><p>The maps of this land were moved to where the"
                        + " pond had been.</p><h2>Ice</h2>"
                        + ICE
                        + "<h2>Thaw</h2>"
                        + ICE)
                .sections())
        .containsExactly("front null", "text null", "chapter-1 Ice", "chapter-2 Thaw");
  }

  @Test
  void aListOfThosePresentUnderAHeadingOverTheSectionsIsText() {
    String present =
        "<p>Present: Mr. Heron, Mrs. Weir, Messrs. Ford, Mudd and Orr. The Miller attended.</p>";
    String matters = "<h2>Ice</h2>" + ICE + "<h2>Thaw</h2>" + ICE;
    assertThat(sections("Book of the Pond", "<h1>Meeting of 3 May 1893</h1>" + present + matters))
        .containsExactly("text Meeting of 3 May 1893", "chapter-1 Ice", "chapter-2 Thaw");
    assertThat(sections("The Pond", "<h1>The Pond</h1>" + present + matters))
        .as("under the title of the book")
        .containsExactly("front null", "chapter-1 Ice", "chapter-2 Thaw");
  }

  private static List<String> sections(String title, String body) {
    return page(title, body).sections();
  }

  private static OpenedFile page(String title, String body) {
    return OpenedFile.of(
        "pond.html",
        "<html><head><title>" + title + "</title></head><body>" + body + "</body></html>");
  }
}
