package org.annales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a user meets who types ./run.sh, well or badly. */
@Isolated("It measures how long commands take.")
class CommandLineIT {
  private static final String TEXT = TinyBookRun.TEXT;
  private static final Path HOME = TinyBookRun.HOME;
  private static final Path RESULTS = TinyBookRun.RESULTS;

  @BeforeAll
  static void writeWhatTheUserHas() throws IOException {
    Files.createDirectory(HOME.resolve("empty"));
    TestInput.write(HOME.resolve("file"), "mine");
    TestInput.write(HOME.resolve("foreign/thesis.txt"), "mine");
    TestInput.write(HOME.resolve("library/book.txt"), "The lamp is lit.\n");
    TestInput.write(HOME.resolve("broken.yaml"), "ngrams:\n  max: 3\n  min: [1\nzones: body\n");
    TestInput.write(HOME.resolve("misspelt.yaml"), "ngrams:\n  max_count: 3\n");
  }

  @Test
  void helpNamesEveryOptionAndEveryStatus() {
    RunSh.Ended help = RunSh.run("--help");

    assertThat(help.status()).isZero();
    assertThat(help.err()).isEmpty();
    assertThat(help.out())
        .contains("--text", "--sources", "--output", "--conf", "--set", "--only", "--master")
        .contains("--format", "--no-report", "--verbose", "--spark-conf", "--explain", "--version")
        .contains(
            "Exit status: 0", "1 the run failed", "2 wrong arguments", "3 results are complete")
        .doesNotContain("--terminal", "--quick", "--default-conf");
    assertThat(help.out().lines()).allMatch(line -> line.length() <= 120);
  }

  @Test
  void theVersionIsOneLine() {
    RunSh.Ended version = RunSh.run("--version");

    assertThat(version.status()).isZero();
    assertThat(version.out()).matches("Annales \\d+\\.\\d+\\.\\d+\\S*\\R");
    assertThat(version.err()).isEmpty();
  }

  @Test
  void theSelftestAgreesAndIsQuickSinceItStartsNoSpark() {
    Map<String, String> before = RunSh.state(HOME);
    RunSh.Ended selftest = RunSh.run("selftest");

    assertThat(selftest.status()).isZero();
    assertThat(selftest.err()).isEmpty();
    assertThat(selftest.out().lines())
        .hasSizeGreaterThan(250)
        .noneMatch(l -> l.contains("DISAGREES"));
    assertThat(selftest.out()).containsPattern("(\\d+) of \\1 worked numbers agree\\R$");
    assertThat(selftest.seconds()).isLessThan(10);
    assertThat(RunSh.state(HOME)).isEqualTo(before);
  }

  @Test
  void fromAnotherFolderALexiconIsFoundBesideTheConfigurationFile() {
    assertThat(elsewhere("sentiment.lexicons=state-powr", "").err())
        .contains("found state-powr, expected ", "; did you mean state-power?");

    TestInput.write(HOME.resolve("mine/my.yaml"), "ngrams:\n  max: 3\n");
    TestInput.write(
        HOME.resolve("mine/lexicons/winds.csv"), "# language: en\nword,weight\nlamp,1\n");
    RunSh.Ended unknown = elsewhere("sentiment.lexicons=wind", "--conf ../mine/my.yaml");

    assertThat(unknown.status()).isEqualTo(2);
    assertThat(unknown.err())
        .contains("sentiment.lexicons: found wind, expected ", "; did you mean winds?");

    RunSh.Ended known = elsewhere("sentiment.lexicons=winds,state-power", "--conf ../mine/my.yaml");
    assertThat(known.status()).as(known.err()).isZero();
  }

  private static RunSh.Ended elsewhere(String assignment, String options) {
    String command =
        "cd %s && %s --text ../library --output ../elsewhere --only sentiment --no-report --set %s %s"
            .formatted(
                HOME.resolve("empty"), Path.of("run.sh").toAbsolutePath(), assignment, options);
    return RunSh.run(List.of("bash", "-c", command), Map.of());
  }

