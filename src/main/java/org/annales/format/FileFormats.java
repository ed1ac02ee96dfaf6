package org.annales.format;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annales.text.encoding.PlainText;
import org.annales.text.model.FileOpener;
import org.annales.text.model.FileText;
import org.annales.text.model.UnreadableException;

/**
 * Opens files of all formats that are read: plain text, Markdown, HTML, EPUB, TEI, DOCX, PDF, and
 * each of them packed with gzip. The first bytes decide the format; the file name only separates
 * Markdown from plain text.
 */
public final class FileFormats implements FileOpener {
  private static final int SNIFFED = 1 << 16;
  private static final long LARGEST_ARCHIVE = 512L << 20;
  private static final Pattern MARKDOWN = Pattern.compile("(?i).*\\.(?:md|markdown|mkd)");
  private static final Pattern GZIP_NAME = Pattern.compile("(?i)\\.(?:gz|gzip)$");
  private static final Pattern TEI =
      Pattern.compile("<(?:[\\w-]+:)?(?:TEI|TEI\\.2|teiCorpus)[\\s>]");
  private static final Pattern HTML =
      Pattern.compile(
          "(?is)^\\s*+(?:<\\?xml[^>]*>|<!--.*?-->|\\s+)*+(?:<!doctype\\s+html|<html[\\s>]|<head[\\s>]|<body[\\s>]).*");
  private static final Pattern HTML_NAME = Pattern.compile("(?i).*\\.x?html?");
  private static final Pattern TAG =
      Pattern.compile("(?i)<(?:p|div|h[1-6]|br|ul|ol|table|span|a|i|b|em)(?:\\s[^<>]*)?/?>");
  private static final Pattern XML =
      Pattern.compile("(?s)^\\s*+<(?:\\?xml|!DOCTYPE|[A-Za-z][\\w:.-]*[\\s>]).*");

  private static final Pattern PACKED =
      Pattern.compile("application/(?:x-)?(?:7z|rar|tar|gtar|bzip2|xz|zstd)(?:-compressed)?");

  private static final Pattern ENCODING =
      Pattern.compile(
          "(?i)(?:<\\?xml[^>]{0,200}?encoding|<meta[^>]{0,200}?charset)\\s*=\\s*[\"']?([\\w.:-]{2,40})");

  private final FileOpener plain = new PlainText();

  @Override
  public FileText open(String path, byte[] bytes) throws UnreadableException {
    if (starts(bytes, 0x1F, 0x8B)) {
      byte[] unpacked = Unpacked.gzip(bytes);
      if (starts(unpacked, 0x1F, 0x8B)) {
        throw new UnreadableException(
            "application/gzip",
            "packed_twice",
            "the file is packed with gzip twice",
            "unpack it once");
      }
      return openGuarded(GZIP_NAME.matcher(path).replaceFirst(""), unpacked);
    }
    return openGuarded(path, bytes);
  }

  /**
   * The most bytes that a file may have: a text as many as are read of one; an archive or a PDF has
   * pictures too.
   *
   * @param start its first bytes
   */
  public static long mostBytes(byte[] start) {
    boolean packed =
        starts(start, 'P', 'K', 3, 4)
            || starts(start, 0x1F, 0x8B)
            || new String(start, StandardCharsets.ISO_8859_1).contains("%PDF-");
    return packed ? LARGEST_ARCHIVE : Bounds.LARGEST_TEXT;
  }

  /** Converts errors that libraries throw for broken files. */
  private FileText openGuarded(String path, byte[] bytes) throws UnreadableException {
    try {
      return Bounds.checked(openUnpacked(path, bytes));
    } catch (StackOverflowError e) {
      throw Unpacked.broken(MediaTypes.of(path, bytes), "the file is nested too deeply", null);
    } catch (RuntimeException e) {
      String message = e.getClass().getSimpleName() + ": " + e.getMessage();
      throw Unpacked.broken(
          MediaTypes.of(path, bytes),
          "the file is broken: " + message.lines().findFirst().orElse(""),
          e);
    }
  }

