package org.annales.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.annales.text.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EpubFileTest {

  @Test
  void theFilesOfTheSpineAreOneTextAndNotesAreLinkedAcrossThem() {
    Map<String, String> files = book();
    files.put(
        "OPS/one.xhtml",
        page(
            "<section epub:type='chapter'><h1>Chapter 1. Ice</h1>"
                + "<p>It froze.<a epub:type='noteref' href='notes.xhtml#n1'>1</a> It"
                + " <span epub:type='pagebreak' title='7'/>bore.</p></section>"));
    files.put("OPS/two.xhtml", page("<p>It thawed.</p>"));
    files.put(
        "OPS/notes.xhtml",
        page(
            "<section epub:type='endnotes'><h1>Notes</h1><ol><li epub:type='endnote'"
                + " id='n1'><p>On Monday. <a href='one.xhtml#r1'>↩</a></p></li></ol></section>"));

    OpenedFile epub = OpenedFile.of("pond.epub", Files.zip(files));

    Document document = epub.document().document();
    assertThat(epub.sections())
        .containsExactly("chapter-1 Ice", "the-thaw The Thaw", "notes Notes");
    assertThat(epub.texts())
        .contains("body: It froze.", "body: It bore.", "body: It thawed.", "endnote: On Monday. ↩");
    assertThat(epub.notes()).containsExactly("chapter-1 endnote 1: On Monday. ↩ | after froze");
    assertThat(document.title()).isEqualTo("The Pond");
    assertThat(document.author()).isEqualTo("A. Heron");
    assertThat(document.published()).isEqualTo("1893");
    assertThat(document.language()).isEqualTo("en");
    assertThat(document.mediaType()).isEqualTo("application/epub+zip");
    assertThat(epub.problems()).isEmpty();
  }

  @Test
  void aFileOfTheSpineThatIsNotThereIsToldOf() {
    Map<String, String> files = book();
    files.put("OPS/one.xhtml", page("<p>It froze.</p>"));
    files.put("OPS/two.xhtml", page("<p>It thawed.</p>"));

    assertThat(OpenedFile.of("pond.epub", Files.zip(files)).problems())
        .containsExactly("line null warning part_missing");
  }

  @Test
  void entriesOfTheContentsThatLeadIntoAFileBeginSectionsThere() {
    Map<String, String> files = book();
    files.put("OPS/one.xhtml", page("<p>It froze.</p><p id='bore'>It bore.</p>"));
    files.put("OPS/two.xhtml", page("<p>It thawed.</p>"));
    files.put("OPS/notes.xhtml", page("<p>It ran.</p>"));
    files.put(
        "OPS/nav.xhtml",
        page(
            "<nav epub:type='toc'><ol><li><a href='one.xhtml'>Ice</a></li><li><a"
                + " href='one.xhtml#bore'>The Cart</a></li><li><a href='two.xhtml'>The"
                + " Thaw</a></li></ol></nav>"));

    OpenedFile epub = OpenedFile.of("pond.epub", Files.zip(files));

    assertThat(epub.sections())
        .containsExactly("chapter-1 Ice", "chapter-2 The Cart", "chapter-3 The Thaw");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a id='ID'/><p>TITLE</p>",
        "<p id='ID'>TITLE</p>",
        "<p><a id='ID'/><b>TITLE</b></p>",
        "<div id='ID'><p>TITLE</p></div>",
        "<div><a id='ID'/></div><div><div><p>TITLE</p></div></div>",
        "<p><span id='ID'/></p><p>1. TITLE</p>",
        "<p id='ID'>CHAPTER THE NEXT</p><p>TITLE</p>",
        "<a id='ID'/><h2>TITLE</h2>"
      })
  void entriesOfTheContentsLeadToHeadingsOfAnyForm(String heading) {
    OpenedFile epub =
        epub(
            headed(heading, "i", "The Ice")
                + headed(heading, "c", "The Cart")
                + headed(heading, "t", "The Thaw"),
            "<p>Of the pond.</p>",
            "one.xhtml#i=The Ice",
            "one.xhtml#c=The Cart",
            "one.xhtml#t=The Thaw");

    assertThat(epub.sections()).extracting(s -> s.replaceFirst("^\\S+ ", "")).hasSize(3);
    assertThat(epub.sections().toString()).contains("The Ice", "The Cart", "The Thaw");
    assertThat(epub.texts()).noneMatch(text -> text.matches("body: .*The (?:Ice|Cart|Thaw)"));
  }

  @Test
  void anEntryMayLeadToALaterPieceOfItsChapterOrToNoPlace() {
    assertThat(
            epub(
                    "<h1>The Ice</h1><p>It froze over in the night.</p>",
                    "<div id='x'><p>It bore a cart of hay.</p></div>",
                    "two.xhtml#x=The Ice",
                    "notes.xhtml#lost=The Thaw")
                .sections())
        .containsExactly("chapter-1 The Ice", "chapter-2 The Thaw");
  }

  @Test
  void anEntryThatLeadsToNoPlaceBeginsAtItsWords() {
    OpenedFile epub =
        epub(
            "<p>The Ice</p><p>It froze over in the night.</p><p>The Cart</p><p>It bore.</p>",
            "<p>Of the pond.</p>",
            "one.xhtml#lost=The Ice",
            "one.xhtml#gone=The Cart");

    assertThat(epub.sections()).containsExactly("chapter-1 The Ice", "chapter-2 The Cart");
  }

  @Test
  void aParagraphThatOnlyEndsWithTheWordsOfAnEntryIsText() {
    OpenedFile epub =
        epub(
            "<p>All that we saw that long morning from the road was the ice.</p>",
            "<p>It bore.</p>",
            "one.xhtml=The Ice",
            "two.xhtml=The Cart");

    assertThat(epub.sections()).containsExactly("chapter-1 The Ice", "chapter-2 The Cart");
    assertThat(epub.texts()).anyMatch(text -> text.startsWith("body: All that we saw"));
  }

  private static String headed(String heading, String id, String title) {
    return heading.replace("ID", id).replace("TITLE", title)
        + "<p>It froze over before the first of December and bore a cart of hay.</p>";
  }

  /** A book with two files and contents, each entry a target and its title. */
  private static OpenedFile epub(String one, String two, String... entries) {
    StringBuilder contents = new StringBuilder();
    for (String entry : entries) {
      contents.append("<li><a href='").append(entry.replace("=", "'>")).append("</a></li>");
    }
    Map<String, String> files = book();
    files.put("OPS/one.xhtml", page(one));
    files.put("OPS/two.xhtml", page(two));
    files.put("OPS/notes.xhtml", page("<p>It thawed, and the water ran away.</p>"));
    files.put("OPS/nav.xhtml", page("<nav epub:type='toc'><ol>" + contents + "</ol></nav>"));
    return OpenedFile.of("pond.epub", Files.zip(files));
  }

  @Test
  void paragraphsBehindTheOneThatIsLinkedGoOnWithTheNote() {
    Map<String, String> files = book();
    files.put(
        "OPS/one.xhtml",
        page(
            "<p>It froze<a epub:type='noteref' href='notes.xhtml#n1'>1</a> and bore<a"
                + " epub:type='noteref' href='notes.xhtml#n2'>2</a>.</p>"));
    files.put("OPS/two.xhtml", page("<p>It thawed.</p>"));
    files.put(
        "OPS/notes.xhtml",
        page(
            "<h1>Notes</h1><p id='n1'>1 On Monday.</p><p>Or Tuesday.</p>"
                + "<p id='n2'>2 A cart.</p><p>Of hay.</p>"));

    assertThat(OpenedFile.of("pond.epub", Files.zip(files)).notes())
        .extracting(note -> note.replaceFirst("^\\S+ ", ""))
        .containsExactly(
            "endnote 1: On Monday. Or Tuesday. | after froze",
            "endnote 2: A cart. Of hay. | after bore");
  }

  @Test
  void whatIsBrokenOrLockedIsSetAside() {
    Map<String, String> files = book();
    files.put("OPS/one.xhtml", page("<p>It froze.</p>"));
    files.put(
        "META-INF/encryption.xml",
        "<encryption><enc:CipherReference URI='OPS/one.xhtml'/></encryption>");
    Map<String, String> empty = new LinkedHashMap<>();
    empty.put("mimetype", "application/epub+zip");
    byte[] whole = Files.zip(book());

    assertThat(OpenedFile.of("a.epub", Files.zip(files)).failure())
        .isEqualTo("application/epub+zip password_protected");
    assertThat(OpenedFile.of("b.epub", Files.zip(empty)).failure())
        .isEqualTo("application/epub+zip broken_file");
    assertThat(OpenedFile.of("c.epub", java.util.Arrays.copyOf(whole, 100)).failure())
        .isEqualTo("application/epub+zip broken_file");
  }

  private static String page(String body) {
    return "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'"
        + " xmlns:epub='http://www.idpf.org/2007/ops'><head><title>x</title></head><body>"
        + body
        + "</body></html>";
  }

  private static Map<String, String> book() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("mimetype", "application/epub+zip");
    files.put(
        "META-INF/container.xml",
        "<container><rootfiles><rootfile full-path='OPS/p.opf'/></rootfiles></container>");
    files.put(
        "OPS/p.opf",
        """
        <package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>The Pond</dc:title>
        <dc:creator>A. Heron</dc:creator><dc:date>1893</dc:date><dc:language>en-GB</dc:language></metadata>
        <manifest><item id="a" href="one.xhtml"/><item id="b" href="two.xhtml"/>
        <item id="c" href="notes.xhtml"/><item id="n" href="nav.xhtml" properties="nav"/></manifest>
        <spine><itemref idref="a"/><itemref idref="b"/><itemref idref="c"/></spine></package>
        """);
    files.put(
        "OPS/nav.xhtml",
        page("<nav epub:type='toc'><ol><li><a href='two.xhtml'>The Thaw</a></li></ol></nav>"));
    return files;
  }
}
