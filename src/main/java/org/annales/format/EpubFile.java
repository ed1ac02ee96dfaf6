package org.annales.format;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.annales.text.encoding.DecodedText;
import org.annales.text.encoding.Decoder;
import org.annales.text.model.FileText;
import org.annales.text.model.Finding;
import org.annales.text.model.Metadata;
import org.annales.text.model.Severity;
import org.annales.text.model.UnreadableException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads EPUB: the files of its spine in order, as one text. */
final class EpubFile {
  static final String MEDIA_TYPE = "application/epub+zip";

  /** Attribute of the targets of table of contents entries, with their words. */
  static final String TITLE = "data-annales-title";

  private static final String CONTAINER = "META-INF/container.xml";
  private static final String ENCRYPTION = "META-INF/encryption.xml";

  private final Map<String, byte[]> files;
  private final List<Finding> findings = new ArrayList<>();

  private EpubFile(Map<String, byte[]> files) {
    this.files = files;
  }

  /** Reads the text from the files of an EPUB. */
  static FileText read(Map<String, byte[]> files) throws UnreadableException {
    return new EpubFile(files).read();
  }

  private FileText read() throws UnreadableException {
    Document container = xml(required(CONTAINER));
    Element root = container.selectFirst("rootfile[full-path]");
    if (root == null) {
      throw Unpacked.broken(MEDIA_TYPE, "the EPUB does not name its package file", null);
    }
    String packagePath = root.attr("full-path");
    Document opf = xml(required(packagePath));
    Map<String, Element> manifest = new LinkedHashMap<>();
    tagged(opf, "item").forEach(item -> manifest.put(item.id(), item));
    Document book = Jsoup.parseBodyFragment("");
    List<String> spine = new ArrayList<>();
    for (Element reference : tagged(opf, "itemref")) {
      Element item = manifest.get(reference.attr("idref"));
      if (item != null) {
        spine.add(resolve(packagePath, item.attr("href")));
      }
    }
    refuseEncrypted(spine);
    for (String path : spine) {
      append(book, path);
    }
    entitle(book, packagePath, manifest);
    TextWriter out = new TextWriter();
    new MarkedText(out, new HtmlElements(false), HtmlNotes.of(book)).write(book.body());
    if (out.lines().stream().allMatch(String::isBlank)) {
      throw new UnreadableException(
          MEDIA_TYPE,
          "no_text",
          "the EPUB has no text: its spine is empty, or its pages are pictures",
          "run a text recognition over it");
    }
    return Extracted.text(MEDIA_TYPE, "UTF-8", out, metadata(opf), findings);
  }

  private byte[] required(String path) throws UnreadableException {
    byte[] file = files.get(path);
    if (file == null) {
      throw Unpacked.broken(MEDIA_TYPE, "the EPUB lacks " + path, null);
    }
    return file;
  }

  /** Refuses encrypted texts; fonts may be encrypted. */
  private void refuseEncrypted(List<String> spine) throws UnreadableException {
    byte[] encryption = files.get(ENCRYPTION);
    if (encryption == null) {
      return;
    }
    for (Element reference : xml(encryption).getAllElements()) {
      if (reference.normalName().endsWith("cipherreference")
          && spine.contains(decoded(reference.attr("URI")))) {
        throw Unpacked.locked(MEDIA_TYPE);
      }
    }
  }

  private void append(Document book, String path) {
    byte[] bytes = files.get(path);
    if (bytes == null) {
      findings.add(
          new Finding(
              null,
              Severity.WARNING,
              "part_missing",
              "the EPUB names " + path + " in its spine, and does not hold it",
              "get the file again"));
      return;
    }
    Element body = page(bytes).selectFirst("html > body");
    Element part = book.body().appendElement("div").attr("id", path);
    if (body.hasAttr("epub:type")) {
      part.attr("epub:type", body.attr("epub:type"));
    }
    for (Element element : body.getAllElements()) {
      if (!element.id().isEmpty()) {
        element.attr("id", path + "#" + element.id());
      }
      String href = element.attr("href");
      if (element.normalName().equals("a") && !href.isEmpty()) {
        element.attr("href", "#" + target(path, href));
      }
    }
    part.insertChildren(0, new ArrayList<>(body.childNodes()));
  }

