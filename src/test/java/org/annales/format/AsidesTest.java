package org.annales.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is set aside inside a paragraph does not cut its sentence. */
class AsidesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The <ruby>pond<rp>(</rp><rt>ike</rt><rp>)</rp></ruby> froze. | ruby | ( ike )",
        "The <ruby><rb>pond</rb><rtc><rt>ike</rt></rtc></ruby> froze. | ruby | ike",
        "The pond <span hidden>Geese!</span> froze. | hidden | Geese!",
        "The pond <i style='display:none'>or lake</i>froze. | hidden | or lake",
        "The <span class='runninghead'>ICE</span> pond froze. | running_head | ICE",
        "The <button>buy</button> pond froze. | form | buy"
      })
  void inHtml(String paragraph, String reason, String aside) {
    OpenedFile page =
        OpenedFile.of(
            "pond.html",
            "<html><body><h1>Ice</h1><p>" + paragraph + "</p><p>It bore.</p></body></html>");

    assertThat(page.texts())
        .containsExactly("heading: Ice", "body: The pond froze.", "body: It bore.");
    assertThat(page.setAside()).containsExactly("noise (" + reason + "): " + aside);
  }

  @Test
  void readingsOfAHeadingAreNoPartOfIt() {
    OpenedFile page =
        OpenedFile.of(
            "pond.html",
            "<html><body><h1>The <ruby>Ice<rt>koori</rt></ruby></h1><p>It <ruby>froze<rt>a</rt>"
                + " and bore<rt>b</rt></ruby>.</p></body></html>");

    assertThat(page.texts()).containsExactly("heading: The Ice", "body: It froze and bore.");
    assertThat(page.setAside()).containsExactly("noise (ruby): koori", "noise (ruby): a b");
  }

  @Test
  void aHiddenParagraphStandsByItself() {
    OpenedFile page =
        OpenedFile.of(
            "pond.html",
            "<html><body><p>It froze.</p><p hidden>Geese!</p><p>It bore.</p></body></html>");

    assertThat(page.texts()).containsExactly("body: It froze.", "body: It bore.");
    assertThat(page.setAside()).containsExactly("noise (hidden): Geese!");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>The pond <pb n='2'/><fw>ICE</fw><lb/>froze over.</p>",
        "<p>The <hi>pond <fw>ICE</fw></hi><fw>2</fw><pb n='3'/>froze over.</p>",
        "<p>The pond fro-<pb n='2'/><fw>ICE</fw><lb/>ze over.</p>",
        "<p>The pond fro-<lb break='no'/><pb n='2' break='no'/><fw>ICE</fw>ze over.</p>",
        "<p>The pond fro¬<pb n='2'/><fw>ICE</fw><lb break='no'/>ze over.</p>"
      })
  void aRunningHeadOfTeiInsideAParagraph(String paragraph) {
    OpenedFile tei =
        OpenedFile.of(
            "pond.xml",
            "<?xml version='1.0'?><TEI xmlns='http://www.tei-c.org/ns/1.0'><text"
                + " xml:lang='en'><body>"
                + paragraph
                + "<p>It bore.</p></body></text></TEI>");

    assertThat(tei.texts()).containsExactly("body: The pond froze over.", "body: It bore.");
    assertThat(tei.setAside().get(0)).startsWith("noise (running_head): ICE");
  }

  @Test
  void aRunningHeadOfTeiInsideVerseAHeadingAndANote() {
    OpenedFile tei =
        OpenedFile.of(
            "pond.xml",
            """
            <?xml version='1.0'?><TEI xmlns='http://www.tei-c.org/ns/1.0'><text xml:lang='en'><body>
            <div><head>The Ice <fw>ICE</fw>of Oake</head><lg><l>The heron stood</l><fw>ICE</fw>
            <l>and flew.</l></lg><p>It froze<note n="1">On Monday <fw>GEESE</fw>or Tuesday.</note> over.</p>
            </div></body></text></TEI>
            """);

    assertThat(tei.texts())
        .contains(
            "heading: The Ice of Oake", "body: It froze over.", "footnote: On Monday or Tuesday.");
    assertThat(tei.texts().toString()).contains("The heron stood and flew.");
    assertThat(tei.setAside())
        .containsExactly(
            "noise (running_head): ICE",
            "noise (running_head): ICE",
            "noise (running_head): GEESE");
  }
}
