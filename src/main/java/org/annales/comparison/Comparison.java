package org.annales.comparison;

import java.util.List;
import org.annales.analysis.Analysis;
import org.annales.analysis.Results;
import org.annales.corpus.Corpus;
import org.annales.likeness.Likeness;
import org.annales.settings.Settings;
import org.annales.table.ResultTable;
import org.annales.text.Problem;
import org.apache.spark.api.java.JavaRDD;

/** Compares the sections of documents with each other. */
public final class Comparison implements Analysis {
  @Override
  public String name() {
    return "comparison";
  }

  @Override
  public JavaRDD<Problem> problems(Corpus corpus, Settings settings) {
    return new Likeness(corpus, settings).problems();
  }

  @Override
  public List<ResultTable> run(Corpus corpus, Results needed, Settings settings) {
    return new Likeness(corpus, settings).tables();
  }
}
