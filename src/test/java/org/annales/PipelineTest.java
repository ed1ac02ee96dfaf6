package org.annales;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PipelineTest {
  @TempDir private Path temp;

  static List<String> tables() {
    return TestRun.tinyBook().tables();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void parquetHoldsTheRowsOfTheJsonAndTheMeaningOfEachColumn(String table) {
    Path folder = TestRun.tinyBook().folder().resolve("parquet/" + table);
    Dataset<Row> parquet = SharedSpark.session().read().parquet(folder.toString());
    List<String> described = new ArrayList<>();
    for (var field : parquet.schema().fields()) {
      described.add(field.name() + ": " + field.getComment().getOrElse(() -> ""));
    }

    assertThat(described).isEqualTo(describedInDataPackage(table));
    assertThat(TestResults.json(parquet))
        .hasSize((int) TestRun.tinyBook().rowCount(table))
        .containsExactlyInAnyOrderElementsOf(TestRun.tinyBook().rows(table));
  }

  private static List<String> describedInDataPackage(String table) {
    List<String> described = new ArrayList<>();
    for (JsonNode resource : TestRun.tinyBook().dataPackage().get("resources")) {
      if (resource.get("name").textValue().equals(table)) {
        for (JsonNode field : resource.at("/schema/fields")) {
          described.add(
              field.get("name").textValue() + ": " + field.get("description").textValue());
        }
      }
    }
    return described;
  }

  @Test
  void theManifestTellsWhatWasReadAndWithWhat() {
    JsonNode manifest = TestRun.tinyBook().manifest();

    assertThat(manifest.get("inputs"))
        .extracting(i -> i.get("role").textValue() + " " + i.get("path").textValue())
        .containsExactly("source ann.txt", "source log.txt", "text tiny.txt");
    assertThat(manifest.get("inputs"))
        .allSatisfy(i -> assertThat(i.get("sha256").textValue()).matches("[0-9a-f]{64}"));
    assertThat(manifest.at("/configuration/ngrams/max").intValue()).isEqualTo(5);
    assertThat(manifest.at("/configuration_origins/ngrams.max").textValue()).isEqualTo("default");
    assertThat(manifest.get("analyses")).extracting(JsonNode::textValue).contains("ngrams");
    assertThat(manifest.get("spark_version").textValue()).startsWith("4.");
    assertThat(manifest.get("java_version").textValue())
        .isEqualTo(System.getProperty("java.version"));
    assertThat(manifest.get("problems").toString())
        .isEqualTo("{\"error\":0,\"note\":6,\"warning\":0}");
  }

  @Test
  void theManifestNamesWhatSeedsTheDrawsOfEachColumn() {
    JsonNode seeds = TestRun.tinyBook().manifest().at("/seeds/columns");

    assertThat(seeds.at("/section_similarity.chance_low").textValue())
        .isEqualTo("document_id, 'halves'");
    assertThat(seeds.properties())
        .hasSizeGreaterThan(20)
        .allSatisfy(
            entry -> {
              String table = entry.getKey().replaceFirst("\\..*", "");
              assertThat(TestRun.tinyBook().columns(table))
                  .contains(entry.getKey().replaceFirst(".*\\.", ""))
                  .contains(entry.getValue().textValue().replaceFirst("\\W.*", ""));
            });
  }

  @Test
  void theModelsThatFoundLemmasAreInTheManifestWithTheirLicences() {
    TestResults results =
        TestRun.of(
            TestInput.tinyBook(),
            temp.resolve("out"),
            "only=[ngrams]",
            "ngrams.max=1",
            "tokens.lemmas=true",
            "ngrams.of=lemma");

    assertThat(results.manifest().get("models"))
        .extracting(
            model ->
                model.get("name").textValue()
                    + " "
                    + model.get("version").textValue()
                    + " "
                    + model.get("licence").textValue())
        .containsExactly(
            "opennlp-models-langdetect 1.3.0 Apache-2.0",
            "opennlp-models-pos-en 1.3.0 Apache-2.0",
            "english-pos-dict 0.6 LGPL-2.1-only");
    assertThat(results.manifest().get("models"))
        .allSatisfy(model -> assertThat(model.get("source").textValue()).isNotBlank());
    assertThat(results.manifest().at("/configuration/ngrams/of").textValue()).isEqualTo("lemma");
    assertThat(TestRun.tinyBook().manifest().get("models")).hasSize(1);
  }

  @Test
  void whatAThresholdLeftOutIsInTheManifest() {
    TestResults results =
        TestRun.of(
            TestInput.tinyBook(),
            temp.resolve("out"),
            "only=[ngrams]",
            "ngrams.min=2",
            "ngrams.max=2",
            "ngrams.min_count=2");

    assertThat(results.manifest().at("/tables/ngrams/left_out").toString())
        .isEqualTo("{\"rows\":17,\"occurrences\":17}");
    assertThat(results.manifest().at("/tables/ngram_totals/left_out").toString())
        .isEqualTo("{\"rows\":18,\"occurrences\":18}");
    assertThat(results.manifest().at("/configuration_origins/ngrams.min_count").textValue())
        .isEqualTo("--set ngrams.min_count=2");
  }

  @Test
  void aNodeThatOccursNowhereIsARowOfProblems() {
    TestResults results =
        TestRun.ofTinyBook(temp.resolve("out"), "only=[collocations]", "collocations.nodes=[quay]");

    assertThat(results.manifest().at("/problems/warning").asInt()).isEqualTo(1);
    assertThat(results.rows("problems"))
        .filteredOn(problem -> problem.get("severity").textValue().equals("warning"))
        .extracting(problem -> problem.get("code").textValue())
        .containsExactly("node_not_found");
  }

  @Test
  void aSecondRunReplacesTheResultsOfTheFirstAndTheHashDoesNotDependOnTheFormat() throws Exception {
    Path output = temp.resolve("out");
    TestResults json = TestRun.ofTinyBook(output, "format=json", "only=[sentences, ngrams]");
    assertThat(output.resolve("parquet")).doesNotExist();
    assertThat(json.dataPackage().at("/resources/0/format").textValue()).isEqualTo("jsonl");
    assertThat(json.contentHashes()).containsKeys("sentences", "ngrams");

    TestResults parquet = TestRun.ofTinyBook(output, "format=parquet", "only=[sentences, ngrams]");
    assertThat(output.resolve("json")).doesNotExist();
    assertThat(parquet.dataPackage().at("/resources/0/format").textValue()).isEqualTo("parquet");
    assertThat(parquet.contentHashes()).isEqualTo(json.contentHashes());
    try (Stream<Path> siblings = Files.list(temp)) {
      assertThat(siblings).containsExactly(output);
    }
  }
}
