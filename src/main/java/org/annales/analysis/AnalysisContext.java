package org.annales.analysis;

import java.util.function.Supplier;
import org.annales.corpus.Corpus;
import org.annales.settings.Configuration;
import org.annales.settings.Settings;

/** The corpus, configuration and earlier results for an analysis. */
public interface AnalysisContext {
  Corpus corpus();

  /** The tables that were written before. */
  Results results();

  Configuration configuration();

  default Settings settings() {
    return configuration().settings();
  }

  /**
   * Runs Spark jobs that precede the writing of a table, under a name and with progress.
   *
   * @param name what is computed, such as {@code keyness families}
   */
  <V> V step(String name, Supplier<V> work);
}
