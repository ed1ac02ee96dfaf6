package org.annales.report.chart;

import java.io.StringWriter;
import java.text.Bidi;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one SVG element. The writer of the JDK escapes; what XML cannot contain is left out. */
final class Svg {
  private static final String NAMESPACE = "http://www.w3.org/2000/svg";

  /** What XML 1.0 has no character for, lone surrogates included. */
  private static final Pattern NO_XML =
      Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private final StringWriter out = new StringWriter();
  private final XMLStreamWriter writer;

  /** Opens the root, whose attributes and children follow. */
  private Svg(String cssClass, double width, double height) {
    try {
      writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    open("svg").with("xmlns", NAMESPACE).with("class", cssClass).with("role", "img");
    with("viewBox", "0 0 " + Numbers.coordinate(width) + " " + Numbers.coordinate(height));
    with("width", width).with("height", height);
  }

  /** Opens a chart with further attributes of its root, given as names and values by turns. */
  static Svg chart(Frame frame, double height, String... attributes) {
    Svg svg = new Svg("chart", frame.width(), height);
    String id = id(frame.id());
    svg.with("aria-labelledby", id + "-title " + id + "-desc");
    for (int i = 0; i < attributes.length; i += 2) {
      svg.with(attributes[i], attributes[i + 1]);
    }
    svg.open("title").with("id", id + "-title").write(frame.title()).close();
    return svg.open("desc").with("id", id + "-desc").write(frame.description()).close();
  }

  /** Opens a chart for the cell of a table: it has no description. */
  static Svg spark(String id, String title, double width, double height) {
    Svg svg = new Svg("chart spark", width, height);
    svg.with("aria-labelledby", id(id) + "-title");
    return svg.open("title").with("id", id(id) + "-title").write(title).close();
  }

  /** Returns a chart that says that there are no values. */
  static String empty(Frame frame) {
    return empty(frame, "No values");
  }

  /** Returns a chart that says why nothing is drawn. */
  static String empty(Frame frame, String reason) {
    Svg svg = chart(frame, 60);
    svg.text(frame.width() / 2.0, 34, reason, "middle", "muted");
    return svg.end();
  }

  /**
   * Turns any string into an id: other characters than letters, digits, - and . become hexadecimal
   * numbers.
   */
  static String id(String name) {
    StringBuilder id = new StringBuilder();
    name.codePoints()
        .forEach(
            c -> {
              if (c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '.')) {
                id.appendCodePoint(c);
              } else {
                id.append('_').append(Integer.toHexString(c)).append('_');
              }
            });
    return id.isEmpty() || !Character.isLetter(id.charAt(0)) ? "c" + id : id.toString();
  }

  Svg open(String element) {
    return call(() -> writer.writeStartElement(element));
  }

  /** Opens an element that will have no children; it needs no {@code close}. */
  Svg single(String element) {
    return call(() -> writer.writeEmptyElement(element));
  }

  Svg with(String attribute, String value) {
    return call(() -> writer.writeAttribute(attribute, legal(value)));
  }

  Svg with(String attribute, double value) {
    return with(attribute, Numbers.coordinate(value));
  }

  Svg write(String text) {
    return call(() -> writer.writeCharacters(legal(text)));
  }

  Svg close() {
    return call(writer::writeEndElement);
  }

  /** Writes a label; the anchor is start, middle or end, the class may be empty. */
  Svg text(double x, double y, String text, String anchor, String cssClass) {
    return openText(x, y, text, anchor, cssClass).close();
  }

  /** Writes a label whose tooltip is what it names. */
  Svg text(double x, double y, String text, String anchor, String cssClass, String tooltip) {
    openText(x, y, text, anchor, cssClass);
    return open("title").write(tooltip).close().close();
  }

  private Svg openText(double x, double y, String text, String anchor, String cssClass) {
    open("text").with("x", x).with("y", y);
    if (!anchor.equals("start")) {
      with("text-anchor", anchor);
    }
    if (!cssClass.isEmpty()) {
      with("class", cssClass);
    }
    return write(isolated(text));
  }

  /** Writes a path, where it has commands. */
  Svg path(String cssClass, PathData data) {
    return data.isEmpty()
        ? this
        : single("path").with("class", cssClass).with("d", data.toString());
  }

  /** Writes an invisible rectangle that shows a tooltip. */
  Svg tooltip(double x, double y, double width, double height, String text) {
    open("rect").with("class", "hit").with("x", x).with("y", y);
    with("width", Math.max(0, width)).with("height", Math.max(0, height));
    return open("title").write(text).close().close();
  }

  /** Ends the root and returns the whole. */
  String end() {
    call(writer::writeEndElement);
    call(writer::flush);
    return out.toString();
  }

  private static String legal(String text) {
    return NO_XML.matcher(text).replaceAll("");
  }

  /** A label with letters from right to left is a paragraph of its own: its … stays at its end. */
  private static String isolated(String text) {
    char[] chars = text.toCharArray();
    return Bidi.requiresBidi(chars, 0, chars.length) ? "\u2068" + text + "\u2069" : text;
  }

  private Svg call(Step step) {
    try {
      step.run();
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private interface Step {
    void run() throws XMLStreamException;
  }
}
