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

/** What an analysis works with in a test. */
public record TestContext(Corpus corpus, Configuration configuration, Results results)
    implements AnalysisContext {
  /** A context in which no tables were written before. */
  public TestContext(Corpus corpus, Settings settings) {
    this(
        corpus,
        new Configuration(
            settings,
            JsonNodeFactory.instance.objectNode(),
            Map.of("sentiment.lexicons", "the configuration"),
            List.of(Configuration.LEXICON_FOLDER)),
        name -> {
          throw new IllegalStateException(name);
        });
  }

  @Override
  public <V> V step(String name, Supplier<V> work) {
    return work.get();
  }
}
