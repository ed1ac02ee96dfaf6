package org.annales.report.chart;

import java.io.StringWriter;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one SVG element. The writer of the JDK escapes; what XML cannot contain is left out. */
final class Svg {
  private static final String NAMESPACE = "http://www.w3.org/2000/svg";
  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

  /** What XML 1.0 has no character for, lone surrogates included. */
  private static final Pattern NO_XML =
      Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private final StringWriter out = new StringWriter();
  private final XMLStreamWriter writer;

  /** Writes the root with the title and the description of a frame. */
  Svg(Frame frame, double height) {
    this(frame, frame.width(), height);
  }

  private Svg(Frame frame, double width, double height) {
    try {
      writer = FACTORY.createXMLStreamWriter(out);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    String id = id(frame.id());
    open("svg");
    with("xmlns", NAMESPACE).with("class", "chart").with("role", "img");
    with("aria-labelledby", id + "-title " + id + "-desc");
    with("viewBox", "0 0 " + Numbers.coordinate(width) + " " + Numbers.coordinate(height));
    with("width", width).with("height", height);
    open("title").with("id", id + "-title").write(frame.title()).close();
    open("desc").with("id", id + "-desc").write(frame.description()).close();
  }

  /**
   * Turns any string into an id: other characters than letters, digits, - and . become hexadecimal.
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

  /** Writes a text; the anchor is start, middle or end, the class may be empty. */
  Svg text(double x, double y, String text, String anchor, String cssClass) {
    open("text").with("x", x).with("y", y);
    if (!anchor.equals("start")) {
      with("text-anchor", anchor);
    }
    if (!cssClass.isEmpty()) {
      with("class", cssClass);
    }
    return write(text).close();
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
