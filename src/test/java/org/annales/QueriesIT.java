package org.annales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The queries and the R Markdown file of notebooks/ over the example, and its Python module. */
class QueriesIT {
  private static final Path NOTEBOOKS = Path.of("notebooks").toAbsolutePath();
  private static final int QUERIES = 8;

  @TempDir private static Path temp;

  /** Skips a test aloud where a command that it needs fails. */
  private static void need(String check, String what) {
    boolean there = RunSh.run(List.of("bash", "-c", check), Map.of()).status() == 0;
    if (!there) {
      System.err.println(what);
    }
    assumeTrue(there, what);
  }

  @Test
  void sparkAnswersEachQuery() throws IOException {
    SparkSession spark = SharedSpark.session();
    List<Long> rows = new ArrayList<>();
    String folder = ExampleRun.RESULTS.toAbsolutePath() + "/";
    for (String query : statements("queries.spark.sql")) {
      Dataset<Row> answer = spark.sql(query.replace("'output/", "'" + folder));
      if (query.startsWith("SELECT")) {
        rows.add(answer.count());
      }
    }

    assertThat(rows).hasSize(QUERIES).allMatch(count -> count > 0);
  }

  @Test
  void theTwoFilesAskTheSame() throws IOException {
    assertThat(statements("queries.duckdb.sql")).hasSameSizeAs(statements("queries.spark.sql"));
  }

  @Test
  void duckDbAnswersEachQuery() throws IOException {
    need(
        "python3 -c 'import duckdb' || duckdb --version",
        "The queries for DuckDB are not tested: neither the Python package duckdb nor the command"
            + " duckdb is installed");
    Path home = temp.resolve("home");
    Files.createDirectories(home);
    Files.createSymbolicLink(home.resolve("output"), ExampleRun.RESULTS.toAbsolutePath());
    String file = NOTEBOOKS.resolve("queries.duckdb.sql").toString();
    RunSh.Ended ended =
        RunSh.run(
            List.of(
                "bash",
                "-c",
                "cd \"$0\" && if python3 -c 'import duckdb'; then"
                    + " python3 -c 'import duckdb, sys; duckdb.sql(open(sys.argv[1]).read())'"
                    + " \"$1\"; else duckdb -bail < \"$1\"; fi",
                home.toString(),
                file),
            Map.of());

    assertThat(ended.status()).as(ended.err()).isZero();
  }

  private static List<String> statements(String file) throws IOException {
    String text = Files.readString(NOTEBOOKS.resolve(file)).replaceAll("(?m)^--.*$", "");
    List<String> statements = new ArrayList<>();
    for (String statement : text.split(";", -1)) {
      if (!statement.isBlank()) {
        statements.add(statement.strip());
      }
    }
    return statements;
  }

  @Test
  void markdownOfRIsRendered() throws IOException {
    need(
        "Rscript -e 'stopifnot(requireNamespace(\"rmarkdown\"), requireNamespace(\"jsonlite\"),"
            + " requireNamespace(\"ggplot2\"), rmarkdown::pandoc_available())'",
        "chapters.Rmd is not tested: R lacks packages. On Debian and Ubuntu: apt-get install"
            + " pandoc r-cran-rmarkdown r-cran-jsonlite r-cran-ggplot2");
    RunSh.Ended ended =
        RunSh.run(
            List.of(
                "Rscript",
                "-e",
                String.format(
                    Locale.ROOT,
                    "rmarkdown::render('%s', output_dir = '%s', intermediates_dir = '%s',"
                        + " quiet = TRUE)",
                    NOTEBOOKS.resolve("chapters.Rmd"),
                    temp.resolve("r"),
                    temp.resolve("r"))),
            Map.of("ANNALES_RESULTS", ExampleRun.RESULTS.toAbsolutePath().toString()));

    assertThat(ended.status()).as(ended.err()).isZero();
    assertThat(Files.readString(temp.resolve("r/chapters.html"))).contains("barrels");
  }

  @Test
  void theModuleReadsTables() {
    need(
        "/usr/bin/python3 -c 'import pandas'",
        "notebooks/annales.py is not tested: pandas is missing. On Debian and Ubuntu: apt-get"
            + " install python3-pandas");
    RunSh.Ended ended =
        RunSh.run(
            List.of("/usr/bin/python3", "-B", "src/test/python/annales_test.py"),
            Map.of("PYTHONPATH", NOTEBOOKS.toString(), "EXAMPLE", ExampleRun.RESULTS.toString()));

    assertThat(ended.status()).as(ended.err()).isZero();
  }
}
