package org.annales.text.encoding;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The encoding that a file declares.
 *
 * @param label as declared
 * @param charset empty where the label names no known encoding
 */
record DeclaredCharset(String label, Optional<Charset> charset) {
  /** Encodings that the label stands for in the WHATWG encoding standard. */
  private static final Map<String, String> MEANT =
      Map.of(
          "US-ASCII", "windows-1252",
          "ISO-8859-1", "windows-1252",
          "ISO-8859-6", "windows-1256",
          "ISO-8859-7", "windows-1253",
          "ISO-8859-8", "windows-1255",
          "ISO-8859-9", "windows-1254",
          "ISO-8859-13", "windows-1257");

  private static final Pattern GUTENBERG =
      Pattern.compile("(?im)^Character set encoding:[ \\t]*([A-Za-z0-9_:.()-]{3,40})");

  private static final int HEADER = 4096;

  static DeclaredCharset of(String label) {
    try {
      return new DeclaredCharset(label, Optional.of(Charset.forName(label.strip())));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return new DeclaredCharset(label, Optional.empty());
    }
  }

  /** Reads the encoding from the header of Project Gutenberg, if there is one. */
  static Optional<DeclaredCharset> inHeader(byte[] bytes) {
    String header = new String(bytes, 0, Math.min(bytes.length, HEADER), ISO_8859_1);
    Matcher named = GUTENBERG.matcher(header);
    return named.find()
        ? Optional.of(of(named.group(1))).filter(found -> found.charset().isPresent())
        : Optional.empty();
  }

  /** The code pages that the label may stand for; none for Unicode encodings. */
  List<CodePage> pages() {
    List<CodePage> pages = new ArrayList<>();
    String name = charset.map(Charset::name).orElse("");
    if (!name.isEmpty() && !name.toUpperCase(Locale.ROOT).startsWith("UTF-")) {
      pages.add(page(name.equals("US-ASCII") ? "ISO-8859-1" : name));
      Optional.ofNullable(MEANT.get(name)).ifPresent(meant -> pages.add(page(meant)));
    }
    return pages;
  }

  private static CodePage page(String name) {
    Charset charset = Charset.forName(name);
    return CodePage.USUAL.stream()
        .filter(page -> page.charset().equals(charset))
        .findFirst()
        .orElseGet(() -> new CodePage(charset.name(), charset, 0));
  }

  /** Whether a charset is the declared one, or the Windows encoding that the label stands for. */
  boolean isMetBy(String charsetName) {
    String own = charset.map(Charset::name).orElse("");
    return own.equals(charsetName)
        || (own.startsWith("UTF-16") && charsetName.startsWith("UTF-16"))
        || (own.startsWith("UTF-32") && charsetName.startsWith("UTF-32"))
        || pages().stream().anyMatch(page -> page.name().equals(charsetName));
  }
}
