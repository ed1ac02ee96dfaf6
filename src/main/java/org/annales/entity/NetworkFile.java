package org.annales.entity;

import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.annales.table.DocumentFile;

/**
 * The network of a document as GraphML, which Gephi, networkx, igraph and others read.
 *
 * <p>Ids of nodes are numbers in the order of entity ids, since the schema of GraphML allows no
 * slash in them. Source: http://graphml.graphdrawing.org/specification.html.
 */
record NetworkFile(String documentId, Network network) implements DocumentFile {
  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
  private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

  /** Characters that XML 1.0 forbids. */
  private static final Pattern FORBIDDEN =
      Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  /** A property of nodes or edges; programs expect {@code label} and {@code weight}. */
  private record Key(String of, String name, String type, String meaning) {}

  private static final List<Key> KEYS =
      List.of(
          new Key("node", "label", "string", "its most frequent full name"),
          new Key("node", "entity_id", "string", "the entity in the tables"),
          new Key("node", "name", "string", "its most frequent full name"),
          new Key(
              "node",
              "type",
              "string",
              String.join(", ", new TreeMap<>(NamedEntity.TYPES).keySet())),
          new Key("node", "mentions", "long", "mentions in counted sentences"),
          new Key("node", "sections", "long", "sections with such a mention"),
          new Key("edge", "weight", "double", "sentences, as programs expect a weight"),
          new Key("edge", "sentences", "long", "counted sentences that name both"),
          new Key(
              "edge",
              "windows",
              "long",
              "runs of entities.window successive counted sentences that name both"),
          new Key(
              "edge",
              "npmi",
              "double",
              "normalised pointwise mutual information over the document's counted sentences, −1"
                  + " never in the same … 1 always in the same"),
          new Key(
              "edge",
              "log_likelihood",
              "double",
              "four-cell G² over the document's counted sentences, without sign"));

  @Override
  public void write(OutputStream out) {
    try {
      // The JDK's writer, independent of the class path, so that the bytes are reproducible.
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      writeGraphml(xml);
      xml.writeEndDocument();
      xml.writeCharacters("\n");
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("the network of " + documentId + " cannot be written", e);
    }
  }

  private void writeGraphml(XMLStreamWriter xml) throws XMLStreamException {
    line(xml);
    xml.writeStartElement("graphml");
    xml.writeDefaultNamespace(NAMESPACE);
    xml.writeNamespace("xsi", INSTANCE);
    xml.writeAttribute(
        "xsi", INSTANCE, "schemaLocation", NAMESPACE + " " + NAMESPACE + "/1.0/graphml.xsd");
    line(xml);
    text(xml, "desc", "Entities of " + documentId + ", joined where a sentence names both");
    for (Key key : KEYS) {
      writeKey(xml, key);
    }
    line(xml);
    xml.writeStartElement("graph");
    xml.writeAttribute("id", "entities");
    xml.writeAttribute("edgedefault", "undirected");
    Map<String, String> ids = new HashMap<>();
    for (Network.Node node : network.nodes()) {
      ids.put(node.id(), "n" + ids.size());
      writeNode(xml, node, ids.get(node.id()));
    }
    for (Network.Edge edge : network.edges()) {
      writeEdge(xml, edge, ids);
    }
    end(xml);
    end(xml);
  }

  private static void writeKey(XMLStreamWriter xml, Key key) throws XMLStreamException {
    line(xml);
    xml.writeStartElement("key");
    xml.writeAttribute("id", key.name());
    xml.writeAttribute("for", key.of());
    xml.writeAttribute("attr.name", key.name());
    xml.writeAttribute("attr.type", key.type());
    text(xml, "desc", key.meaning());
    xml.writeEndElement();
  }

  private static void writeNode(XMLStreamWriter xml, Network.Node node, String id)
      throws XMLStreamException {
    line(xml);
    xml.writeStartElement("node");
    xml.writeAttribute("id", id);
    data(xml, "label", node.name());
    data(xml, "entity_id", node.id());
    data(xml, "name", node.name());
    data(xml, "type", node.type());
    data(xml, "mentions", node.mentions());
    data(xml, "sections", node.sections());
    xml.writeEndElement();
  }

  private static void writeEdge(XMLStreamWriter xml, Network.Edge edge, Map<String, String> ids)
      throws XMLStreamException {
    line(xml);
    xml.writeStartElement("edge");
    xml.writeAttribute("source", ids.get(edge.a()));
    xml.writeAttribute("target", ids.get(edge.b()));
    data(xml, "weight", (double) edge.sentences());
    data(xml, "sentences", edge.sentences());
    data(xml, "windows", edge.windows());
    data(xml, "npmi", edge.npmi());
    data(xml, "log_likelihood", edge.logLikelihood());
    xml.writeEndElement();
  }

  /** Writes a value unless it is null. */
  private static void data(XMLStreamWriter xml, String key, Object value)
      throws XMLStreamException {
    if (value != null) {
      xml.writeStartElement("data");
      xml.writeAttribute("key", key);
      xml.writeCharacters(legal(value.toString()));
      xml.writeEndElement();
    }
  }

  private static void text(XMLStreamWriter xml, String element, String content)
      throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeCharacters(legal(content));
    xml.writeEndElement();
  }

  private static String legal(String text) {
    return FORBIDDEN.matcher(text).replaceAll("\uFFFD");
  }

  private static void line(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeCharacters("\n");
  }

  private static void end(XMLStreamWriter xml) throws XMLStreamException {
    line(xml);
    xml.writeEndElement();
  }
}
