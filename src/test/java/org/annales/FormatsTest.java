package org.annales;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of tables in each format, and the data dictionary that names them. */
class FormatsTest {
  /** Types of the Table Schema, version 2, that tables use, with the constraints of each. */
  private static final Map<String, Set<String>> TYPES =
      Map.of(
          "string", Set.of("required", "enum"),
          "integer", Set.of("required"),
          "number", Set.of("required"),
          "boolean", Set.of("required"),
          "array", Set.of("required", "jsonSchema"),
          "list", Set.of("required"));

  @TempDir private Path temp;

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

  /** Rules of the specifications Data Package and Table Schema, version 2. */
  @Test
  void theDataDictionaryKeepsTheRulesOfDataPackages() {
    TestResults results =
        TestRun.ofTinyBook(
            temp.resolve("out"),
            "format=[json, parquet, csv]",
            "only=[ngrams, sentiment, keyness, sentences]",
            "sentiment.permutations=99",
            "keyness.permutations=99");
    Map<String, List<String>> fields = new HashMap<>();
    for (JsonNode resource : results.dataPackage().get("resources")) {
      String name = resource.get("name").textValue();
      assertThat(name).matches("[-a-z0-9._]+");
      assertThat(fields.put(name, names(resource.at("/schema/fields")))).as(name).isNull();
    }
    assertThat(fields).containsKeys("keyness", "keyness.parquet", "keyness.csv");
    for (JsonNode resource : results.dataPackage().get("resources")) {
      String name = resource.get("name").textValue();
      assertThat(resource.get("path")).as(name).isNotEmpty();
      for (String path : texts(resource.get("path"))) {
        assertThat(results.folder().resolve(path)).isRegularFile();
      }
      assertThat(resource.get("mediatype").textValue()).matches(".+/.+");
      assertThat(fields.get(name)).isNotEmpty().doesNotHaveDuplicates();
      resource.at("/schema/fields").forEach(field -> assertField(name, field));
      assertThat(texts(resource.at("/schema/primaryKey"))).isSubsetOf(fields.get(name));
      for (JsonNode foreign : resource.at("/schema/foreignKeys")) {
        String target = foreign.at("/reference/resource").textValue();
        assertThat(texts(foreign.get("fields"))).isSubsetOf(fields.get(name));
        assertThat(texts(foreign.at("/reference/fields"))).isSubsetOf(fields.get(target));
        assertThat(foreign.get("fields")).hasSameSizeAs(foreign.at("/reference/fields"));
      }
    }
  }

  private static void assertField(String resource, JsonNode field) {
    String place = resource + ": " + field;
    String type = field.get("type").textValue();
    assertThat(TYPES).as(place).containsKey(type);
    JsonNode constraints = field.path("constraints");
    List<String> named = new ArrayList<>();
    constraints.fieldNames().forEachRemaining(named::add);
    assertThat(named).as(place).isSubsetOf(TYPES.get(type));
    assertThat(texts(constraints.path("enum"))).as(place).doesNotHaveDuplicates();
    if (type.equals("list")) {
      assertThat(field.get("itemType").textValue()).isIn("string", "integer", "number", "boolean");
      assertThat(field.get("delimiter").textValue()).isEqualTo("|");
    }
  }

  private static List<String> names(JsonNode fields) {
    List<String> names = new ArrayList<>();
    fields.forEach(field -> names.add(field.get("name").textValue()));
    return names;
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(item -> texts.add(item.textValue()));
    return texts;
  }
}
