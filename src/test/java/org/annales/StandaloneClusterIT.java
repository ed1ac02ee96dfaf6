package org.annales;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.launcher.JavaModuleOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one jar, submitted to a real cluster of a master and a worker on this machine. */
class StandaloneClusterIT {
  private static final String HOST = "127.0.0.1";

  /** For processes of seconds. */
  private static final String QUICK = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

  private static final List<String> FEELINGS = List.of("good", "hope", "terrible", "fear");
  private static final List<String> NAMES =
      List.of("Mr. Harker", "Mrs. Orme", "Captain Lisle", "Selwick");

  @TempDir private static Path temp;
  private static final List<Process> CLUSTER = new ArrayList<>();
  private static Path home;
  private static Path library;
  private static String master;
  private static Map<String, String> environment;
  private static Map<String, String> onOneCore;

  @BeforeAll
  static void startTheCluster() throws Exception {
    home = temp.toRealPath();
    library = home.resolve("library");
    writeLibrary();
    environment =
        Map.of(
            "SPARK_HOME",
            sparkHome().toString(),
            "SPARK_SCALA_VERSION",
            "2.13",
            "SPARK_LOCAL_IP",
            HOST,
            "SPARK_LOCAL_DIRS",
            Files.createDirectory(home.resolve("local")).toString());
    int port = freePort();
    master = "spark://" + HOST + ":" + port;
    daemon("master", "org.apache.spark.deploy.master.Master", "--port", "" + port);
    waitFor(port);
    daemon(
        "worker",
        "org.apache.spark.deploy.worker.Worker",
        "--cores",
        "2",
        "--memory",
        "2g",
        "--work-dir",
        home.resolve("work").toString(),
        master);
    onOneCore = local("local[1]");
  }

  @AfterAll
  static void stopTheCluster() throws Exception {
    CLUSTER.forEach(RunSh::kill);
    for (Process process : CLUSTER) {
      process.waitFor();
    }
    try (Stream<Path> links = Files.list(home.resolve("spark/jars"))) {
      for (Path link : links.toList()) {
        Files.delete(link);
      }
    }
  }

  /**
   * On one core there is one partition; on the cluster there are two cores and seven partitions.
   */
  @Test
  void neitherAClusterNorThePartitionsNorTheFormatChangeARow() {
    Path output = home.resolve("client");
    RunSh.Ended ended =
        submit(
            "client",
            output,
            "--format",
            "parquet",
            "--spark-conf",
            "spark.sql.shuffle.partitions=7",
            "--spark-conf",
            "spark.default.parallelism=7");

    assertThat(ended.status()).as(ended.err()).isZero();
    assertThat(ended.out()).contains("Results: " + output);
    assertThat(ended.err()).doesNotContain("Exception", "\tat ");
    TestResults results = new TestResults(output);
    assertThat(results.manifest().get("master").textValue()).isEqualTo(master);
    assertThat(results.contentHashes()).isEqualTo(onOneCore);
    assertThat(results.tables())
        .as("tables that nothing is compared in")
        .filteredOn(table -> results.rowCount(table) == 0)
        .containsExactlyInAnyOrder(
            "notes",
            "index_entries",
            "index_agreement",
            "repairs",
            "set_aside",
            "word_spans",
            "topics",
            "topic_sections");
  }

  /** A driver on the cluster is another way to start; the analyses are those of the other test. */
  @Test
  void aDriverOnTheClusterGivesTheSameRowsAsOneCore() {
    Path output = home.resolve("cluster");
    RunSh.Ended ended = submit("cluster", output, "--format", "json", "--only", "ngrams");

    assertThat(ended.status()).as(ended.err()).isZero();
    Map<String, String> hashes = new TreeMap<>(new TestResults(output).contentHashes());
    assertThat(hashes).containsKeys("documents", "ngrams");
    // The other analyses of the whole run add problems of their own.
    hashes.remove("problems");
    assertThat(onOneCore).containsAllEntriesOf(hashes);
  }

  private static Map<String, String> local(String localMaster) {
    Path output = home.resolve("local-results");
    List<String> arguments = new ArrayList<>(List.of("--master", localMaster));
    arguments.addAll(arguments(output));
    RunSh.Ended ended = RunSh.run(arguments.toArray(String[]::new));

    assertThat(ended.status()).as(ended.err()).isZero();
    return new TestResults(output).contentHashes();
  }

