package org.annales.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annales.text.encoding.DecodedText;
import org.annales.text.encoding.Decoder;
import org.annales.text.model.FileText;
import org.annales.text.model.Metadata;
import org.annales.text.model.UnreadableException;
import org.annales.text.model.Zone;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Reads DOCX: paragraphs by their styles, tables, text boxes and notes; page headers and comments
 * are set aside.
 */
final class DocxFile {
  static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  /** Names of elements with text. */
  private static final Set<String> TEXTS = Set.of("t", "sym");

  private final Map<String, byte[]> files;
  private final Document tree;
  private final Map<String, NoteKey> keys = new HashMap<>();
  private final Map<Element, NoteKey> notes = new HashMap<>();
  private final Map<Element, NoteKey> calls = new HashMap<>();

  private DocxFile(Map<String, byte[]> files) throws UnreadableException {
    this.files = files;
    this.tree = part("word/document.xml");
    if (tree == null || named(tree, "body").isEmpty()) {
      throw Unpacked.broken(MEDIA_TYPE, "the document has no body", null);
    }
  }

  /** Reads the text from the files of a DOCX archive. */
  static FileText read(Map<String, byte[]> files) throws UnreadableException {
    return new DocxFile(files).read();
  }

  private FileText read() throws UnreadableException {
    addNotes("word/footnotes.xml", "footnote", Zone.FOOTNOTE, tree);
    Element end = tree.appendElement(DocxElements.ENDNOTES);
    addNotes("word/endnotes.xml", "endnote", Zone.ENDNOTE, end);
    for (String path : files.keySet()) {
      if (path.matches("word/(?:header|footer|comments)\\d*\\.xml")) {
        tree.appendChildren(new ArrayList<>(part(path).children()));
      }
    }
    call("footnotereference", "footnote");
    call("endnotereference", "endnote");
    DocxParagraphs.join(tree);
    named(tree, "txbxcontent").forEach(DocxFile::moveBehindParagraph);
    named(tree, "nobreakhyphen").forEach(e -> e.replaceWith(text("\u2011")));
    named(tree, "softhyphen").forEach(e -> e.replaceWith(text("\u00AD")));
    named(tree, "tab").forEach(e -> e.replaceWith(text(" ")));
    named(tree, "sym").forEach(DocxFile::writeSymbol);
    dropBlanks();
    TextWriter out = new TextWriter();
    NoteLinks links = new NoteLinks(calls, notes);
    DocxStyles styles = new DocxStyles(part("word/styles.xml"));
    new MarkedText(out, new DocxElements(styles), links).write(tree);
    if (out.lines().stream().allMatch(String::isBlank)) {
      throw new UnreadableException(
          MEDIA_TYPE,
          "no_text",
          "the document has no text",
          "put its text into it, or take it out");
    }
    return Extracted.text(MEDIA_TYPE, null, out, metadata(), List.of());
  }

  /** Notes of separator types are lines between text and notes. */
  private void addNotes(String path, String name, Zone zone, Element into) {
    Document part = part(path);
    if (part == null) {
      return;
    }
    for (Element note : named(part, name)) {
      String id = DocxElements.value(note, "id");
      boolean line = DocxElements.value(note, "type").matches("(?:separator|continuation).*");
      if (!line && !id.equals("-1") && !id.equals("0")) {
        int number = 1 + (int) notes.values().stream().filter(k -> k.zone() == zone).count();
        NoteKey key = new NoteKey(notes.size() + 1, Integer.toString(number), zone);
        keys.put(name + id, key);
        notes.put(note, key);
        into.appendChild(note);
      }
    }
  }

  private void call(String reference, String name) {
    for (Element element : named(tree, reference)) {
      NoteKey key = keys.get(name + DocxElements.value(element, "id"));
      if (key != null) {
        calls.put(element, key);
      }
    }
  }

  /** Moves a text box behind its paragraph, so that it interrupts no sentence. */
  private static void moveBehindParagraph(Element box) {
    Element around = box;
    for (Element parent : box.parents()) {
      around = TeiElements.name(parent).equals("p") ? parent : around;
    }
    boolean repeated = box.parents().stream().anyMatch(p -> TeiElements.name(p).equals("fallback"));
    if (!repeated && !around.equals(box)) {
      around.after(box);
    }
  }

  private static TextNode text(String text) {
    return new TextNode(text);
  }

  /** Symbols are given by number; those of symbol fonts have no meaning without the font. */
  private static void writeSymbol(Element symbol) {
    String code = DocxElements.value(symbol, "char");
    int point = code.matches("[0-9A-Fa-f]{4}") ? Integer.parseInt(code, 16) : 0;
    if (Character.isDefined(point) && Character.getType(point) != Character.PRIVATE_USE) {
      symbol.appendText(Character.toString(point));
    }
  }

  /** Removes white space between elements. */
  private void dropBlanks() {
    for (Element element : tree.getAllElements()) {
      if (!TEXTS.contains(TeiElements.name(element))) {
        for (TextNode node : element.textNodes()) {
          if (node.isBlank() && node.getWholeText().indexOf('\n') >= 0) {
            node.remove();
          }
        }
      }
    }
  }

  private Metadata metadata() {
    Document core = part("docProps/core.xml");
    return core == null
        ? Metadata.NONE
        : new Metadata(first(core, "title"), first(core, "creator"), null, null);
  }

  private static String first(Document core, String name) {
    List<Element> found = named(core, name);
    return found.isEmpty() ? null : HtmlMetadata.text(found.get(0).text());
  }

  static List<Element> named(Element root, String name) {
    return root.getAllElements().stream().filter(e -> TeiElements.name(e).equals(name)).toList();
  }

  private Document part(String path) {
    byte[] bytes = files.get(path);
    return bytes == null
        ? null
        : Jsoup.parse(
            Decoder.decode(bytes)
                .map(DecodedText::lines)
                .map(lines -> String.join("\n", lines))
                .orElse(""),
            "",
            Parser.xmlParser());
  }
}
