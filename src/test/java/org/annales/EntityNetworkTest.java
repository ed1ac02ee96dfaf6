package org.annales;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.annales.stats.association.Contingency;
import org.annales.stats.association.LogLikelihood;
import org.annales.stats.association.MutualInformation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The networks of a run against its tables. */
class EntityNetworkTest {
  private static final String BOOK =
      """
      CHAPTER I

      Mr. Harker lit the lamp. Mrs. Orme saw it from the pier, and Mr. Harker saw her. Nobody spoke of it.

      The lamp went out. Mr. Harker and Mrs. Orme were wet, and Captain Lisle was not. Mrs. Orme left.

      CHAPTER II

      Mrs. Orme went to the pier in the morning with Captain Lisle. It was cold, and the pier was empty.

      Captain Lisle asked for the keeper. Mr. Harker was asleep, and so was the cat. Then it rained.
      """;

  @TempDir private Path temp;

  @Test
  void eachDocumentHasAFileThatSaysWhatTheTablesSay() throws Exception {
    TestInput.write(temp.resolve("text/book.txt"), BOOK);
    TestInput.write(temp.resolve("sources/letter.txt"), "Mr. Pell saw Mrs. Crane.\n");
    TestInput.write(temp.resolve("sources/empty.txt"), "the lamp went out.\n");
    TestResults results = run("format=[json]");

    assertThat(files(results)).containsExactly("book", "empty", "letter");
    for (String document : files(results)) {
      Document network = network(results, document);
      assertThat(nodes(network)).isEqualTo(entities(results, document));
      assertThat(edges(network)).isEqualTo(pairs(results, document));
    }
    assertThat(pairs(results, "book")).hasSize(3);
    assertThat(results.manifest().at("/files/entity_network/files").asInt()).isEqualTo(3);
    assertThat(results.manifest().at("/files/entity_network/folder").textValue())
        .isEqualTo("graphml/entity_network");
    assertThat(results.manifest().at("/files/entity_network/bytes").asLong()).isPositive();
  }

  @Test
  void theNextRunReplacesThemAndWritesTheSameBytes() throws Exception {
    TestInput.write(temp.resolve("text/book.txt"), BOOK);
    TestResults results = run("format=[json]");
    byte[] first = Files.readAllBytes(file(results, "book"));
    TestInput.write(temp.resolve("sources/letter.txt"), "Mr. Pell saw Mrs. Crane.\n");
    run("format=[parquet]");

    assertThat(files(results)).containsExactly("book", "letter");
    assertThat(Files.readAllBytes(file(results, "book"))).isEqualTo(first);
  }

  @Test
  void aRunWithoutEntitiesHasNoNetwork() {
    TestInput.write(temp.resolve("text/book.txt"), BOOK);
    TestResults results = TestRun.of(TestInput.listing(temp), temp.resolve("out"), "only=[ngrams]");

    assertThat(temp.resolve("out/graphml")).doesNotExist();
    assertThat(results.manifest().get("files")).isEmpty();
  }

  private TestResults run(String... assignments) {
    List<String> all = new ArrayList<>(List.of("only=[entities]", "language=en"));
    all.addAll(List.of(assignments));
    return TestRun.of(TestInput.listing(temp), temp.resolve("out"), all.toArray(String[]::new));
  }

  private static Path file(TestResults results, String document) {
    return results.folder().resolve("graphml/entity_network/" + document + ".graphml");
  }

  private static List<String> files(TestResults results) throws Exception {
    try (Stream<Path> files = Files.list(results.folder().resolve("graphml/entity_network"))) {
      return files.map(f -> f.getFileName().toString().replace(".graphml", "")).sorted().toList();
    }
  }

  private static Document network(TestResults results, String document) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(file(results, document).toFile());
  }

  private static Map<String, String> nodes(Document network) {
    Map<String, String> nodes = new TreeMap<>();
    for (Map<String, String> node : data(network, "node").values()) {
      nodes.put(
          node.get("entity_id"),
          node.get("name") + " " + node.get("type") + " " + node.get("mentions"));
    }
    return nodes;
  }

  private static Map<String, String> entities(TestResults results, String document) {
    Map<String, String> entities = new TreeMap<>();
    rows(results, "entities", document)
        .forEach(
            row ->
                entities.put(
                    row.get("entity_id").textValue(),
                    row.get("name").textValue()
                        + " "
                        + row.get("type").textValue()
                        + " "
                        + row.get("mentions").asLong()));
    return entities;
  }

  private static Map<String, String> edges(Document network) {
    Map<String, Map<String, String>> nodes = data(network, "node");
    Map<String, String> edges = new TreeMap<>();
    data(network, "edge")
        .forEach(
            (ends, edge) -> {
              String[] ids = ends.split(" ", 2);
              edges.put(
                  nodes.get(ids[0]).get("entity_id") + " " + nodes.get(ids[1]).get("entity_id"),
                  String.join(
                      " ",
                      edge.get("sentences"),
                      edge.get("windows"),
                      edge.get("npmi"),
                      edge.get("log_likelihood")));
            });
    return edges;
  }

  /** What edges must say, recomputed from the tables. */
  private static Map<String, String> pairs(TestResults results, String document) {
    Map<String, Long> together = new TreeMap<>();
    Map<String, Long> windows = new HashMap<>();
    for (JsonNode row : rows(results, "entity_pairs", document)) {
      String pair = row.get("entity_a").textValue() + " " + row.get("entity_b").textValue();
      together.merge(pair, row.get("sentences").asLong(), Long::sum);
      windows.merge(pair, row.get("windows").asLong(), Long::sum);
    }
    Map<String, Long> named = new HashMap<>();
    rows(results, "entity_counts", document)
        .forEach(
            row ->
                named.merge(
                    row.get("entity_id").textValue(), row.get("sentences").asLong(), Long::sum));
    long all =
        rows(results, "sections", document).stream()
            .mapToLong(row -> row.get("sentences").asLong())
            .sum();
    Map<String, String> pairs = new TreeMap<>();
    together.forEach(
        (pair, sentences) -> {
          String[] ids = pair.split(" ", 2);
          Contingency table =
              Contingency.ofMarginals(sentences, named.get(ids[0]), named.get(ids[1]), all);
          if (sentences > 0) {
            pairs.put(
                pair,
                sentences
                    + " "
                    + windows.get(pair)
                    + " "
                    + MutualInformation.npmi(table)
                    + " "
                    + LogLikelihood.fourCells(table));
          }
        });
    return pairs;
  }

  private static List<JsonNode> rows(TestResults results, String table, String document) {
    return results.rows(table).stream()
        .filter(row -> row.get("document_id").textValue().equals(document))
        .toList();
  }

  /** The properties of nodes, by their ids, or of edges, by their ends. */
  private static Map<String, Map<String, String>> data(Document network, String element) {
    Map<String, Map<String, String>> all = new TreeMap<>();
    NodeList found = network.getElementsByTagName(element);
    for (int i = 0; i < found.getLength(); i++) {
      Element of = (Element) found.item(i);
      Map<String, String> properties = new TreeMap<>();
      NodeList data = of.getElementsByTagName("data");
      for (int j = 0; j < data.getLength(); j++) {
        properties.put(((Element) data.item(j)).getAttribute("key"), data.item(j).getTextContent());
      }
      all.put(
          element.equals("node")
              ? of.getAttribute("id")
              : of.getAttribute("source") + " " + of.getAttribute("target"),
          properties);
    }
    return all;
  }
}
