package org.annales.analysis;

import java.util.function.Supplier;
import org.annales.corpus.Corpus;
import org.annales.settings.Configuration;
import org.annales.settings.Settings;

/** What an analysis works with. */
public interface AnalysisContext {
  /** The texts. */
  Corpus corpus();

  /** The tables that were written before. */
  Results results();

  /** The configuration in force. */
  Configuration configuration();

  /** Its settings. */
  default Settings settings() {
    return configuration().settings();
  }

  /**
   * Runs work that starts Spark jobs before the rows of a table are asked for. The jobs bear its
   * name, and its beginning and end are shown as those of a table.
   *
   * @param name what is computed, such as {@code keyness families}
   */
  <V> V step(String name, Supplier<V> work);
}
