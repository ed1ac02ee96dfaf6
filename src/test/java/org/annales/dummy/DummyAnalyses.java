package org.annales.dummy;

import java.util.List;
import org.annales.analysis.Analysis;

/** The list of analyses of a run with one more: what {@code org.annales.Analyses} is to main. */
public final class DummyAnalyses {
  private DummyAnalyses() {}

  /** The analyses that count sentences by their last character. */
  public static List<Analysis> endingWith(String mark) {
    return List.of(new Exclamations(new ExclamationSettings(mark)));
  }
}
