package org.annales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.annales.report.ReportFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Opens report.html in a browser, where Chromium and Node.js are installed. */
class ReportBrowserIT {
  private static final Path SCRIPTS = Path.of("src/test/browser");
  private static final Path FOLDER = RunSh.TARGET.resolve("browser");
  private static final String MISSING =
      "The report is not opened in a browser: %s. On Debian: apt-get install chromium nodejs npm";
  private static final int MOST_ELEMENTS = 20_000;
  private static final int MOST_HEAP = 150_000_000;

  /**
   * Milliseconds, on a machine that does other work too; docs/BENCHMARKS.md has what was measured.
   */
  private static final double SLOWEST_PAINT = 5000;

  private static JsonNode found;
  private static JsonNode foundInHostile;

  private static Optional<String> browser() {
    return Stream.of("chromium", "chromium-browser", "google-chrome")
        .filter(name -> shell("command -v " + name).status() == 0)
        .findFirst()
        .map(name -> shell("command -v " + name).out().strip());
  }

  private static RunSh.Ended shell(String command) {
    return RunSh.run(List.of("bash", "-c", command), Map.of());
  }

  private static void assume(boolean there, String what) {
    String message = MISSING.replace("%s", what);
    if (!there) {
      System.err.println(message);
    }
    assumeTrue(there, message);
  }

  @BeforeAll
  static void openTheReport() throws IOException {
    Optional<String> browser = browser();
    assume(browser.isPresent(), "no Chromium was found");
    Files.createDirectories(FOLDER);
    for (String file : List.of("package.json", "package-lock.json", ".npmrc", "report.mjs")) {
      Files.copy(SCRIPTS.resolve(file), FOLDER.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }
    assume(
        shell("cd '" + FOLDER + "' && npm ci").status() == 0,
        "npm could not install Playwright and axe");
    found = opened(browser.orElseThrow(), TinyBookRun.RESULTS.resolve("report.html"), "tiny");
    Path hostile = Files.createDirectories(FOLDER.resolve("hostile-run"));
    Path report = hostile.resolve("report.html");
    Files.writeString(report, hostileBook(hostile).html());
    foundInHostile = opened(browser.orElseThrow(), report, "hostile");
  }

  private static JsonNode opened(String browser, Path report, String name) throws IOException {
    Path pictures = Files.createDirectories(FOLDER.resolve(name));
    RunSh.Ended ended =
        RunSh.run(
            List.of(
                "node",
                FOLDER.resolve("report.mjs").toString(),
                browser,
                report.toString(),
                pictures.toString()),
            Map.of());
    assertThat(ended.status()).as(ended.err()).isZero();
    return new ObjectMapper().readTree(ended.out());
  }

  /**
   * A book whose titles are markup, right-to-left, one very long word, pictures, and a page long.
   */
  private static ReportFolder hostileBook(Path folder) {
    return new ReportFolder(folder)
        .manifest("generator", "annales", "analyses", List.of())
        .work(
            "book",
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(2)>",
            "\u202e\u05d0\u05d1\u05d2 \u202d abc",
            "x".repeat(1000),
            "\ud83d\udd25".repeat(300),
            "many words ".repeat(90),
            "\"'&<>`",
            "Seven",
            "Eight",
            "Nine",
            "Ten");
  }

  private static Stream<JsonNode> items(String name) {
    return StreamSupport.stream(found.path(name).spliterator(), false);
  }

  @Test
  void nothingIsLoadedAndNothingGoesWrong() {
    assertThat(found.path("messages")).isEmpty();
    assertThat(found.path("requests")).isEmpty();
  }

  @Test
  void itIsAccessibleByTheRulesOfAxeAndFitsAllWidths() {
    assertThat(found.path("violations")).isEmpty();
    assertThat(found.path("overflow")).isEmpty();
  }

  @Test
  void hostileTitlesAreTextInEveryWidth() {
    for (String bad : List.of("messages", "requests", "violations", "overflow")) {
      assertThat(foundInHostile.path(bad)).as(bad).isEmpty();
    }
    assertThat(foundInHostile.path("withoutScripts").asText())
        .contains("<script>alert(1)</script>");
  }

  @Test
  void itIsSmallAndFast() {
    assertThat(found.path("elements").asInt()).isBetween(500, MOST_ELEMENTS);
    assertThat(found.path("heap").asLong()).isLessThan(MOST_HEAP);
    assertThat(found.path("firstPaint").asDouble()).isPositive().isLessThan(SLOWEST_PAINT);
  }

  @Test
  void everyChartIsDrawn() {
    assertThat(items("charts"))
        .isNotEmpty()
        .allSatisfy(
            chart -> {
              assertThat(chart.path("title").asText()).isNotEmpty();
              assertThat(chart.path("width").asDouble()).isPositive();
              assertThat(chart.path("height").asDouble()).isPositive();
              assertThat(chart.path("marks").asInt()).as(chart.toString()).isPositive();
            });
  }

  @Test
  void aChapterIsReachedByKeyboard() {
    assertThat(found.path("skip").asText()).isEqualTo("skip");
    assertThat(found.path("chapter").path("heading").asText()).isNotEmpty();
    assertThat(found.path("chapter").path("visible").asBoolean()).isTrue();
  }

  @Test
  void aTableIsFilteredAndSorted() {
    assertThat(foundInHostile.path("filter").path("shown").asInt())
        .isPositive()
        .isLessThan(foundInHostile.path("filter").path("all").asInt());
    assertThat(foundInHostile.path("sorted").path("state").asText()).isEqualTo("descending");
    List<Double> values =
        StreamSupport.stream(foundInHostile.path("sorted").path("values").spliterator(), false)
            .map(JsonNode::asDouble)
            .toList();
    assertThat(values).hasSizeGreaterThan(1).isSortedAccordingTo((a, b) -> Double.compare(b, a));
  }

  @Test
  void tablesAndChartsAreSaved() {
    assertThat(found.path("csv").path("name").asText()).endsWith(".csv");
    assertThat(found.path("csv").path("text").asText().lines().count()).isGreaterThan(1);
    assertThat(found.path("svg").path("text").asText())
        .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"")
        .contains("<style>");
  }

  @Test
  void itIsReadWithoutScripts() {
    assertThat(found.path("withoutScripts").asText()).contains("At a glance", "words are counted");
  }
}