  @Test
  void withAClusterTheConfigurationTravelsWithNamesAndLexicons() {
    Path submit =
        TestInput.write(
            HOME.resolve("spark/bin/spark-submit"), "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
    assertThat(submit.toFile().setExecutable(true)).isTrue();
    for (String file : List.of("mine.yaml", "entities.yaml", "lexicons/winds.csv")) {
      TestInput.write(HOME.resolve("travel").resolve(file), "");
    }
    Map<String, String> environment = Map.of("SPARK_HOME", HOME.resolve("spark").toString());
    String mine = HOME.resolve("travel/mine.yaml").toString();
    String example = Path.of("conf/lexicons/state-power.csv").toAbsolutePath().toString();

    RunSh.Ended run = RunSh.run(environment, "--master", "yarn", "--conf", mine);
    assertThat(run.out().lines())
        .containsSequence(
            "--files",
            String.join(
                ",",
                mine,
                HOME.resolve("travel/entities.yaml").toString(),
                HOME.resolve("travel/lexicons/winds.csv").toString(),
                example));
    assertThat(RunSh.run(environment, "--master", "yarn").out().lines())
        .anyMatch(line -> line.endsWith("/conf/entities.yaml," + example));
    assertThat(RunSh.run(environment, "--master", "local").out()).doesNotContain("--files");
  }

  @Test
  void aConcordanceOfTheRunIsAlignedAndQuickSinceItStartsNoSpark() {
    Map<String, String> before = RunSh.state(HOME);
    RunSh.Ended kwic =
        RunSh.run(
            Map.of("LC_ALL", "C"),
            "kwic",
            "the lamp|café",
            "--document=tiny",
            "--window=9",
            "--results",
            RESULTS.toString());

    assertThat(kwic.status()).as(kwic.err()).isZero();
    assertThat(kwic.out().lines())
        .hasSize(6)
        .startsWith("           The lamp  is lit. I  tiny/chapter-1 l. 11")
        .endsWith("as lit in  the café  .          tiny/chapter-2 l. 18");
    assertThat(kwic.err())
        .isEqualTo("annales: 6 hits in 2 sections; 2 more in text that is not counted (--all)\n");
    assertThat(kwic.seconds()).isLessThan(10);
    assertThat(RunSh.state(HOME)).isEqualTo(before);
  }

  @Test
  void aConcordanceEndsAtOnceAndSilentlyWhenItsReaderDoes() {
    String many = "./run.sh kwic '*e*|*a*' --window 9000 --results " + RESULTS;
    RunSh.Ended ended =
        RunSh.run(List.of("bash", "-c", many + " | true; echo ${PIPESTATUS[0]}"), Map.of());

    assertThat(ended.err()).isEmpty();
    assertThat(ended.out()).isEqualTo("141\n");
  }

  @Test
  void theIdsOfARunAndOfItsInputAreListedWithoutSpark() {
    RunSh.Ended ofRun = RunSh.run("documents", "--results", RESULTS.toString());
    RunSh.Ended ofInput = RunSh.run("documents", "--text", TEXT);

    assertThat(ofRun.status()).as(ofRun.err()).isZero();
    assertThat(ofRun.out()).contains("tiny (text, ", "\n  tiny/chapter-1 ", "\n  tiny/chapter-2 ");
    assertThat(ofInput.status()).as(ofInput.err()).isZero();
    assertThat(ofRun.out()).contains(ofInput.out());
  }

  @Test
  void explainTellsEachValueAndWhereItCameFrom() {
    RunSh.Ended explained = RunSh.run("--explain", "--set", "ngrams.max=3", "--text", TEXT);

    assertThat(explained.status()).isZero();
    assertThat(explained.out().lines().map(line -> line.replaceAll("\\s+", " ")))
        .contains("ngrams.max 3 --set ngrams.max=3", "text [\"" + TEXT + "\"] --text")
        .contains("ngrams.min 1 default");
    assertThat(explained.err()).isEmpty();
  }

  @Test
  void aRunOverTheTinyBookEndsWellAndSaysWhatItDid() {
    assertThat(TinyBookRun.ENDED.status()).isZero();
    assertThat(TinyBookRun.ENDED.out())
        .contains("Read 3 files")
        .contains("Problems: 0 errors, 0 warnings, 6 notes.")
        .contains("Results: " + RESULTS);
    assertThat(TinyBookRun.ENDED.err())
        .contains("documents: tiny, ann, log\n")
        .doesNotContain("Exception", "\tat ", "WARN", "INFO");
  }

  @Test
  void theResultsAreThoseThatWereCheckedByEye() throws IOException {
    TestResults read = new TestResults(RESULTS);

    assertThat(read.tables()).contains("documents", "sentences", "ngrams", "ngram_totals");
    for (String table : read.tables()) {
      int golden =
          Files.readAllLines(Path.of("src/test/resources/golden/" + table + ".tsv")).size() - 1;
      assertThat(read.rows(table)).as(table).hasSize(golden);
      assertThat(read.rowCount(table)).as(table).isEqualTo(golden);
    }
    assertThat(read.manifest().get("master").textValue()).isEqualTo("local[*]");
    assertThat(read.manifest().get("version").textValue()).matches("\\d+\\.\\d+\\.\\d+\\S*");
  }

  @Test
  void theDataPackageDescribesEveryTableAndEveryColumn() {
    TestResults read = new TestResults(RESULTS);
    List<String> described = new ArrayList<>();
    for (JsonNode table : read.dataPackage().get("resources")) {
      // Of a table in two formats, the second resource has the format in its name.
      String name = table.get("name").textValue().replaceFirst("\\.parquet$", "");
      described.add(name);
      assertThat(table.get("description").textValue()).as(name).isNotBlank();
      List<String> columns = new ArrayList<>();
      for (JsonNode field : table.at("/schema/fields")) {
        columns.add(field.get("name").textValue());
        assertThat(field.get("description").textValue()).as("%s %s", name, columns).isNotBlank();
        assertThat(field.get("type").textValue())
            .isIn("string", "integer", "number", "boolean", "array");
      }
      for (JsonNode path : table.get("path")) {
        assertThat(RESULTS.resolve(path.textValue())).isRegularFile();
      }
      assertThat(read.rows(name))
          .allSatisfy(row -> assertThat(row.fieldNames()).toIterable().isEqualTo(columns));
    }

    assertThat(described).containsAll(read.tables());
    assertThat(read.tables()).containsAll(described);
  }

  @Test
  void aSecondRunGivesTheSameHashesInAnyLocaleTimeZoneAndFormatAndLeavesNothingInTheTempFolder()
      throws IOException {
    Path output = HOME.resolve("elsewhere");
    Path tempFolder = Files.createDirectory(HOME.resolve("tmp"));
    RunSh.Ended ended =
        TinyBookRun.into(
            Map.of(
                "JDK_JAVA_OPTIONS",
                "-Duser.language=tr -Duser.country=TR -Duser.timezone=Asia/Kathmandu"
                    + " -Djava.io.tmpdir="
                    + tempFolder,
                "TMPDIR",
                tempFolder.toString()),
            output,
            "--master",
            "local[1]",
            "--format",
            "json");

    assertThat(ended.status()).as(ended.err()).isZero();
    assertThat(new TestResults(output).contentHashes())
        .isEqualTo(new TestResults(RESULTS).contentHashes());
    assertThat(tempFolder).isEmptyDirectory();
  }

  /** Those that run.sh looks at itself, and some of each kind; the others are in MistakesTest. */
  static Stream<Arguments> mistakes() {
    return Stream.of(
        argumentSet(
            "no such path",
            2,
            args("--text", "@/nowhere.txt"),
            "--text: @/nowhere.txt is not there"),
        argumentSet(
            "a place below a file",
            1,
            args("--text", TEXT, "--output", "@/file/out"),
            "@/file/out"),
        argumentSet("an unknown option", 2, args("--txet", TEXT), "--txet; did you mean --text?"),
        argumentSet(
            "an unknown key in a file",
            2,
            args("--conf", "@/misspelt.yaml"),
            "@/misspelt.yaml:2: ngrams.max_count: unknown key; did you mean ngrams.m"),
        argumentSet(
            "an unknown master",
            2,
            args("--text", TEXT, "--master", "locall[2]"),
            "--master: found locall[2], expected local"),
        argumentSet(
            "a master without threads",
            2,
            args("--text", TEXT, "--master", "local[0]"),
            "--master: found local[0], expected local"),
        argumentSet(
            "no property of Spark",
            2,
            args("--text", TEXT, "--spark-conf", "ui.enabled=true"),
            "--spark-conf: found ui.enabled=true, expected spark.NAME=VALUE"),
        argumentSet(
            "a wrong value of Spark",
            2,
            args("--text", TEXT, "--spark-conf", "spark.sql.shuffle.partitions=abc"),
            "--spark-conf: found spark.sql.shuffle.partitions=abc, expected what Spark accepts"),
        argumentSet(
            "a switch of Spark that is neither on nor off",
            2,
            args("--text", TEXT, "--spark-conf", "spark.sql.adaptive.enabled=maybe"),
            "--spark-conf: found spark.sql.adaptive.enabled=maybe"),
        argumentSet(
            "a memory that is no size",
            2,
            args("--text", TEXT, "--spark-conf", "spark.driver.memory=lots"),
            "--spark-conf: found spark.driver.memory=lots, expected a size"),
        argumentSet(
            "a comparison with a document that is not read",
            2,
            args("--text", TEXT, "--set", "keyness.comparisons=tny/chapter-1 : rest"),
            "keyness.comparisons: found tny, expected the document_id of a file that is read; did"
                + " you mean tiny?"),
        argumentSet(
            "broken YAML", 2, args("--conf", "@/broken.yaml"), "@/broken.yaml:4: invalid YAML"),
        argumentSet(
            "no such configuration",
            2,
            args("--conf", "@/nowhere.yaml"),
            "--conf: @/nowhere.yaml does not exist"));
  }

  private static List<String> args(String... arguments) {
    return Arrays.asList(arguments);
  }

  /** In arguments and messages @ stands for the folder that the test works in. */
  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakeIsOneLineThatNamesItAndNothingIsTouched(
      int status, List<String> arguments, String message) {
    Map<String, String> before = RunSh.state(HOME);
    List<String> all = new ArrayList<>(arguments);
    all.replaceAll(argument -> argument.replaceFirst("^@", HOME.toString()));
    if (!all.contains("--output")) {
      all.addAll(List.of("--output", RESULTS.toString()));
    }
    RunSh.Ended ended = RunSh.run(all.toArray(String[]::new));

    assertThat(ended.status()).as(ended.err()).isEqualTo(status);
    assertThat(ended.errLines()).hasSize(1);
    assertThat(ended.err())
        .startsWith("annales: ")
        .contains(message.replace("@", HOME.toString()))
        .hasSizeLessThanOrEqualTo(400 + 1)
        .doesNotContain("at org.")
        .doesNotContain("\tat ");
    assertThat(ended.out()).isEmpty();
    assertThat(ended.seconds()).isLessThan(5);
    assertThat(RunSh.state(HOME)).isEqualTo(before);
  }

  @Test
  void severalMistakesAreToldAtOnceEachOnItsLine() {
    Map<String, String> before = RunSh.state(HOME);
    RunSh.Ended ended =
        RunSh.run(
            "--set",
            "ngrams.max=many",
            "--set",
            "stopwords=xx",
            "--set",
            "colour=red",
            "--master",
            "lokal",
            "--output",
            RESULTS.toString());

    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.errLines())
        .hasSize(4)
        .allMatch(line -> line.startsWith("annales: --") && line.length() <= 400)
        .anyMatch(line -> line.contains("--master: found lokal"))
        .anyMatch(line -> line.contains("ngrams.max: found \"many\""))
        .anyMatch(line -> line.contains("stopwords: found \"xx\""))
        .anyMatch(line -> line.contains("colour: unknown key"));
    assertThat(RunSh.state(HOME)).isEqualTo(before);
  }

