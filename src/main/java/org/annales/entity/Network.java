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

/** The entities of a document, and which of them are named in the same sentences. */
final class Network implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Map<String, Node> nodes = new TreeMap<>();
  private final Map<Pair, Meetings> pairs = new TreeMap<>(Pair.ORDER);
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
   * Two entities that meet.
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

  private record Meetings(long sentences, long windows) implements Serializable {
    Meetings plus(Meetings other) {
      return new Meetings(sentences + other.sentences, windows + other.windows);
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

  /** Adds what two entities have in common in a section. */
  void addPair(String a, String b, long together, long windows) {
    pairs.merge(new Pair(a, b), new Meetings(together, windows), Meetings::plus);
  }

  /** The entities, by their ids. */
  List<Node> nodes() {
    return List.copyOf(nodes.values());
  }

  /** Those that meet in a sentence at least, by their ids. */
  List<Edge> edges() {
    List<Edge> edges = new ArrayList<>();
    pairs.forEach(
        (pair, meetings) -> {
          if (meetings.sentences() > 0) {
            edges.add(edge(pair, meetings));
          }
        });
    return edges;
  }

  private Edge edge(Pair pair, Meetings meetings) {
    Contingency table =
        Contingency.ofMarginals(
            meetings.sentences(), sentences.get(pair.a()), sentences.get(pair.b()), all);
    return new Edge(
        pair.a(),
        pair.b(),
        meetings.sentences(),
        meetings.windows(),
        Defined.orNull(MutualInformation.npmi(table)),
        Defined.orNull(LogLikelihood.fourCells(table)));
  }
}
