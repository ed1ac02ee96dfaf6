package org.annales.entity;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.annales.stats.Defined;
import org.annales.stats.association.Contingency;
import org.annales.stats.association.LogLikelihood;
import org.annales.stats.association.MutualInformation;

/** The co-occurrence network of a document's entities. */
final class Network implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Map<String, Node> nodes = new TreeMap<>();
  private final Map<Pair, CoOccurrence> pairs = new TreeMap<>(Pair.ORDER);
  private final Map<String, Long> sentences = new TreeMap<>();
  private long all;

  /**
   * An entity.
   *
   * @param mentions in counted text
   * @param sections with such mentions
   */
  record Node(String id, String name, String type, long mentions, long sections)
      implements Serializable {}

  /**
   * Two entities that occur in the same sentence.
   *
   * @param sentences counted sentences that name both
   * @param windows runs of sentences that name both
   * @param npmi over the document's counted sentences; null where it is not defined
   */
  record Edge(
      String a, String b, long sentences, long windows, Double npmi, Double logLikelihood) {}

  private record Pair(String a, String b) implements Serializable {
    static final Comparator<Pair> ORDER =
        (Comparator<Pair> & Serializable)
            (one, other) -> {
              int byFirst = one.a.compareTo(other.a);
              return byFirst == 0 ? one.b.compareTo(other.b) : byFirst;
            };
  }

  private record CoOccurrence(long sentences, long windows) implements Serializable {
    CoOccurrence plus(CoOccurrence other) {
      return new CoOccurrence(sentences + other.sentences, windows + other.windows);
    }
  }

  void add(Node node) {
    nodes.put(node.id(), node);
  }

  /** Adds the counted sentences of a section. */
  void addSection(long counted) {
    all += counted;
  }

  /** Adds the counted sentences of a section that name an entity. */
  void addSentences(String id, long naming) {
    sentences.merge(id, naming, Long::sum);
  }

  /** Adds the sentences and windows of a section that name both entities. */
  void addPair(String a, String b, long shared, long windows) {
    pairs.merge(new Pair(a, b), new CoOccurrence(shared, windows), CoOccurrence::plus);
  }

  /** The entities, by id. */
  List<Node> nodes() {
    return List.copyOf(nodes.values());
  }

  /** Pairs with at least one common sentence, by id. */
  List<Edge> edges() {
    List<Edge> edges = new ArrayList<>();
    pairs.forEach(
        (pair, both) -> {
          if (both.sentences() > 0) {
            edges.add(edge(pair, both));
          }
        });
    return edges;
  }

  private Edge edge(Pair pair, CoOccurrence both) {
    Contingency table =
        Contingency.ofMarginals(
            both.sentences(), sentences.get(pair.a()), sentences.get(pair.b()), all);
    return new Edge(
        pair.a(),
        pair.b(),
        both.sentences(),
        both.windows(),
        Defined.orNull(MutualInformation.npmi(table)),
        Defined.orNull(LogLikelihood.fourCells(table)));
  }
}
