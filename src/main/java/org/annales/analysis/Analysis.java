package org.annales.analysis;

import java.util.List;
import org.annales.corpus.Corpus;
import org.annales.settings.Settings;
import org.annales.table.ResultFiles;
import org.annales.table.ResultTable;
import org.annales.text.model.Problem;
import org.apache.spark.api.java.JavaRDD;

/**
 * One question asked of the corpus; answers with named tables and has no other effect.
 *
 * <p>To add one: write its class, write its test, and add its line to {@code org.annales.Analyses}.
 */
public interface Analysis {

  /** Its name on the command line and in the configuration, in lower case. */
  String name();

  /** The names of the analyses whose tables it reads; they run before it. */
  default List<String> needs() {
    return List.of();
  }

  /** What it is asked for and the corpus cannot give: rows of the table of problems. */
  default JavaRDD<Problem> problems(Corpus corpus, Settings settings) {
    return corpus.problems(List.of());
  }

  /** The tables that answer the question. Their rows are computed when they are written. */
  List<ResultTable> run(Corpus corpus, Results needed, Settings settings);

  /** The same answer in files for other programs; asked for when the tables are written. */
  default List<ResultFiles> files(Corpus corpus, Settings settings) {
    return List.of();
  }
}
