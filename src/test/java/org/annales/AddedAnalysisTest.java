package org.annales;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.annales.dummy.DummyAnalyses;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The analysis of {@code org.annales.dummy}, added to the list of analyses and nowhere else. */
class AddedAnalysisTest {
  private static final String TEXT =
      """
      CHAPTER I

      The lamp is out! Who has the oil? Bring the oil!

      CHAPTER II

      The lamp is lit.
      """;

  @TempDir private Path folder;

  @Test
  void itsTableAndItsResourcesReachEveryOutput() {
    TestInput.write(folder.resolve("text/book.txt"), TEXT);
    TestResults results =
        TestRun.of(DummyAnalyses.endingWith("!"), TestInput.listing(folder), folder.resolve("out"));
    Dataset<Row> parquet =
        SharedSpark.session().read().parquet(folder.resolve("out/parquet/exclamations").toString());

    assertThat(results.rows("exclamations"))
        .extracting(JsonNode::toString)
        .containsExactlyInAnyOrder(
            "{\"section_id\":\"book/chapter-1\",\"count\":2}",
            "{\"section_id\":\"book/chapter-2\",\"count\":0}");
    assertThat(TestResults.json(parquet))
        .containsExactlyInAnyOrderElementsOf(results.rows("exclamations"));
    assertThat(results.manifest().at("/analyses").toString()).isEqualTo("[\"exclamations\"]");
    assertThat(results.rowCount("exclamations")).isEqualTo(2);
    assertThat(results.manifest().at("/models"))
        .extracting(model -> model.get("name").textValue())
        .contains("exclamation-marks");
    assertThat(results.dataPackage().get("resources"))
        .filteredOn(table -> table.get("name").textValue().equals("exclamations"))
        .singleElement()
        .satisfies(
            table -> {
              assertThat(table.at("/schema/primaryKey").toString()).isEqualTo("[\"section_id\"]");
              assertThat(table.at("/schema/foreignKeys/0/reference/resource").textValue())
                  .isEqualTo("sections");
              assertThat(table.at("/schema/fields/1/description").textValue())
                  .isEqualTo("Sentences that end with the mark.");
            });
  }

  /** Without a master, a run that comes to Spark says that there is none. */
  @Test
  void itsMistakesStopTheRunBeforeSparkStarts() {
    TestInput.write(folder.resolve("text/book.txt"), TEXT);

    assertThat(run(""))
        .isEqualTo("annales: exclamations.mark: found no character, expected at least one\n");
    assertThat(run("!")).startsWith("documents: book\nannales: no master");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  private String run(String mark) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    int status =
        new Main(stream, stream, DummyAnalyses.endingWith(mark))
            .run(
                "--text",
                folder.resolve("text").toString(),
                "--output",
                folder.resolve("out").toString());

    assertThat(status).isEqualTo(2);
    return err.toString(StandardCharsets.UTF_8);
  }
}
