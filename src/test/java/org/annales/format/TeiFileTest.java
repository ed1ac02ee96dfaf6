package org.annales.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.annales.text.model.Document;
import org.annales.text.model.Token;
import org.junit.jupiter.api.Test;

class TeiFileTest {
  private static final String HEADER =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt>
      <title>The Pond</title><author>A. Heron</author></titleStmt>
      <sourceDesc><bibl><date when="1893-02">February 1893</date></bibl></sourceDesc></fileDesc>
      <profileDesc><langUsage><language ident="en-GB">English</language></langUsage></profileDesc>
      </teiHeader>
      """;

  @Test
  void divisionsAreSectionsAndTheHeaderTellsWhatTheDocumentIs() {
    OpenedFile tei =
        OpenedFile.of(
            "pond.xml",
            HEADER
                + """
                <text><front><titlePage><titlePart>The Pond</titlePart></titlePage>
                <div type="preface"><p>To begin.</p></div></front>
                <body><div type="chapter" n="3"><head>Ice</head><p>It froze.</p></div>
                <div type="chapter" n="4"><p>It thawed.</p></div></body></text></TEI>
                """);

    Document document = tei.document().document();
    assertThat(tei.sections())
        .containsExactly("front null", "preface null", "chapter-3 Ice", "chapter-4 null");
    assertThat(tei.sentences()).contains("9-9 heading: Ice", "9-9 body: It froze.");
    assertThat(document.title()).isEqualTo("The Pond");
    assertThat(document.author()).isEqualTo("A. Heron");
    assertThat(document.published()).isEqualTo("February 1893");
    assertThat(document.language()).isEqualTo("en");
    assertThat(document.mediaType()).isEqualTo("application/tei+xml");
  }

  @Test
  void notesLeaveTheSentenceAndAreLinkedWithIt() {
    OpenedFile tei =
        OpenedFile.of(
            "pond.xml",
            HEADER
                + """
                <text><body><p>It froze<note n="*">On Monday.</note> and
                bore.<ref target="#b">2</ref></p><note xml:id="b" n="2">A cart.</note></body></text></TEI>
                """);

    assertThat(tei.texts())
        .containsExactly("body: It froze and bore.", "footnote: On Monday.", "footnote: A cart.");
    assertThat(tei.notes())
        .containsExactly(
            "text footnote *: On Monday. | after froze", "text footnote 2: A cart. | after bore");
  }

  @Test
  void allParagraphsOfANoteAreItsText() {
    OpenedFile tei =
        OpenedFile.of(
            "pond.xml",
            HEADER
                + """
                <text><body><p>It froze<note n="1"><p>On Monday.</p><p>Or Tuesday.</p></note> and
                bore.</p></body></text></TEI>
                """);

    assertThat(tei.notes())
        .containsExactly("text footnote 1: On Monday. Or Tuesday. | after froze");
  }

  @Test
  void pagesVerseAndSpeechAreReadAsPrinted() {
    OpenedFile tei =
        OpenedFile.of(
            "pond.xml",
            HEADER
                + """
                <text><body><p>The <choice><sic>gose</sic><corr>goose</corr></choice> said
                <q>no</q> and <pb n="12"/>left, to <choice><orig>shew</orig><reg>show</reg></choice>
                <del>its feet</del> its wings, al-<lb break="no"/>ways.</p>
                <lg><l>The heron stood,</l><l>The heron flew.</l></lg><fw>THE POND</fw></body></text></TEI>
                """);

    assertThat(tei.texts())
        .containsExactly(
            "body: The goose said “no” and left, to shew its wings, always.",
            "verse: The heron stood, The heron flew.");
    assertThat(tei.setAside()).containsExactly("noise (running_head): THE POND");
  }

  @Test
  void cellsOfATableAreParagraphsOfTheirOwn() {
    OpenedFile tei =
        OpenedFile.of(
            "pond.xml",
            HEADER
                + """
                <text><body><p>It froze.</p><table><row role="label"><cell>Year</cell><cell>Ice</cell></row>
                <row><cell>1893</cell><cell>nine inches</cell></row></table></body></text></TEI>
                """);

    assertThat(tei.texts())
        .containsExactly(
            "body: It froze.", "body: Year", "body: Ice", "body: 1893", "body: nine inches");
  }

  @Test
  void entitiesOfADocumentAreNeverFetchedNorMultiplied() {
    String laughs =
        """
        <!DOCTYPE TEI [
        <!ENTITY mill "the mill">
        <!ENTITY secret SYSTEM "file:///etc/hostname">
        <!ENTITY lol "&mill;&mill;&mill;">
        ]>
        """;
    OpenedFile tei =
        OpenedFile.of(
            "pond.xml",
            "<?xml version=\"1.0\"?>\n"
                + laughs
                + "<TEI><text><body><p>Behind &mill; &amp; &eacute; is &secret; and &lol;, or"
                + " &lol; &none;.</p></body></text></TEI>");

    assertThat(tei.sentences())
        .containsExactly("7-7 body: Behind the mill & é is \uFFFC and \uFFFC, or \uFFFC \uFFFC.");
    assertThat(tei.document().sentences().get(0).tokens())
        .extracting(Token::form)
        .containsExactly("behind", "the", "mill", "é", "is", "and", "or");
    assertThat(tei.problems()).containsExactly("line 7 warning entity_not_resolved");
    assertThat(tei.document().problems().get(0).message())
        .startsWith("the text lacks what 4 entities would stand for")
        .endsWith(": secret, lol, none");
  }
}