  private static List<String> arguments(Path output) {
    return List.of(
        "--text",
        library.resolve("text").toString(),
        "--sources",
        library.resolve("sources").toString(),
        "--output",
        output.toString(),
        "--set",
        "ngrams.max=3",
        "--set",
        "ngrams.min_count=2",
        // Fewer pairs and permutations than usual: rows are compared between runs.
        "--set",
        "collocations.min_count=20",
        "--set",
        "keyness.max=1",
        "--set",
        "keyness.permutations=199",
        "--set",
        "entities.recognizer=patterns",
        "--set",
        "comparison.sets=f0 : f1",
        "--set",
        "comparison.series=role=text",
        "--set",
        "comparison.permutations=99",
        "--set",
        "comparison.resamples=19",
        "--set",
        "similarity.permutations=60",
        "--set",
        "similarity.resamples=40",
        "--set",
        "sentiment.permutations=99");
  }

  private static RunSh.Ended submit(String mode, Path output, String... more) {
    List<String> command =
        java(
            "org.apache.spark.deploy.SparkSubmit",
            "--master",
            master,
            "--deploy-mode",
            mode,
            "--conf",
            "spark.driver.memory=700m",
            "--conf",
            "spark.executor.memory=1g",
            "--conf",
            "spark.driver.extraJavaOptions=" + QUICK,
            "--conf",
            "spark.executor.extraJavaOptions=" + QUICK,
            "--conf",
            "spark.executor.cores=1",
            "--conf",
            "spark.standalone.submit.waitAppCompletion=true",
            "--class",
            Main.class.getName(),
            RunSh.TARGET.resolve("annales.jar").toString());
    command.addAll(arguments(output));
    command.addAll(Arrays.asList(more));
    return RunSh.run(command, environment);
  }

  /** Files of more than half a mebibyte together, which are read and counted in two parts. */
  private static void writeLibrary() {
    SplittableRandom random = new SplittableRandom(1);
    StringBuilder dates = new StringBuilder("documents:\n");
    for (int file = 0; file < 6; file++) {
      StringBuilder text = new StringBuilder();
      for (int chapter = 1; text.length() < 100_000; chapter++) {
        text.append("CHAPTER ").append(chapter).append("\n\n");
        for (int sentence = 0; sentence < 300; sentence++) {
          text.append("The");
          for (int word = 3 + random.nextInt(15); word > 0; word--) {
            text.append(' ').append(word(chapter, random));
          }
          text.append(random.nextInt(5) == 0 ? ".\n\n" : ".\n");
        }
      }
      TestInput.write(
          library.resolve(file == 5 ? "sources" : "text").resolve("f" + file + ".txt"),
          text.toString());
      dates
          .append("  - {file: f")
          .append(file)
          .append(".txt, date: 189")
          .append(file)
          .append("}\n");
    }
    // It names the source too, which is not in its folder: a row of problems.
    TestInput.write(library.resolve("text/corpus.yaml"), dates.toString());
  }

  /** The first chapters have other feelings and names than those behind them. */
  private static String word(int chapter, SplittableRandom random) {
    int own = (chapter <= 3 ? 0 : 2) + random.nextInt(2);
    return switch (random.nextInt(12)) {
      case 0 -> FEELINGS.get(own);
      case 1 -> NAMES.get(own);
      default -> "word" + (char) ('a' + random.nextInt(26));
    };
  }

  /** A folder that Spark takes for its own: jars/ with links to the jars of the build. */
  private static Path sparkHome() throws IOException {
    Path sparkHome = home.resolve("spark");
    Path jars = Files.createDirectories(sparkHome.resolve("jars"));
    for (String jar : classPath().split(File.pathSeparator, -1)) {
      Path path = Path.of(jar);
      Files.createSymbolicLink(jars.resolve(path.getFileName()), path);
    }
    return sparkHome;
  }

  private static String classPath() throws IOException {
    return Files.readString(RunSh.TARGET.resolve("spark.classpath")).strip();
  }

  private static void daemon(String name, String main, String... arguments) {
    List<String> command = java(main, "--host", HOST, "--webui-port", "0");
    command.addAll(Arrays.asList(arguments));
    File log = home.resolve(name + ".log").toFile();
    CLUSTER.add(RunSh.start(command, environment, log, log));
  }

  private static List<String> java(String main, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(Arrays.asList(JavaModuleOptions.defaultModuleOptions().split("\\s+")));
    try {
      command.addAll(
          List.of(
              "-XX:TieredStopAtLevel=1",
              "-Xmx700m",
              "-Dspark.master.rest.enabled=false",
              "-Djava.io.tmpdir=" + home,
              "-Dlog4j2.configurationFile="
                  + Path.of("src/main/resources/org/annales/log4j2-quiet.properties")
                      .toAbsolutePath()
                      .toUri(),
              "-cp",
              classPath(),
              main));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    command.addAll(Arrays.asList(arguments));
    return command;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static void waitFor(int port) throws Exception {
    for (int i = 0; i < 300; i++) {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        assertThat(socket.isConnected()).isTrue();
        return;
      } catch (IOException e) {
        Thread.sleep(100);
      }
    }
    throw new AssertionError("the master did not start");
  }
}