  @Test
  void aVeryLongNameIsCutInTheMessage() {
    RunSh.Ended ended =
        RunSh.run("--text", "/" + "very-long/".repeat(100), "--output", RESULTS.toString());

    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.errLines())
        .singleElement()
        .satisfies(
            line -> assertThat(line).hasSize(400).startsWith("annales: --text: /very-long/"));
  }

  @Test
  void filesThatCannotBeReadAreSetAsideAndTheOthersAreCounted() throws IOException {
    Path library = HOME.resolve("mixed");
    Files.createDirectory(library);
    Files.copy(TestInput.TINY_BOOK.resolve("text/tiny.txt"), library.resolve("tiny.txt"));
    Files.write(library.resolve("empty.txt"), new byte[0]);
    byte[] binary = new byte[5000];
    for (int i = 0; i < binary.length; i++) {
      binary[i] = (byte) (i * 7 % 256);
    }
    Files.write(library.resolve("picture.txt"), binary);
    Path output = HOME.resolve("mixed-results");
    RunSh.Ended ended =
        RunSh.run("--text", library.toString(), "--output", output.toString(), "--only", "ngrams");
    TestResults read = new TestResults(output);

    assertThat(ended.status()).as(ended.err()).isEqualTo(3);
    assertThat(ended.out())
        .contains("set aside: 2 files")
        .contains("The table problems lists them");
    assertThat(ended.err()).doesNotContain("Exception", "\tat ");
    assertThat(read.rows("documents"))
        .extracting(d -> d.get("path").textValue() + " " + d.get("status").textValue())
        .containsExactlyInAnyOrder("empty.txt set_aside", "picture.txt set_aside", "tiny.txt read");
    assertThat(read.rows("problems"))
        .filteredOn(problem -> problem.get("severity").textValue().equals("error"))
        .extracting(problem -> problem.get("path").textValue())
        .containsExactlyInAnyOrder("empty.txt", "picture.txt");
    assertThat(read.rows("problems"))
        .allSatisfy(
            problem -> {
              assertThat(problem.get("code").textValue()).matches("[a-z_]+");
              assertThat(problem.get("message").textValue()).isNotBlank();
              assertThat(problem.get("remedy").textValue()).isNotBlank();
            });
    assertThat(read.rowCount("ngram_totals"))
        .isEqualTo(new TestResults(RESULTS).rowCount("ngram_totals"));
  }

  @Test
  void whereNoFileCanBeReadTheRunFailsAndTheOldResultsStand() {
    Path empty = TestInput.write(HOME.resolve("nothing/empty.txt"), "");
    Map<String, String> before = RunSh.state(RESULTS);
    RunSh.Ended ended = RunSh.run("--text", empty.toString(), "--output", RESULTS.toString());

    assertThat(ended.status()).isEqualTo(1);
    assertThat(ended.err()).contains("the one file could not be read", "empty.txt");
    assertThat(RunSh.state(RESULTS)).isEqualTo(before);
  }

  @Test
  void whereThereIsNothingToCountTheTablesAreEmptyAndWhole() throws IOException {
    Path stars = TestInput.write(HOME.resolve("stars/stars.txt"), "* * *\n");
    Path output = HOME.resolve("nothing-results");
    RunSh.Ended ended = RunSh.run("--text", stars.toString(), "--output", output.toString());
    TestResults read = new TestResults(output);

    assertThat(ended.status()).as(ended.err()).isZero();
    assertThat(read.rows("documents")).hasSize(1);
    for (String table : read.tables()) {
      assertThat(output.resolve("parquet").resolve(table)).isNotEmptyDirectory();
    }
    for (String table : List.of("sentences", "ngrams", "collocations", "keyness", "entities")) {
      assertThat(read.rows(table)).as(table).isEmpty();
    }
  }
}
