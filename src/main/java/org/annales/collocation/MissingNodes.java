package org.annales.collocation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.annales.corpus.SectionText;
import org.annales.text.model.Problem;
import org.annales.text.model.Severity;
import org.apache.spark.api.java.JavaRDD;

/** Finds the configured nodes that cannot have a row. */
final class MissingNodes {
  private static final String KEY = "collocations.nodes";

  private MissingNodes() {}

  /** A row for each node that no counted text of the works has, or only as a stop word. */
  static List<Problem> of(JavaRDD<SectionText> works, CountingSpec counting) {
    if (counting.nodes().isEmpty()) {
      return List.of();
    }
    Seen seen = works.map(text -> Seen.in(text, counting)).fold(Seen.NONE, Seen::plus);
    List<Problem> problems = new ArrayList<>();
    for (String node : new TreeSet<>(counting.nodes())) {
      if (seen.stops.contains(node) && !seen.words.contains(node)) {
        problems.add(stopWord(node));
      } else if (!seen.words.contains(node)) {
        problems.add(notFound(node));
      }
    }
    return problems;
  }

  private static Problem stopWord(String node) {
    return problem(
        "node_is_stop_word",
        KEY + " names " + node + ", which is a stop word: it is in no pair",
        "set stopwords to none, or take it out of " + KEY);
  }

  private static Problem notFound(String node) {
    return problem(
        "node_not_found",
        KEY + " names " + node + ", which is nowhere in the counted text of the works",
        "write it as it is counted (settings tokens and collocations.of), or take it out of "
            + KEY);
  }

  private static Problem problem(String code, String message, String remedy) {
    return new Problem(null, null, null, Severity.WARNING, code, message, remedy);
  }

  /** Which nodes a text has, as words and as stop words. */
  private record Seen(Set<String> words, Set<String> stops) implements Serializable {
    static final Seen NONE = new Seen(Set.of(), Set.of());

    static Seen in(SectionText text, CountingSpec counting) {
      Set<String> words = new HashSet<>();
      Set<String> stops = new HashSet<>();
      IntPredicate isStop = counting.stops(text);
      counting
          .runs()
          .forEachRun(
              text,
              (from, to) -> {
                for (int at = from; at < to; at++) {
                  int form = text.tokens()[at];
                  if (counting.mayBeNode(text.forms()[form])) {
                    (isStop.test(form) ? stops : words).add(text.forms()[form]);
                  }
                }
              });
      return new Seen(words, stops);
    }

    Seen plus(Seen other) {
      return new Seen(union(words, other.words), union(stops, other.stops));
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
      Set<String> all = new HashSet<>(some);
      all.addAll(others);
      return all;
    }
  }
}
