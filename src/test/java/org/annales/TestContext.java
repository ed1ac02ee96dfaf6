package org.annales;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.annales.analysis.AnalysisContext;
import org.annales.analysis.Results;
import org.annales.corpus.Corpus;
import org.annales.settings.Configuration;
import org.annales.settings.Settings;

/** What an analysis works with in a test: no tables were written before it. */
public record TestContext(Corpus corpus, Settings settings) implements AnalysisContext {
  @Override
  public Configuration configuration() {
    return new Configuration(
        settings,
        JsonNodeFactory.instance.objectNode(),
        Map.of("sentiment.lexicons", "the configuration"),
        List.of(Configuration.LEXICON_FOLDER));
  }

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
