package org.annales.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.annales.text.model.Document;
import org.junit.jupiter.api.Test;

class HtmlFileTest {

  @Test
  void paragraphsAreReadWithTheLinesOfTheFile() {
    OpenedFile page =
        OpenedFile.of(
            "pond.html",
            """
            <!DOCTYPE html>
            <html><body>
            <p>The pond froze. It bore
              the <i>heron</i>
              and a cart.</p>
            <div>It thawed&nbsp;in May&mdash;late.</div>
            </body></html>
            """);

    assertThat(page.sentences())
        .containsExactly(
            "3-3 body: The pond froze.",
            "3-5 body: It bore the heron and a cart.",
            "6-6 body: It thawed\u00a0in May—late.");
    assertThat(page.document().document().mediaType()).isEqualTo("text/html");
  }

  @Test
  void headingsOfOneLevelAreTheSectionsAndTheOneAboveThemIsTheTitle() {
    OpenedFile page =
        OpenedFile.of(
            "pond.html",
            """
            <html><head><title>The Pond</title><meta name="author" content="A. Heron">
            <meta name="date" content="March 1893"></head><body>
            <h1>The Pond</h1>
            <h2>Chapter I. Ice</h2><p>It froze.</p><h3>At night</h3><p>It creaked.</p>
            <h2>Chapter II. Thaw</h2><p>It thawed.</p>
            </body></html>
            """);

    Document document = page.document().document();
    assertThat(page.sections()).containsExactly("front null", "chapter-1 Ice", "chapter-2 Thaw");
    assertThat(page.texts()).contains("heading: At night", "body: It creaked.");
    assertThat(document.title()).isEqualTo("The Pond");
    assertThat(document.author()).isEqualTo("A. Heron");
    assertThat(document.published()).isEqualTo("March 1893");
  }

  @Test
  void whatStandsUnderTheTitleIsTextWhereItIsProse() {
    OpenedFile page =
        OpenedFile.of(
            "pond.html",
            "<html><body><h1>The Pond</h1><p>It lies behind the mill.</p>"
                + "<h2>Ice</h2><p>It froze.</p><h2>Thaw</h2><p>It thawed.</p></body></html>");

    assertThat(page.sections()).containsExactly("text The Pond", "chapter-1 Ice", "chapter-2 Thaw");
  }

  @Test
  void menusAreSetAsideAndNothingIsLost() {
    OpenedFile page =
        OpenedFile.of(
            "pond.html",
            """
            <html><body><header><a href="/">Home</a></header>
            <nav><ul><li><a href="/a">Mills</a></li></ul></nav>
            <article><h1>The Pond</h1><p>It froze over before the first of December and bore.</p></article>
            <div class="site-footer">Printed by nobody</div>
            <script>var heron = 1;</script><p style="display: none">Unseen goose</p>
            </body></html>
            """);

    assertThat(page.texts())
        .containsExactly(
            "heading: The Pond", "body: It froze over before the first of December and bore.");
    assertThat(page.setAside())
        .containsExactly(
            "noise (page_menu): Home",
            "noise (page_menu): Mills",
            "noise (page_menu): Printed by nobody",
            "noise (hidden): Unseen goose");
  }

  @Test
  void linksPastTheMenusAndWhatIsShownWithoutScriptsAreSetAside() {
    OpenedFile page =
        OpenedFile.of(
            "pond.html",
            """
            <html><body><a href="#text">Skip to main content</a><a class="skip-link" href="#text">Text</a>
            <p><a href="#text">Skip</a> the pond.</p><noscript>No geese without scripts</noscript>
            <form>Search</form></body></html>
            """);

    assertThat(page.texts()).containsExactly("body: Skip the pond.");
    assertThat(page.setAside())
        .containsExactly(
            "noise (page_menu): Skip to main content",
            "noise (page_menu): Text",
            "noise (no_script): No geese without scripts",
            "noise (form): Search");
  }

