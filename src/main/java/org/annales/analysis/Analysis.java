package org.annales.analysis;

import java.util.List;
import org.annales.settings.Settings;
import org.annales.table.ResultFiles;
import org.annales.table.ResultTable;
import org.annales.table.Table;
import org.annales.text.model.Problem;
import org.apache.spark.api.java.JavaRDD;

/**
 * One question asked of the corpus; answers with named tables and has no other effect.
 *
 * <p>To add one: write its package, its settings record, and its line in {@code
 * org.annales.Analyses}.
 */
public interface Analysis {

  /** Its name on the command line and in the configuration, in lower case. */
  String name();

  /** The names of the analyses whose tables it reads; they run before it. */
  default List<String> needs() {
    return List.of();
  }

  /** Whether it reads the text and the places of sentences, and not only their tokens. */
  default boolean needsText(Settings settings) {
    return false;
  }

  /** The declarations of the tables that it writes, in the order of the data dictionary. */
  default List<Table<?>> tables() {
    return List.of();
  }

  /**
   * The mistakes of its settings, one line each, as far as they can be found before Spark starts.
   */
  default List<String> mistakes(RunInputs inputs) {
    return List.of();
  }

  /** The models and lexicons that it uses, for the manifest. */
  default List<Resource> resources(AnalysisContext context) {
    return List.of();
  }

  /** Rows of the table of problems: what it is asked for and the corpus cannot give. */
  default JavaRDD<Problem> problems(AnalysisContext context) {
    return context.corpus().problems(List.of());
  }

  /**
   * The tables that answer the question. Their rows are computed when they are written; jobs that
   * must run before stand in {@link AnalysisContext#step}.
   */
  List<ResultTable> run(AnalysisContext context);

  /** The same answer in files for other programs; asked for when the tables are written. */
  default List<ResultFiles> files(AnalysisContext context) {
    return List.of();
  }
}
