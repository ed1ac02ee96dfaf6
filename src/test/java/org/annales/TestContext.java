package org.annales;

import java.util.function.Supplier;
import org.annales.analysis.AnalysisContext;
import org.annales.analysis.Results;
import org.annales.corpus.Corpus;
import org.annales.settings.Settings;

/** What an analysis works with in a test: no tables were written before it. */
public record TestContext(Corpus corpus, Settings settings) implements AnalysisContext {
  @Override
  public Results results() {
    return name -> {
      throw new IllegalStateException(name);
    };
  }

  @Override
  public <V> V step(String name, Supplier<V> work) {
    return work.get();
  }
}