  @Test
  void aMenuBeforeTheFirstHeadingKeepsItsReason() {
    OpenedFile page =
        OpenedFile.of(
            "pond.html",
            """
            <html><body><p>The Pond Free Press</p><nav><a href="a">Home</a> <a href="b">Geese</a></nav>
            <p>No. 12</p>
            <h1>The Ice</h1><p>It froze and bore two men, as was seen by all who came.</p>
            <h1>The Thaw</h1><p>It broke, and the men fell in, as was seen by nobody.</p></body></html>
            """);

    assertThat(page.setAside())
        .containsExactly(
            "front (before_first_heading): The Pond Free Press",
            "noise (page_menu): Home Geese",
            "front (before_first_heading): No. 12");
  }

  @Test
  void aPageThatIsMostlyMenuIsToldOf() {
    OpenedFile page =
        OpenedFile.of(
            "pond.html",
            "<html><body><nav>"
                + "<a href='/'>Somewhere else entirely</a> ".repeat(20)
                + "</nav><p>It froze.</p></body></html>");

    assertThat(page.problems()).containsExactly("line null warning mostly_menu");
    assertThat(page.texts()).containsExactly("body: It froze.");
  }

  @Test
  void notesAreLinkedByTheirLinks() {
    OpenedFile page =
        OpenedFile.of(
            "pond.html",
            """
            <html><body><p>It froze<a id="r1" href="#n1">[1]</a> and bore.<sup><a id="r2" href="#n2">2</a></sup> A cart crossed.</p>
            <hr>
            <div class="footnote"><p><a id="n1" href="#r1">[1]</a> On Monday.</p><p>Or Tuesday.</p></div>
            <p class="footnote" id="n2"><sup>2</sup> A goose.</p>
            </body></html>
            """);

    assertThat(page.texts())
        .containsExactly(
            "body: It froze and bore.",
            "body: A cart crossed.",
            "footnote: On Monday.",
            "footnote: Or Tuesday.",
            "footnote: A goose.");
    assertThat(page.notes())
        .containsExactly(
            "text footnote 1: On Monday. Or Tuesday. | after froze",
            "text footnote 2: A goose. | after bore");
    assertThat(page.problems()).isEmpty();
  }

  @Test
  void notesUnderAHeadingOfTheirOwnAreEndnotes() {
    OpenedFile page =
        OpenedFile.of(
            "pond.html",
            """
            <html><body><h2>Ice</h2><p>It froze.<a id="r1" href="#n1">1</a></p>
            <h2>Thaw</h2><p>It thawed.</p>
            <h2>Notes</h2><p id="n1"><a href="#r1">1</a>. On Monday.</p></body></html>
            """);

    assertThat(page.notes()).containsExactly("chapter-1 endnote 1: On Monday. | after froze");
    assertThat(page.texts()).endsWith("heading: Notes", "endnote: On Monday.");
  }

  @Test
  void footnotesStandWithTheParagraphThatCallsThem() {
    OpenedFile page =
        OpenedFile.of(
            "pond.html",
            """
            <html><body><h2>Ice</h2><p>It froze.<a id="r1" href="#n1">1</a></p>
            <h2>Thaw</h2><p>It thawed.</p>
            <p class="footnote" id="n1"><a href="#r1">1</a> On Monday.</p></body></html>
            """);

    assertThat(page.document().sentences())
        .filteredOn(sentence -> sentence.text().equals("On Monday."))
        .extracting(sentence -> sentence.sectionId() + " line " + sentence.startLine())
        .containsExactly("pond/chapter-1 line 3");
  }

  @Test
  void paragraphsBehindTheOneThatIsLinkedGoOnWithTheNote() {
    OpenedFile page =
        OpenedFile.of(
            "pond.html",
            """
            <html><body><p>It froze<a id="r1" href="#n1">1</a> and bore<a id="r2" href="#n2">2</a>.</p>
            <hr><p id="n1"><a href="#r1">1</a> On Monday.</p><p>Or Tuesday.</p>
            <p id="n2"><a href="#r2">2</a> A cart.</p>
            <p>It thawed<a id="r3" href="#n3">3</a>.</p><p id="n3"><a href="#r3">3</a> In May.</p>
            <p>It ran.<a id="r4" href="#n4">4</a></p>
            <dl><dt id="n4"><a href="#r4">4</a></dt><dd><p>In June.</p><p>Or July.</p></dd></dl></body></html>
            """);

    assertThat(page.notes())
        .containsExactly(
            "text footnote 1: On Monday. Or Tuesday. | after froze",
            "text footnote 2: A cart. | after bore",
            "text footnote 3: In May. | after thawed",
            "text footnote 4: In June. Or July. | after ran");
    assertThat(page.texts()).contains("body: It thawed.", "body: It ran.");
  }