  private FileText openUnpacked(String path, byte[] bytes) throws UnreadableException {
    if (starts(bytes, 'P', 'K', 3, 4)) {
      return zip(path, bytes);
    }
    if (starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
      throw ole(path, bytes);
    }
    String start = start(bytes);
    int pdf = start.indexOf("%PDF-");
    if (pdf >= 0 && pdf < 1024) {
      return PdfFile.read(bytes);
    }
    if (start.startsWith("{\\rtf")) {
      throw notRead(path, bytes);
    }
    Bounds.checkSize(bytes, null);
    boolean tei = TEI.matcher(start).find() && XML.matcher(start).matches();
    boolean html =
        !tei
            && (HTML.matcher(start).matches()
                || (HTML_NAME.matcher(path).matches() && TAG.matcher(start).find()));
    boolean markdown = MARKDOWN.matcher(path).matches() && !Bounds.isMostlyMarks(bytes);
    if (!tei && !html && !markdown) {
      return plain(path, bytes, start);
    }
    if (tei || html) {
      Bounds.checkMarkup(bytes, tei ? TeiFile.MEDIA_TYPE : HtmlFile.MEDIA_TYPE);
    } else {
      Bounds.checkLines(bytes, MarkdownFile.MEDIA_TYPE);
    }
    FileText text = PlainText.read(bytes, markdown ? Optional.empty() : declared(start));
    if (tei) {
      return TeiFile.read(text);
    }
    return html ? HtmlFile.read(text) : MarkdownFile.read(text);
  }

  /** The declared encoding of a page or document. */
  static Optional<String> declared(String start) {
    Matcher label = ENCODING.matcher(start);
    return label.find() ? Optional.of(label.group(1)) : Optional.empty();
  }

  private FileText plain(String path, byte[] bytes, String start) throws UnreadableException {
    if (XML.matcher(start).matches() && start.stripLeading().startsWith("<?xml")) {
      throw notRead(path, bytes);
    }
    Bounds.checkLines(bytes, "text/plain");
    try {
      return plain.open(path, bytes);
    } catch (UnreadableException e) {
      throw e.code().equals("not_text") ? notRead(path, bytes) : e;
    }
  }

  private static FileText zip(String path, byte[] bytes) throws UnreadableException {
    String start = start(bytes);
    boolean named = path.toLowerCase(Locale.ROOT).endsWith(".epub");
    boolean epub = named || start.contains("application/epub+zip");
    Map<String, byte[]> files = Unpacked.zip(bytes, epub ? EpubFile.MEDIA_TYPE : "application/zip");
    if (files.containsKey("META-INF/container.xml")) {
      return EpubFile.read(files);
    }
    if (files.containsKey("word/document.xml")) {
      return DocxFile.read(files);
    }
    if (epub) {
      throw Unpacked.broken(EpubFile.MEDIA_TYPE, "the EPUB lacks META-INF/container.xml", null);
    }
    if (files.containsKey("[Content_Types].xml")
        && path.toLowerCase(Locale.ROOT).endsWith(".docx")) {
      throw Unpacked.broken(DocxFile.MEDIA_TYPE, "the document lacks word/document.xml", null);
    }
    throw notRead(path, bytes);
  }

  /** Word stores protected documents in an OLE container. */
  private static UnreadableException ole(String path, byte[] bytes) {
    String all = new String(bytes, StandardCharsets.ISO_8859_1);
    boolean locked = all.contains("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e");
    return locked ? Unpacked.locked(DocxFile.MEDIA_TYPE) : notRead(path, bytes);
  }

  private static UnreadableException notRead(String path, byte[] bytes) {
    String type = MediaTypes.of(path, bytes);
    if (type.equals("application/octet-stream")) {
      return new UnreadableException(
          type,
          "not_text",
          "the file holds binary data and no text",
          "give it as plain text in UTF-8");
    }
    return new UnreadableException(
        type, "format_not_read", "the file is " + type + ", which is not read", remedy(type));
  }

  private static String remedy(String type) {
    if (type.equals("application/zip") || PACKED.matcher(type).matches()) {
      return "unpack it, and give the files that it holds";
    }
    if (type.startsWith("image/") && !type.startsWith("image/svg")) {
      return "run a text recognition (OCR) over it, and give the text";
    }
    return "save it as plain text, HTML, EPUB, TEI, DOCX or PDF";
  }

  static String start(byte[] bytes) {
    int length = Math.min(bytes.length, SNIFFED);
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1)
        .replace("\0", "")
        .replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "");
  }

  private static boolean starts(byte[] bytes, int... first) {
    if (bytes.length < first.length) {
      return false;
    }
    for (int i = 0; i < first.length; i++) {
      if ((bytes[i] & 0xFF) != first[i]) {
        return false;
      }
    }
    return true;
  }
}
