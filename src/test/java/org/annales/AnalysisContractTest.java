package org.annales;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annales.analysis.Analysis;
import org.annales.analysis.AnalysisContext;
import org.annales.corpus.Corpus;
import org.annales.corpus.Listing;
import org.annales.settings.Configuration;
import org.annales.table.ResultTable;
import org.annales.table.Table;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What holds for every analysis in {@link Analyses}. */
class AnalysisContractTest {
  static final List<Analysis> ANALYSES = Analyses.ALL;

  private static Computed ofNothing;
  private static Computed ofOneSentence;
  private static Computed ofTheTinyBook;

  @BeforeAll
  static void runAllAnalyses() {
    // Settings that name no document and no sources.
    List<String> nameless =
        TestRun.TINY_BOOK.stream().filter(setting -> !setting.contains("sources")).toList();
    ofNothing = compute(listing(""), 1, nameless);
    ofOneSentence = compute(listing("The lamp is lit.\n"), 1, nameless);
    ofTheTinyBook = compute(TestInput.tinyBook(), 5, TestRun.TINY_BOOK);
  }

  private static Listing listing(String text) {
    Path folder = TestRun.folder();
    TestInput.write(folder.resolve("text/tiny.txt"), text);
    return TestInput.listing(folder);
  }

  @ParameterizedTest
  @FieldSource("ANALYSES")
  void anEmptyCorpusGivesTheDeclaredTables(Analysis analysis) {
    assertThat(ofNothing.tables(analysis)).containsExactlyElementsOf(analysis.tables());
  }

  @ParameterizedTest
  @FieldSource("ANALYSES")
  void oneSentenceGivesTheDeclaredTables(Analysis analysis) {
    assertThat(ofOneSentence.tables(analysis)).containsExactlyElementsOf(analysis.tables());
  }

  @ParameterizedTest
  @FieldSource("ANALYSES")
  void aSecondRunInOtherPartitionsGivesTheSameRows(Analysis analysis) {
    assertThat(ofTheTinyBook.tables(analysis)).containsExactlyElementsOf(analysis.tables());
    for (Table<?> table : analysis.tables()) {
      assertThat(ofTheTinyBook.rows(table.name()))
          .as(table.name())
          .containsExactlyInAnyOrderElementsOf(TestRun.tinyBook().rows(table.name()));
    }
  }

  /** Runs all analyses and computes the rows of their tables, without a file being written. */
  private static Computed compute(Listing listing, int partitions, List<String> assignments) {
    SparkSession spark = SharedSpark.session().newSession();
    spark.conf().set("spark.sql.shuffle.partitions", partitions);
    Configuration configuration = TestRun.configuration(assignments);
    Computed computed = new Computed(new HashMap<>(), new HashMap<>());
    try (Corpus corpus = Corpus.of(spark, listing, configuration.settings())) {
      AnalysisContext context = new TestContext(corpus, configuration, computed.rows::get);
      for (Analysis analysis : Analyses.ALL) {
        List<ResultTable> tables = analysis.run(context);
        computed.byAnalysis.put(analysis.name(), tables);
        for (ResultTable table : tables) {
          List<Row> rows = table.rows().collectAsList();
          computed.rows.put(table.name(), spark.createDataFrame(rows, table.rows().schema()));
        }
        analysis.files(context).forEach(files -> files.files().count());
        analysis.problems(context).count();
      }
    }
    return computed;
  }

  private record Computed(
      Map<String, List<ResultTable>> byAnalysis, Map<String, Dataset<Row>> rows) {

    List<Table<?>> tables(Analysis analysis) {
      List<Table<?>> tables = new ArrayList<>();
      byAnalysis.get(analysis.name()).forEach(table -> tables.add(table.declaration()));
      return tables;
    }

    List<JsonNode> rows(String table) {
      return TestResults.json(rows.get(table));
    }
  }
}
