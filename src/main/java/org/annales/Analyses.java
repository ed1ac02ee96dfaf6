package org.annales;

import java.util.ArrayList;
import java.util.List;
import org.annales.analysis.Analysis;
import org.annales.collocation.CollocationCounts;
import org.annales.comparison.Comparison;
import org.annales.entity.Entities;
import org.annales.keyness.Keyness;
import org.annales.ngram.NgramCounts;
import org.annales.ngram.Pollution;
import org.annales.sentiment.Sentiment;
import org.annales.settings.Settings.AnalysisName;
import org.annales.similarity.Similarity;

/** Every analysis of a run, in report order. To add one, add its line here. */
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
          new Comparison());

  private Analyses() {}

  /** The named analyses and those that they need, in report order; all where none is named. */
  static List<Analysis> named(List<AnalysisName> names) {
    List<String> wanted = new ArrayList<>(names.stream().map(AnalysisName::label).toList());
    for (int i = 0; i < wanted.size(); i++) {
      String name = wanted.get(i);
      ALL.stream().filter(a -> a.name().equals(name)).forEach(a -> wanted.addAll(a.needs()));
    }
    return ALL.stream().filter(a -> names.isEmpty() || wanted.contains(a.name())).toList();
  }

  /** Those of the named analyses that this version does not have. */
  static List<String> absent(List<AnalysisName> names) {
    return names.stream()
        .filter(name -> !AnalysisName.ofCorpus().contains(name))
        .map(AnalysisName::label)
        .filter(name -> ALL.stream().noneMatch(a -> a.name().equals(name)))
        .toList();
  }
}
