package org.annales.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class NetworkFileTest {

  @Test
  void entitiesAreNodesAndSentencesThatNameTwoAreEdges() {
    Network network = new Network();
    network.add(new Network.Node("book/person/orme", "Orme", "person", 5, 2));
    network.add(new Network.Node("book/person/harker", "Harker", "person", 3, 1));
    network.add(new Network.Node("book/place/selwick", "Selwick", "place", 0, 0));
    network.addSection(30);
    network.addSection(10);
    network.addSentences("book/person/orme", 3);
    network.addSentences("book/person/harker", 2);
    network.addSentences("book/person/orme", 1);
    network.addPair("book/person/harker", "book/person/orme", 1, 4);
    network.addPair("book/person/harker", "book/person/orme", 0, 2);

    Document read = read(network);

    assertThat(shown(read, "node"))
        .containsExactly(
            "n0 label=Harker entity_id=book/person/harker name=Harker type=person mentions=3 sections=1",
            "n1 label=Orme entity_id=book/person/orme name=Orme type=person mentions=5 sections=2",
            "n2 label=Selwick entity_id=book/place/selwick name=Selwick type=place mentions=0 sections=0");
    // One sentence where 4 · 2 / 40 = 0.2 are expected: log2 5 / log2 40.
    assertThat(shown(read, "edge"))
        .singleElement()
        .asString()
        .startsWith("n0-n1 weight=1.0 sentences=1 windows=6 npmi=0.43629"); // ln 5 / ln 40
  }

  @Test
  void thoseThatMeetInNoSentenceAreNotJoined() {
    Network network = new Network();
    network.addPair("a", "b", 0, 2);

    assertThat(shown(read(network), "edge")).isEmpty();
  }

  @Test
  void whateverANameHoldsTheFileIsXml() {
    Network network = new Network();
    network.add(new Network.Node("book/a", "A<b>&\"c\"\u0001\uD800 \uD83D\uDD6F", "other", 1, 1));

    assertThat(shown(read(network), "node"))
        .containsExactly(
            "n0 label=A<b>&\"c\"\uFFFD\uFFFD \uD83D\uDD6F entity_id=book/a"
                + " name=A<b>&\"c\"\uFFFD\uFFFD \uD83D\uDD6F type=other mentions=1 sections=1");
  }

  @Test
  void theBytesDependOnTheNetworkAlone() {
    Network one = new Network();
    Network other = new Network();
    List<Network.Node> nodes = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      nodes.add(new Network.Node("book/" + i, "Name " + i, "other", i, 1));
    }
    nodes.forEach(one::add);
    for (int i = 99; i >= 0; i--) {
      other.add(nodes.get(i));
    }

    assertThat(bytes(one)).isEqualTo(bytes(other));
  }

  @Test
  void propertiesAreDeclaredWithTypeAndMeaning() {
    NodeList keys = read(new Network()).getElementsByTagName("key");

    assertThat(elements(keys))
        .extracting(key -> key.getAttribute("for") + " " + key.getAttribute("attr.name"))
        .contains("node entity_id", "node mentions", "edge weight", "edge npmi")
        .hasSize(11);
    assertThat(elements(keys))
        .allSatisfy(
            key -> {
              assertThat(key.getAttribute("attr.type")).isIn("string", "long", "double");
              assertThat(key.getTextContent()).isNotBlank();
            });
  }

  private static List<String> shown(Document document, String element) {
    return elements(document.getElementsByTagName(element)).stream()
        .map(NetworkFileTest::shown)
        .toList();
  }

  private static String shown(Element element) {
    StringBuilder shown =
        new StringBuilder(
            element.hasAttribute("id")
                ? element.getAttribute("id")
                : element.getAttribute("source") + "-" + element.getAttribute("target"));
    for (Element data : elements(element.getElementsByTagName("data"))) {
      shown.append(' ').append(data.getAttribute("key")).append('=').append(data.getTextContent());
    }
    return shown.toString();
  }

  private static List<Element> elements(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static byte[] bytes(Network network) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new NetworkFile("book", network).write(out);
    return out.toByteArray();
  }

  private static Document read(Network network) {
    byte[] bytes = bytes(network);
    assertThat(new String(bytes, StandardCharsets.UTF_8)).startsWith("<?xml").endsWith("\n");
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(bytes));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError(new String(bytes, StandardCharsets.UTF_8), e);
    }
  }
}
