package org.annales.analysis;

import java.util.List;
import org.annales.settings.Settings;
import org.annales.table.ResultFiles;
import org.annales.table.ResultTable;
import org.annales.table.Table;
import org.annales.text.model.Problem;
import org.apache.spark.api.java.JavaRDD;

/**
 * Computes named tables from the corpus, without side effects.
 *
 * <p>To add one: write its package, its settings record, and its line in {@code
 * org.annales.Analyses}.
 */
public interface Analysis {

  /** Its name on the command line and in the configuration, in lower case. */
  String name();

  /** The names of the analyses whose tables it reads and which run before it. */
  default List<String> needs() {
    return List.of();
  }

  /** Whether it reads the text of sentences, not only their tokens. */
  default boolean needsText(Settings settings) {
    return false;
  }

  /** The declarations of the tables that it writes, in the order of the data dictionary. */
  default List<Table<?>> tables() {
    return List.of();
  }

  /** Mistakes in its settings that can be found before Spark starts, one line each. */
  default List<String> mistakes(RunInputs inputs) {
    return List.of();
  }

  /** The models and lexicons that it uses, for the manifest. */
  default List<Resource> resources(AnalysisContext context) {
    return List.of();
  }

  /** Rows of the table of problems: settings that the corpus cannot satisfy. */
  default JavaRDD<Problem> problems(AnalysisContext context) {
    return context.corpus().problems(List.of());
  }

  /**
   * Returns the tables, whose rows are computed when they are written; jobs that must run before
   * are run by {@link AnalysisContext#step}.
   */
  List<ResultTable> run(AnalysisContext context);

  /** Results in files for other programs, written after the tables. */
  default List<ResultFiles> files(AnalysisContext context) {
    return List.of();
  }
}