  @Test
  void linksWithinTheTextThatAreNoNotesStayText() {
    OpenedFile page =
        OpenedFile.of(
            "pond.html",
            "<html><body><p>See <a href='#ice'>the ice</a> and"
                + " <a href='#ice'>1893</a>.</p><p id='ice'>It froze.</p></body></html>");

    assertThat(page.texts()).containsExactly("body: See the ice and 1893.", "body: It froze.");
    assertThat(page.notes()).isEmpty();
  }

  @Test
  void verseCaptionsAndTablesKeepTheirForm() {
    OpenedFile page =
        OpenedFile.of(
            "pond.html",
            """
            <html><body><div class="poem"><div class="stanza"><span>The heron stood,</span><span>The heron flew.</span></div></div>
            <figure><img alt="x"><figcaption>The pond in May</figcaption></figure>
            <table><tr><th>Year</th><th>Ice</th></tr><tr><td>1893</td><td>nine inches</td></tr></table>
            </body></html>
            """);

    assertThat(page.texts())
        .containsExactly(
            "verse: The heron stood, The heron flew.",
            "caption: The pond in May",
            "body: Year",
            "body: Ice",
            "body: 1893",
            "body: nine inches");
  }

  @Test
  void cellsOfATableAreParagraphsOfTheirOwn() {
    OpenedFile page =
        OpenedFile.of(
            "pond.html",
            "<html><body><p>Before</p><table><tr><th>One</th><td>goose</td></tr><tr><td>"
                + "<p>It froze.</p><p>It bore.</p></td><td>a cart <table><tr><td>inner</td><td>"
                + "cell</td></tr></table></td></tr></table><p>After</p></body></html>");

    assertThat(page.document().sentences())
        .extracting(sentence -> sentence.paragraph() + " " + sentence.text())
        .containsExactly(
            "1 Before",
            "2 One",
            "3 goose",
            "4 It froze.",
            "5 It bore.",
            "6 a cart",
            "7 inner",
            "8 cell",
            "9 After");
  }

  @Test
  void raisedLettersAndNumbersAreText() {
    OpenedFile page =
        OpenedFile.of(
            "pond.html",
            "<html><body><p>On the 1<sup>st</sup> it held 10<sup>6</sup> geese on a"
                + "<sup>2</sup>_b, *all* of them.</p></body></html>");

    assertThat(page.texts())
        .containsExactly("body: On the 1st it held 106 geese on a2_b, *all* of them.");
  }

  @Test
  void raisedNumbersMarkNotesWhereNotesBeginWithThem() {
    OpenedFile page =
        OpenedFile.of(
            "pond.html",
            "<html><body><p>It froze<sup>1</sup> over 10<sup>6</sup> geese.</p>"
                + "<p><sup>1</sup> On Monday.</p></body></html>");

    assertThat(page.notes()).containsExactly("text footnote 1: On Monday. | after froze");
  }

  @Test
  void aTextInOneElementKeepsItsLinesAndIsReadAsPlainText() {
    OpenedFile page =
        OpenedFile.of(
            "pond.html",
            "<html><body><pre>\nCHAPTER I\n\n\nIt froze\nand bore.\n\n\nCHAPTER II\n\n\nIt"
                + " thawed.\n</pre></body></html>");

    assertThat(page.sections()).containsExactly("chapter-1 CHAPTER I", "chapter-2 CHAPTER II");
    assertThat(page.sentences()).contains("5-6 body: It froze and bore.");
  }
}
