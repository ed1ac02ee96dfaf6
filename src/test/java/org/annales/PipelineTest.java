package org.annales;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
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
    assertThat(results.rows("problems").get(0).get("code").textValue()).isEqualTo("node_not_found");
  }

  @Test
  void theFormatsOfARunHaveTheSameRowsAndHashes() throws Exception {
    String[] some = {"only=[sentences, ngrams, sentiment]", "sentiment.permutations=99"};
    TestResults plain =
        TestRun.ofTinyBook(temp.resolve("plain"), with(some, "format=json", "ngrams.min_count=2"));
    TestResults all =
        TestRun.ofTinyBook(
            temp.resolve("all"),
            with(some, "format=[parquet, json, csv]", "gzip_json_above=0", "ngrams.min_count=2"));

    assertThat(all.contentHashes()).isEqualTo(plain.contentHashes());
    for (String table : plain.tables()) {
      assertThat(all.rows(table)).containsExactlyInAnyOrderElementsOf(plain.rows(table));
      assertThat(csv(all, table)).hasSize((int) plain.rowCount(table));
    }
    assertThat(files(all.folder().resolve("json/ngrams")))
        .isNotEmpty()
        .allMatch(name -> name.endsWith(".json.gz"));
    assertThat(files(plain.folder().resolve("json/ngrams")))
        .isNotEmpty()
        .allMatch(name -> name.endsWith(".json"));
    assertThat(all.dataPackage().get("resources")).hasSize(3 * all.tables().size());
    // A run into the same folder may replace all of them.
    TestRun.ofTinyBook(temp.resolve("all"), with(some, "format=parquet"));
    assertThat(files(temp.resolve("all"))).doesNotContain("csv", "json");
  }

  @Test
  void aTableAsCsvHasAHeaderAndTheValuesOfTheJson() throws Exception {
    TestResults results =
        TestRun.ofTinyBook(temp.resolve("out"), "format=[json, csv]", "only=[sentences]");
    List<CSVRecord> rows = csv(results, "sentences");
    List<JsonNode> expected = results.rows("sentences");

    assertThat(rows.get(0).getParser().getHeaderNames()).isEqualTo(results.columns("sentences"));
    for (int i = 0; i < expected.size(); i++) {
      List<String> tokens = new ArrayList<>();
      expected.get(i).get("tokens").forEach(token -> tokens.add(token.textValue()));
      assertThat(rows.get(i).get("text")).isEqualTo(expected.get(i).get("text").textValue());
      assertThat(rows.get(i).get("tokens")).isEqualTo(String.join("|", tokens));
      assertThat(rows.get(i).get("counted")).isEqualTo(expected.get(i).get("counted").asText());
    }
  }

  @Test
  void valuesAreAsTheDataDictionaryRestrictsThem() {
    TestResults results = TestRun.tinyBook();
    for (JsonNode resource : results.dataPackage().get("resources")) {
      String table = resource.get("name").textValue();
      if (results.tables().contains(table)) {
        for (JsonNode field : resource.at("/schema/fields")) {
          JsonNode constraints = field.path("constraints");
          for (JsonNode row : results.rows(table)) {
            JsonNode value = row.get(field.get("name").textValue());
            String place = table + "." + field.get("name").textValue() + " " + value;
            assertThat(value).as(place).isNotNull();
            assertThat(value.isNull() && constraints.path("required").asBoolean())
                .as(place)
                .isFalse();
            if (constraints.has("enum") && !value.isNull()) {
              assertThat(constraints.get("enum")).as(place).contains(value);
            }
          }
        }
      }
    }
  }

  private static String[] with(String[] some, String... more) {
    return Stream.concat(Stream.of(some), Stream.of(more)).toArray(String[]::new);
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static List<CSVRecord> csv(TestResults results, String table) throws IOException {
    Path file = results.folder().resolve("csv/" + table + ".csv");
    try (CSVParser parser =
        CSVParser.parse(
            file,
            StandardCharsets.UTF_8,
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
      return parser.getRecords();
    }
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
