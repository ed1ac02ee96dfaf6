package org.annales.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.annales.settings.InputException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFolderTest {
  private static final String MANIFEST = "{\"generator\": \"annales\"}";

  @TempDir private Path temp;
  private Path home;
  private Path out;
  private Path staging;
  private Path old;

  @BeforeEach
  void namePaths() throws IOException {
    home = Files.createDirectory(temp.toRealPath().resolve("home"));
    out = home.resolve("out");
    staging = home.resolve(".out.annales-new");
    old = home.resolve(".out.annales-old");
  }

  @Test
  void anAbsentAnEmptyAndAFolderOfResultsAreTaken() throws IOException {
    assertThat(check().folder()).isEqualTo(out);

    Files.createDirectory(out);
    assertThat(check().folder()).isEqualTo(out);

    results(out, "first");
    assertThat(check().folder()).isEqualTo(out);
  }

  @Test
  void aCheckWritesNothing() throws IOException {
    check();
    assertThat(contents(home)).isEmpty();

    results(out, "first");
    results(old, "older");
    List<String> before = contents(home);
    check();
    assertThat(contents(home)).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "thesis.txt",
        ".hidden",
        "parquet/thesis.txt",
        "parquet/ngrams/thesis.parquet",
        "parquet/ngrams/part-0.parquet/deep.txt",
        "json/ngrams/old/part-0.json",
        "json/My Table/part-0.json",
        "report.html/page.html",
        "graphml/thesis.graphml",
        "graphml/entity_network/thesis.txt",
        "manifest.json.bak"
      })
  void aFolderWithAForeignFileIsRefusedAndLeftAsItIs(String foreign) throws IOException {
    results(out, "first");
    Path path = out.resolve(foreign);
    if (Files.isRegularFile(path.getParent())) {
      Files.delete(path.getParent());
    }
    write(path, "mine");
    List<String> before = contents(home);

    assertThatThrownBy(this::check)
        .isInstanceOf(InputException.class)
        .hasMessageMatching(
            "--output: \\Q"
                + out
                + "\\E holds .+, which is no result of Annales: name a new or an empty folder");
    assertThat(contents(home)).isEqualTo(before);
  }

  @Test
  void theForeignFileIsNamed() throws IOException {
    results(out, "first");
    write(out.resolve("parquet/ngrams/thesis.txt"), "mine");

    assertThatThrownBy(this::check)
        .hasMessage(
            "--output: "
                + out
                + " holds parquet/ngrams/thesis.txt, which is no result of Annales: name a new or"
                + " an empty folder");
  }

  @Test
  void aFolderThatLooksLikeResultsButHasNoManifestIsRefused() throws IOException {
    write(out.resolve("report.html"), "mine");

    assertThatThrownBy(this::check)
        .isInstanceOf(InputException.class)
        .hasMessageContaining("holds report.html, which is no result of Annales");
  }

  @Test
  void aManifestOfAnotherProgramIsNoResult() throws IOException {
    write(out.resolve("manifest.json"), "{\"name\": \"A web application\", \"icons\": []}");

    assertThatThrownBy(this::check)
        .isInstanceOf(InputException.class)
        .hasMessageContaining("holds manifest.json, which is no result of Annales");
  }

  @Test
  void aFileIsRefused() throws IOException {
    write(out, "mine");

    assertThatThrownBy(this::check)
        .isInstanceOf(InputException.class)
        .hasMessage("--output: " + out + " is a file: name a folder");
  }

  @Test
  void aPlaceThatIsNoPlainFolderIsRefused() {
    assertThatThrownBy(() -> OutputFolder.check("s3a://bucket/out", "--output", List.of()))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "--output: s3a://bucket/out is no plain folder: name one that all workers of the"
                + " cluster share");
    assertThatThrownBy(() -> OutputFolder.check("/", "conf.yaml:3", List.of()))
        .isInstanceOf(InputException.class)
        .hasMessage("conf.yaml:3: / cannot be replaced: name a folder below it");
  }

  @Test
  void aFileUriIsAFolder() {
    assertThat(OutputFolder.check("file://" + out, "--output", List.of()).folder()).isEqualTo(out);
    assertThat(OutputFolder.check("file:" + out, "--output", List.of()).folder()).isEqualTo(out);
  }

  @Test
  void anOutputInsideAnInputOrAroundOneIsRefused() throws IOException {
    Path input = Files.createDirectories(home.resolve("in"));
    Path inside = Files.createDirectories(out.resolve("within"));

    assertThatThrownBy(
            () -> OutputFolder.check(input.resolve("out").toString(), "--output", List.of(input)))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "--output: "
                + input.resolve("out")
                + " overlaps the input "
                + input
                + ": name a folder outside of it");
    assertThatThrownBy(() -> OutputFolder.check(input.toString(), "--output", List.of(input)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("overlaps the input " + input);
    assertThatThrownBy(() -> OutputFolder.check(out.toString(), "--output", List.of(inside)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("overlaps the input " + inside);
  }

  @Test
  void aNameThatOnlyBeginsLikeAnInputsIsNoOverlap() throws IOException {
    Path input = Files.createDirectories(home.resolve("ou"));

    assertThat(OutputFolder.check(out.toString(), "--output", List.of(input)).folder())
        .isEqualTo(out);
  }

  @Test
  void linksDoNotHideAnOverlap() throws IOException {
    Path input = Files.createDirectories(home.resolve("in/deep")).getParent();
    Path link = Files.createSymbolicLink(temp.resolve("link"), input);
    Path deepLink = Files.createSymbolicLink(temp.resolve("deep-link"), input.resolve("deep"));

    for (Path hidden : List.of(link.resolve("out"), link, deepLink.resolve("new/out"))) {
      assertThatThrownBy(() -> OutputFolder.check(hidden.toString(), "--output", List.of(input)))
          .isInstanceOf(InputException.class)
          .hasMessageContaining("overlaps the input " + input);
    }
    assertThatThrownBy(
            () -> OutputFolder.check(input.resolve("out").toString(), "--output", List.of(link)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("overlaps the input " + link);
  }

  @Test
  void aLinkToAFolderIsReplacedWhereItLeadsTo() throws IOException {
    Files.createDirectory(out);
    Path link = Files.createSymbolicLink(temp.resolve("link"), out);
    try (OutputFolder folder = OutputFolder.check(link.toString(), "--output", List.of())) {
      folder.open();
      results(folder.staging(), "first");
      folder.publish();
    }

    assertThat(link).isSymbolicLink();
    assertThat(contents(home)).isEqualTo(published("first"));
  }

  @Test
  void resultsArePublishedAllAtOnce() throws IOException {
    try (OutputFolder folder = check()) {
      folder.open();
      results(folder.staging(), "first");
      assertThat(out).doesNotExist();
      folder.publish();
    }

    assertThat(contents(home)).isEqualTo(published("first"));
  }

  @Test
  void newResultsTakeThePlaceOfOldOnes() throws IOException {
    results(out, "first");
    write(out.resolve("json/keyness/part-0.json"), "first");
    try (OutputFolder folder = check()) {
      folder.open();
      results(folder.staging(), "second");
      assertThat(Files.readString(out.resolve("report.html"))).isEqualTo("first");
      folder.publish();
    }

    assertThat(contents(home)).isEqualTo(published("second"));
  }

  @Test
  void foldersAboveAreMade() throws IOException {
    Path deep = home.resolve("a/b/out");
    try (OutputFolder folder = OutputFolder.check(deep.toString(), "--output", List.of())) {
      folder.open();
      results(folder.staging(), "first");
      folder.publish();
    }

    assertThat(deep.resolve("report.html")).hasContent("first");
  }

  @Test
  void whatWasNotPublishedIsRemoved() throws IOException {
    results(out, "first");
    try (OutputFolder folder = check()) {
      folder.open();
      results(folder.staging(), "second");
    }

    assertThat(contents(home)).isEqualTo(published("first"));
  }

  @Test
  void aFolderThatWasNeverOpenedClosesWithoutATrace() throws IOException {
    results(out, "first");
    write(staging.resolve("report.html"), "of another run");
    check().close();

    assertThat(staging.resolve("report.html")).exists();
  }

  @Test
  void aRunThatWasKilledWhileItStagedLeavesTheOldResults() throws IOException {
    results(out, "first");
    write(staging.resolve(".lock"), "");
    write(staging.resolve("parquet/ngrams/_temporary/0/part-0.parquet"), "half");
    openAndClose();

    assertThat(contents(home)).isEqualTo(published("first"));
  }

  @Test
  void aRunThatWasKilledBeforeItsFirstMoveLeavesTheOldResults() throws IOException {
    results(out, "first");
    results(staging, "second");
    openAndClose();

    assertThat(contents(home)).isEqualTo(published("first"));
  }

  @Test
  void aRunThatWasKilledBetweenItsTwoMovesIsCompleted() throws IOException {
    results(old, "first");
    results(staging, "second");
    openAndClose();

    assertThat(contents(home)).isEqualTo(published("second"));
  }

  @Test
  void aRunThatWasKilledAfterItsSecondMoveLeavesTheNewResults() throws IOException {
    results(old, "first");
    results(out, "second");
    openAndClose();

    assertThat(contents(home)).isEqualTo(published("second"));
  }

  @Test
  void aRunThatWasKilledWhileItDeletedTheOldResultsLeavesTheNewOnes() throws IOException {
    write(old.resolve("json/ngrams/part-0.json"), "first");
    results(out, "second");
    openAndClose();

    assertThat(contents(home)).isEqualTo(published("second"));
  }

  @Test
  void oldResultsComeBackWhereNoNewOnesAreWhole() throws IOException {
    results(old, "first");
    write(staging.resolve("report.html"), "half");
    openAndClose();

    assertThat(contents(home)).isEqualTo(published("first"));
  }

  @Test
  void aLiveRunIsNotDisturbed() throws IOException {
    try (OutputFolder live = check()) {
      live.open();
      results(live.staging(), "first");
      OutputFolder second = check();

      assertThatThrownBy(second::open)
          .isInstanceOf(RunFailure.class)
          .hasMessage(
              "another run is writing to " + out + ": wait for its end, or name another --output");
      second.close();
      live.publish();
    }

    assertThat(contents(home)).isEqualTo(published("first"));
  }

  @Test
  void theNextRunMayBeginWhenALiveOneHasEnded() throws IOException {
    try (OutputFolder live = check()) {
      live.open();
    }
    try (OutputFolder next = check()) {
      next.open();
      results(next.staging(), "second");
      next.publish();
    }

    assertThat(contents(home)).isEqualTo(published("second"));
  }

  @Test
  void aPlaceThatCannotBeWrittenIsAFailure() throws IOException {
    write(home.resolve("file"), "mine");
    Path impossible = home.resolve("file/out");
    OutputFolder folder = OutputFolder.check(impossible.toString(), "--output", List.of());

    assertThatThrownBy(folder::open)
        .isInstanceOf(RunFailure.class)
        .hasMessageStartingWith("cannot write to " + impossible + " (")
        .hasMessageEndingWith("): name another --output, or make the place writable");
  }

  @Test
  void aRunThatCannotPublishRemovesItsStaging() throws IOException {
    results(out, "first");
    try (OutputFolder folder = check()) {
      folder.open();
      results(folder.staging(), "second");
      write(old.resolve("in-the-way"), "a folder that is not empty cannot be moved onto");

      assertThatThrownBy(folder::publish)
          .isInstanceOf(RunFailure.class)
          .hasMessageStartingWith("cannot put the results into " + out + ": ");
    }

    assertThat(out.resolve("report.html")).hasContent("first");
    assertThat(staging).doesNotExist();
  }

  @Test
  void linksInsideAreRemovedAndNotFollowed() throws IOException {
    Path precious = home.resolve("precious/thesis.txt");
    write(precious, "mine");
    results(out, "first");
    Files.createSymbolicLink(out.resolve("json/linked"), precious.getParent());
    try (OutputFolder folder = check()) {
      folder.open();
      results(folder.staging(), "second");
      folder.publish();
    }

    assertThat(precious).hasContent("mine");
    assertThat(out.resolve("json/linked")).doesNotExist();
  }

  private OutputFolder check() {
    return OutputFolder.check(out.toString(), "--output", List.of());
  }

  private void openAndClose() {
    try (OutputFolder folder = check()) {
      folder.open();
      assertThat(folder.staging()).isEqualTo(staging);
    }
  }

  private static void results(Path folder, String run) throws IOException {
    write(folder.resolve("parquet/ngrams/part-0.parquet"), run);
    write(folder.resolve("json/ngrams/part-0.json"), run);
    write(folder.resolve("graphml/entity_network/A-book.graphml"), run);
    write(folder.resolve("report.html"), run);
    write(folder.resolve("datapackage.json"), run);
    write(folder.resolve("manifest.json"), MANIFEST);
  }

  private static List<String> published(String run) {
    return List.of(
        "out/datapackage.json: " + run,
        "out/graphml/entity_network/A-book.graphml: " + run,
        "out/json/ngrams/part-0.json: " + run,
        "out/manifest.json: " + MANIFEST,
        "out/parquet/ngrams/part-0.parquet: " + run,
        "out/report.html: " + run);
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** All files below a folder with what stands in them. */
  private static List<String> contents(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .sorted()
          .map(file -> folder.relativize(file) + ": " + read(file))
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
