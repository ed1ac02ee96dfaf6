package org.annales.format;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.annales.text.model.FileText;
import org.annales.text.model.Finding;
import org.annales.text.model.Markup;
import org.annales.text.model.Metadata;
import org.annales.text.model.Severity;
import org.annales.text.model.UnreadableException;
import org.annales.text.model.Zone;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads HTML as a browser displays it, with menus set aside. */
final class HtmlFile {
  static final String MEDIA_TYPE = "text/html";

  /** Least share of preformatted text for a page to be plain text. */
  private static final double PLAIN = 0.95;

  /** Least share of text in a page without a problem; the others are menus. */
  private static final double FEWEST_OF_ALL = 0.3;

  private HtmlFile() {}

  static FileText read(FileText plain) throws UnreadableException {
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    Document page = Jsoup.parse(String.join("\n", plain.lines()), "", parser);
    Metadata metadata = HtmlMetadata.of(page);
    TextWriter out = new TextWriter();
    Element preformatted = preformatted(page);
    if (preformatted != null) {
      return plain(plain, preformatted, metadata);
    }
    new MarkedText(out, new HtmlElements(true), HtmlNotes.of(page)).write(page.body());
    List<Finding> all = new ArrayList<>(plain.findings());
    addMenu(out, all);
    return Extracted.text(MEDIA_TYPE, plain.charset(), out, metadata, all);
  }

  /** The element with nearly all of the text as plain lines, or null. */
  private static Element preformatted(Document page) {
    Element longest = null;
    for (Element element : page.select("pre")) {
      if (longest == null || element.wholeText().length() > longest.wholeText().length()) {
        longest = element;
      }
    }
    boolean most =
        longest != null
            && longest.wholeText().length() > page.body().wholeText().length() * PLAIN
            && longest.select("h1, h2, h3").isEmpty();
    return most ? longest : null;
  }

  /** Returns the lines of a page without markup. */
  private static FileText plain(FileText plain, Element preformatted, Metadata metadata) {
    String text = preformatted.ownerDocument().body().wholeText();
    List<String> lines = text.lines().toList();
    int filled = 0;
    while (lines.get(filled).isBlank()) {
      filled++;
    }
    int inFile = 0;
    while (inFile < plain.lines().size() - 1
        && !plain.lines().get(inFile).contains(lines.get(filled).strip())) {
      inFile++;
    }
    int first = Math.max(1, inFile + 1 - filled);
    List<Integer> numbers = IntStream.range(first, first + lines.size()).boxed().toList();
    return new FileText(
        MEDIA_TYPE, plain.charset(), lines, numbers, null, metadata, plain.findings());
  }

  private static void addMenu(TextWriter out, List<Finding> findings) throws UnreadableException {
    List<String> lines = out.lines();
    long all = 0;
    long text = 0;
    for (Markup.Block block : out.markup().blocks()) {
      long length = lines.subList(block.from(), block.to()).stream().mapToInt(String::length).sum();
      all += length;
      text += block.zone() == Zone.NOISE || block.zone() == Zone.CONTENTS ? 0 : length;
    }
    if (all == 0) {
      throw new UnreadableException(
          MEDIA_TYPE,
          "no_text",
          "the page has no text of its own",
          "save the page with its text as a browser shows it, or take it out");
    }
    if (text < all * FEWEST_OF_ALL) {
      findings.add(
          new Finding(
              null,
              Severity.WARNING,
              "mostly_menu",
              "of " + all + " characters of the page, " + text + " are text; the others are menus",
              "look whether it is the page that was meant; its menus are in set_aside"));
    }
  }
}
