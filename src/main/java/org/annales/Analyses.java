package org.annales;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.annales.analysis.Analysis;
import org.annales.collocation.CollocationCounts;
import org.annales.comparison.Comparison;
import org.annales.corpus.CorpusTables;
import org.annales.entity.Entities;
import org.annales.keyness.Keyness;
import org.annales.ngram.NgramCounts;
import org.annales.ngram.Pollution;
import org.annales.sentiment.Sentiment;
import org.annales.similarity.Similarity;
import org.annales.table.Table;
import org.annales.table.Tables;
import org.annales.topic.Topics;

/** Lists all analyses in report order. To add one, add its line here. */
public final class Analyses {
  public static final List<Analysis> ALL =
      List.of(
          new Pollution(),
          new NgramCounts(),
          new CollocationCounts(),
          new Keyness(),
          new Sentiment(),
          new Entities(),
          new Similarity(),
          new Comparison(),
          new Topics());

  private Analyses() {}

  /**
   * Rejects duplicate names, unknown or circular needs, and contradictory declarations of tables.
   *
   * @throws IllegalArgumentException with the name of the analysis or the table
   */
  static void check(List<Analysis> analyses) {
    Set<String> names = new HashSet<>();
    for (Analysis analysis : analyses) {
      if (!names.add(analysis.name())) {
        throw new IllegalArgumentException("two analyses are named " + analysis.name());
      }
    }
    for (Analysis analysis : analyses) {
      for (String needed : analysis.needs()) {
        if (!names.contains(needed)) {
          throw new IllegalArgumentException(
              "the analysis " + analysis.name() + " needs " + needed + ", which is no analysis");
        }
      }
    }
    analyses.forEach(analysis -> checkCircle(analyses, analysis.name(), new ArrayList<>()));
    List<Table<?>> tables = new ArrayList<>(CorpusTables.ALL);
    analyses.forEach(analysis -> tables.addAll(analysis.tables()));
    Tables.check(tables);
  }

  private static void checkCircle(List<Analysis> analyses, String name, List<String> path) {
    if (path.contains(name)) {
      throw new IllegalArgumentException(
          "analyses need each other in a circle: "
              + String.join(" > ", path.subList(path.indexOf(name), path.size()))
              + " > "
              + name);
    }
    List<String> longer = new ArrayList<>(path);
    longer.add(name);
    named(analyses, name).needs().forEach(needed -> checkCircle(analyses, needed, longer));
  }

  private static Analysis named(List<Analysis> analyses, String name) {
    return analyses.stream().filter(a -> a.name().equals(name)).findFirst().orElseThrow();
  }

  /** The named analyses and all that they need directly or indirectly, in report order. */
  static List<Analysis> withNeeds(List<Analysis> analyses, Set<String> names) {
    Set<String> wanted = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(names);
    while (!open.isEmpty()) {
      String name = open.pop();
      if (wanted.add(name)) {
        named(analyses, name).needs().forEach(open::push);
      }
    }
    return analyses.stream().filter(analysis -> wanted.contains(analysis.name())).toList();
  }
}
