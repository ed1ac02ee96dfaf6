package org.annales.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.annales.text.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeiMetadataTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "<author>A. Heron</author> | A. Heron",
        "<author>Heron, Ada (1850-1901)</author> | Heron, Ada",
        "<author>Heron, Ada, 1850-</author> | Heron, Ada",
        "<author>Heron, Ada, b. 1850</author> | Heron, Ada",
        "<author><surname>Heron</surname><forename>Ada</forename></author> | Heron, Ada",
        "<author><name><surname>Heron</surname>, <forename>Ada</forename></name></author> | Heron,"
            + " Ada",
        "<author><persName><forename>Ada</forename><nameLink>van</nameLink><surname>Heron</surname></persName></author>"
            + " | Ada van Heron",
        "<author><persName>Ada Heron</persName><idno"
            + " type='VIAF'>77</idno><date>1850</date></author> | Ada Heron",
        "<author><persName>Ada Heron<birth when='1850'>1850</birth></persName></author> | Ada"
            + " Heron",
        "<author><persName xml:lang='el'>Άντα</persName><persName"
            + " xml:lang='en'>Ada</persName></author> | Ada",
        "<author><persName xml:lang='el'>Άντα</persName><persName"
            + " xml:lang='la'>Adda</persName></author> | Άντα",
        "<author xml:lang='el'>Άντα</author><author xml:lang='en'>Ada</author> | Ada",
        "<author>Ada Heron</author><author>Bo Goose</author> | Ada Heron; Bo Goose",
        "<author><persName>Ada Heron</persName> and <persName>Bo Goose</persName></author> | Ada"
            + " Heron; Bo Goose",
        "<author><ref target='x'>Ada Heron</ref></author> | Ada Heron"
      })
  void authorsAreNamedWithoutWhatElseIsSaidOfThem(String authors, String author) {
    assertThat(document("<title>The Pond</title>" + authors, "").author()).isEqualTo(author);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "<title>The Pond</title> | The Pond",
        "<title type='sub'>A History</title><title type='main'>The Pond</title> | The Pond",
        "<title><title type='main'>The Pond</title><title type='sub'>A History</title></title> |"
            + " The Pond",
        "<title>The Pond<lb/>in Winter</title> | The Pond in Winter",
        "<title>The <hi>P</hi>ond</title> | The Pond",
        "<title xml:lang='de'>Der Teich</title><title xml:lang='en'>The Pond</title> | The Pond",
        "<title/> | The Pond printed"
      })
  void oneTitleIsRead(String titles, String title) {
    assertThat(document(titles, "").title()).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "<date>1893</date> | 1893",
        "<date when='1893'/> | 1893",
        "<date when='1893'>MDCCCXCIII</date> | 1893",
        "<date from='1893' to='1895'/> | 1893",
        "<date notBefore='1893' notAfter='1895'>undated</date> | 1893",
        "<author>A. Heron <date>1850</date></author><date>1893</date> | 1893",
        "<date type='written' when='1890'/><date type='print' when='1893'/> | 1893"
      })
  void theDateIsThatOfTheSource(String dates, String published) {
    assertThat(document("<title>The Pond</title>", "<bibl>" + dates + "</bibl>").published())
        .isEqualTo(published);
  }

  @Test
  void elementsMayHaveThePrefixOfTheirNamespace() {
    Document document =
        OpenedFile.of(
                "pond.xml",
                "<?xml version='1.0'?><tei:TEI"
                    + " xmlns:tei='http://www.tei-c.org/ns/1.0'><tei:teiHeader><tei:titleStmt><tei:title>The"
                    + " Pond</tei:title><tei:author>A. Heron"
                    + "</tei:author></tei:titleStmt></tei:teiHeader><tei:text><tei:body><tei:p>It"
                    + " froze.</tei:p></tei:body></tei:text></tei:TEI>")
            .document()
            .document();

    assertThat(document.title()).isEqualTo("The Pond");
    assertThat(document.author()).isEqualTo("A. Heron");
  }

  private static Document document(String titleStatement, String source) {
    return OpenedFile.of(
            "pond.xml",
            "<?xml version='1.0'?><TEI"
                + " xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><fileDesc><titleStmt>"
                + titleStatement
                + "</titleStmt><sourceDesc>"
                + source
                + "</sourceDesc></fileDesc></teiHeader><text"
                + " xml:lang='en'><front><titlePage><titlePart>The"
                + " Pond<lb/>printed</titlePart></titlePage></front><body><p>It froze over and"
                + " bore.</p></body></text></TEI>")
        .document()
        .document();
  }
}