  /** The target of a link: the path of a file and, after a hash sign, the position in it. */
  private static String target(String path, String href) {
    if (href.matches("[A-Za-z][A-Za-z0-9+.-]*:.*")) {
      return href;
    }
    int hash = href.indexOf('#');
    String file = hash == 0 ? path : resolve(path, hash < 0 ? href : href.substring(0, hash));
    return hash < 0 ? file : file + href.substring(hash);
  }

  /** Adds the titles of the table of contents to parts without headings. */
  private void entitle(Document book, String packagePath, Map<String, Element> manifest) {
    Map<String, String> titles = new LinkedHashMap<>();
    for (Element item : manifest.values()) {
      String path = resolve(packagePath, item.attr("href"));
      boolean nav = (" " + item.attr("properties") + " ").contains(" nav ");
      boolean ncx = item.attr("media-type").equals("application/x-dtbncx+xml");
      byte[] bytes = files.get(path);
      if (bytes != null && nav) {
        Document page = page(bytes);
        for (Element link : page.select("nav[epub:type=toc] a[href], nav[role=doc-toc] a[href]")) {
          titles.putIfAbsent(target(path, link.attr("href")), link.text());
        }
      } else if (bytes != null && ncx) {
        for (Element point : tagged(xml(bytes), "navpoint")) {
          Element content = point.getElementsByTag("content").first();
          Element label = point.getElementsByTag("text").first();
          if (content != null && label != null) {
            titles.putIfAbsent(target(path, content.attr("src")), label.text());
          }
        }
      }
    }
    new EpubContents(book.body(), titles).entitle();
  }

  private static Metadata metadata(Document opf) {
    List<String> creators =
        tagged(opf, "dc:creator").stream().map(Element::text).filter(t -> !t.isBlank()).toList();
    return new Metadata(
        first(opf, "dc:title"),
        creators.isEmpty() ? null : String.join("; ", creators),
        first(opf, "dc:date"),
        HtmlMetadata.language(first(opf, "dc:language")));
  }

  private static String first(Document opf, String name) {
    return tagged(opf, name).stream()
        .map(element -> HtmlMetadata.text(element.text()))
        .filter(text -> text != null)
        .findFirst()
        .orElse(null);
  }

  /** Finds elements by name, with or without a prefix. */
  private static List<Element> tagged(Document tree, String name) {
    String local = name.substring(name.indexOf(':') + 1);
    return tree.getAllElements().stream()
        .filter(
            element -> {
              String own = element.normalName();
              return own.equals(name) || own.equals(local) || own.endsWith(":" + local);
            })
        .toList();
  }

  /** Parses a page as XHTML, else as HTML. */
  private static Document page(byte[] bytes) {
    Document page = xml(bytes);
    return page.selectFirst("html > body") == null ? Jsoup.parse(text(bytes)) : page;
  }

  private static Document xml(byte[] bytes) {
    return Jsoup.parse(text(bytes), "", Parser.xmlParser());
  }

  private static String text(byte[] bytes) {
    return Decoder.decode(bytes, FileFormats.declared(FileFormats.start(bytes)))
        .map(DecodedText::lines)
        .map(lines -> String.join("\n", lines))
        .orElse("");
  }

  private static String resolve(String from, String href) {
    String folder = from.substring(0, from.lastIndexOf('/') + 1);
    try {
      return decoded(
              URI.create("/" + folder.replace(" ", "%20"))
                  .resolve(href.replace(" ", "%20"))
                  .getRawPath())
          .replaceFirst("^/+", "");
    } catch (IllegalArgumentException e) {
      return folder + href;
    }
  }

  private static String decoded(String path) {
    return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
