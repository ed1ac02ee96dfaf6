package org.annales.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads a chart that was drawn, and checks what holds for all charts. */
record Drawing(Document document) {
  private static final Pattern BOX =
      Pattern.compile("M(-?[\\d.]+) (-?[\\d.]+)H(-?[\\d.]+)V(-?[\\d.]+)H");
  private static final Pattern CIRCLE = Pattern.compile("M(-?[\\d.]+) (-?[\\d.]+)a([\\d.]+)");
  private static final Pattern UPRIGHT =
      Pattern.compile("translate\\((-?[\\d.]+) (-?[\\d.]+)\\) rotate\\(-90\\)");

  /** A rectangle; of a label with its text. */
  record Box(String text, double left, double top, double right, double bottom) {
    double width() {
      return right - left;
    }

    double height() {
      return bottom - top;
    }

    boolean meets(Box other) {
      return !text.isEmpty() && !other.text.isEmpty() && overlaps(other);
    }

    boolean overlaps(Box other) {
      return left < other.right - 0.3
          && other.left < right - 0.3
          && top < other.bottom - 0.3
          && other.top < bottom - 0.3;
    }
  }

  /** Reads a chart, drawn twice to the same bytes, and checks that it is readable and harmless. */
  static Drawing of(Chart chart) {
    String svg = chart.svg();
    assertThat(chart.svg()).isEqualTo(svg);
    assertThat(svg).doesNotContain("NaN", "Infinity", "-0 ", "-0\"");
    try {
      Drawing drawing =
          new Drawing(
              DocumentBuilderFactory.newInstance()
                  .newDocumentBuilder()
                  .parse(new InputSource(new StringReader(svg))));
      drawing.checkAttributes();
      drawing.checkLabels();
      return drawing;
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException(svg, e);
    }
  }

  Element root() {
    return document.getDocumentElement();
  }

  List<Element> elements(String name) {
    List<Element> elements = new ArrayList<>();
    NodeList nodes = document.getElementsByTagName(name);
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  int count() {
    return elements("*").size();
  }

  /** Returns the commands of the paths of a class. */
  String path(String cssClass) {
    StringBuilder data = new StringBuilder();
    elements("path").stream()
        .filter(p -> p.getAttribute("class").equals(cssClass))
        .forEach(p -> data.append(p.getAttribute("d")));
    return data.toString();
  }

  /** Returns the rectangles of the paths of a class. */
  List<Box> boxes(String cssClass) {
    List<Box> boxes = new ArrayList<>();
    Matcher box = BOX.matcher(path(cssClass));
    while (box.find()) {
      double x = number(box.group(1));
      double y = number(box.group(2));
      double toX = number(box.group(3));
      double toY = number(box.group(4));
      boxes.add(
          new Box("", Math.min(x, toX), Math.min(y, toY), Math.max(x, toX), Math.max(y, toY)));
    }
    return boxes;
  }

  /** Returns the circles of the paths of a class. */
  List<Box> circles(String cssClass) {
    List<Box> boxes = new ArrayList<>();
    Matcher circle = CIRCLE.matcher(path(cssClass));
    while (circle.find()) {
      double x = number(circle.group(1));
      double y = number(circle.group(2));
      double r = number(circle.group(3));
      boxes.add(new Box("", x, y - r, x + 2 * r, y + r));
    }
    return boxes;
  }

  /** Returns the texts of labels. */
  List<String> texts() {
    return labels().stream().map(Box::text).toList();
  }

  /** Returns the labels with their estimated boxes. */
  List<Box> labels() {
    return elements("text").stream().map(Drawing::label).toList();
  }

  /** Returns the tooltips: the titles of all elements but the root. */
  List<String> tooltips() {
    return elements("title").stream()
        .filter(t -> t.getParentNode() != root())
        .map(Element::getTextContent)
        .toList();
  }

  private static Box label(Element element) {
    String text = ownText(element);
    double size = element.getAttribute("class").contains("small") ? 11 : 12;
    double width = TextWidth.of(text, size);
    Matcher upright = UPRIGHT.matcher(element.getAttribute("transform"));
    if (upright.matches()) {
      double x = number(upright.group(1));
      double y = number(upright.group(2));
      return new Box(text, x - 0.75 * size, y - width, x + 0.2 * size, y);
    }
    double x = number(element.getAttribute("x"));
    double y = number(element.getAttribute("y"));
    double left =
        switch (element.getAttribute("text-anchor")) {
          case "end" -> x - width;
          case "middle" -> x - width / 2;
          default -> x;
        };
    return new Box(text, left, y - 0.75 * size, left + width, y + 0.2 * size);
  }

  private static String ownText(Element element) {
    StringBuilder text = new StringBuilder();
    NodeList children = element.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      if (children.item(i).getNodeType() == Node.TEXT_NODE) {
        text.append(children.item(i).getNodeValue());
      }
    }
    return text.toString();
  }

  private void checkAttributes() {
    assertThat(root().getAttribute("role")).isEqualTo("img");
    for (String id : root().getAttribute("aria-labelledby").split(" ", -1)) {
      assertThat(elements("*")).anyMatch(e -> e.getAttribute("id").equals(id));
    }
    for (Element element : elements("*")) {
      assertThat(element.getTagName()).isIn("svg", "title", "desc", "text", "path", "rect");
      for (int i = 0; i < element.getAttributes().getLength(); i++) {
        String name = element.getAttributes().item(i).getNodeName();
        assertThat(name.toLowerCase(Locale.ROOT)).isNotEqualTo("style").doesNotStartWith("on");
      }
    }
    assertThat(tooltips().size()).isLessThanOrEqualTo(180);
  }

  private void checkLabels() {
    double width = number(root().getAttribute("width"));
    double height = number(root().getAttribute("height"));
    List<Box> labels = labels();
    assertThat(labels)
        .allMatch(b -> b.left >= -0.5 && b.right <= width + 0.5, "inside from left to right")
        .allMatch(b -> b.top >= -0.5 && b.bottom <= height + 0.5, "inside from top to bottom");
    List<String> overlaps = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (labels.get(i).meets(labels.get(j))) {
          overlaps.add(labels.get(j) + " and " + labels.get(i));
        }
      }
    }
    assertThat(overlaps).describedAs(root().getFirstChild().getTextContent()).isEmpty();
  }

  private static double number(String text) {
    return Double.parseDouble(text);
  }
}
