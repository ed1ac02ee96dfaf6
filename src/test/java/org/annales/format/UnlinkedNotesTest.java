package org.annales.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnlinkedNotesTest {
  @Test
  void numberedParagraphsUnderAHeadingOfNotesAreNotesWhereTheTextCallsThem() {
    OpenedFile page =
        OpenedFile.of(
            "pond.html",
            """
            <html><body><h2>Ice</h2>
            <p>It froze<sup>1</sup> over 10<sup>6</sup> geese. It
            bore [2] a cart.[3] It
            creaked.</p>
            <h3>Notes</h3><p>1. On Monday.</p><p>It may have been Tuesday.</p><p>[2] By night.</p><p>3 Of hay.</p>
            <h2>Thaw</h2><p>It thawed.[1]</p><h3>Notes</h3><ol><li>In May.</li></ol></body></html>
            """);

    assertThat(page.notes())
        .containsExactly(
            "chapter-1 endnote 1: On Monday. It may have been Tuesday. | after froze",
            "chapter-1 endnote 2: By night. | after bore",
            "chapter-1 endnote 3: Of hay. | after cart",
            "chapter-2 endnote 1: In May. | after thawed");
    assertThat(page.sentences())
        .contains(
            "2-2 body: It froze over 106 geese.",
            "2-3 body: It bore a cart.",
            "3-4 body: It creaked.");
    assertThat(page.problems()).isEmpty();
  }

  @Test
  void numberedParagraphsUnderARuleAreFootnotesWhereTheTextCallsThem() {
    OpenedFile page =
        OpenedFile.of(
            "pond.html",
            """
            <html><body><p>It froze.<sup>1</sup></p><hr><p>1 On Monday.</p>
            <hr><p>It bore.<sup>2</sup> A cart<sup>3</sup> crossed.</p><hr><p>2 By night.</p><p>3 Of hay.</p>
            <hr><p>1. One goose.</p><p>2. Two geese.</p></body></html>
            """);

    assertThat(page.notes())
        .containsExactly(
            "text footnote 1: On Monday. | after froze",
            "text footnote 2: By night. | after bore",
            "text footnote 3: Of hay. | after cart");
    assertThat(page.texts()).endsWith("body: 1. One goose.", "body: 2. Two geese.");
  }

  @Test
  void notesOfAllChaptersAtTheEndBeginAnewWithEach() {
    OpenedFile page =
        OpenedFile.of(
            "pond.html",
            """
            <html><body><h2>Ice</h2><p>It froze.[1]</p><h2>Thaw</h2><p>It thawed.[1] It ran.[2]</p>
            <h2>Notes</h2><h3>Ice</h3><p>1. On Monday.</p><h3>Thaw</h3><p>1. In May.</p><p>2. In June.</p>
            </body></html>
            """);

    assertThat(page.notes())
        .containsExactly(
            "chapter-1 endnote 1: On Monday. | after froze",
            "chapter-2 endnote 1: In May. | after thawed",
            "chapter-2 endnote 2: In June. | after ran");
  }

  @Test
  void numberedParagraphsThatNothingCallsAreText() {
    OpenedFile page =
        OpenedFile.of(
            "pond.html",
            "<html><body><p>It held 10<sup>2</sup> geese.</p><hr><p>1. One goose.</p>"
                + "<p>2. Two geese.</p><h2>Notes</h2><ol><li>On geese.</li></ol></body></html>");

    assertThat(page.notes()).isEmpty();
    assertThat(page.texts()).contains("body: 1. One goose.", "body: 2. Two geese.");
  }
}
