package org.annales;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is killed leaves the results that stood before, whole. */
class KilledRunIT {
  private static final String TEXT = TestInput.TINY_BOOK.resolve("text").toString();

  @TempDir private Path temp;
  private Path output;
  private Path staging;

  @BeforeEach
  void makeResults() throws IOException {
    Path home = Files.createDirectory(temp.toRealPath().resolve("home"));
    output = home.resolve("out");
    staging = home.resolve(".out.annales-new");
    // What a run before this left; small, since only its being left alone matters.
    TestInput.write(output.resolve("manifest.json"), "{\"generator\": \"annales\"}");
    TestInput.write(output.resolve("json/ngrams/part-00000.json"), "{}\n");
  }

  @Test
  void aSecondRunIsRefusedWhileTheFirstIsAtWorkAndClearsTheRestWhenItWasKilled() throws Exception {
    Map<String, String> before = RunSh.state(output);
    Process run = startAndWaitForTheMiddle();
    RunSh.Ended second = again();
    RunSh.kill(run);
    waitForTheEnd(run);

    assertThat(second.status()).isEqualTo(1);
    assertThat(second.errLines())
        .containsExactly(
            "annales: another run is writing to "
                + output
                + ": wait for its end, or name another --output");
    assertThat(RunSh.state(output)).as("the old results").isEqualTo(before);
    assertThat(staging).isDirectory();

    RunSh.Ended next = again();
    assertThat(next.status()).as(next.err()).isZero();
    assertThat(siblings()).containsExactly("out");
    assertThat(new TestResults(output).rowCount("documents")).isEqualTo(1);
  }

  private RunSh.Ended again() {
    return RunSh.run("--text", TEXT, "--output", output.toString(), "--only", "ngrams");
  }

  @Test
  void askedToEndItEndsAndLeavesTheOldResults() throws Exception {
    Map<String, String> before = RunSh.state(output);
    Process run = startAndWaitForTheMiddle();
    run.descendants().toList().forEach(ProcessHandle::destroy);
    waitForTheEnd(run);

    assertThat(run.exitValue()).isNotZero();
    assertThat(RunSh.state(output)).isEqualTo(before);
  }

  @Test
  void askedAloneToEndTheScriptEndsAllThatItStarted() throws Exception {
    Map<String, String> before = RunSh.state(output);
    Process run = startAndWaitForTheMiddle();
    List<ProcessHandle> started = run.descendants().toList();
    // To the script alone: so a batch system or a service manager sends it.
    run.destroy();
    waitForTheEnd(run);
    List<ProcessHandle> left = started.stream().filter(ProcessHandle::isAlive).toList();
    left.forEach(ProcessHandle::destroyForcibly);

    assertThat(started).isNotEmpty();
    assertThat(left).as("what goes on working after the command has ended").isEmpty();
    assertThat(run.exitValue()).isNotZero();
    assertThat(RunSh.state(output)).isEqualTo(before);
  }

  private Process startAndWaitForTheMiddle() throws Exception {
    Path library = temp.resolve("library");
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 40_000; i++) {
      text.append("The lamp number ").append(i).append(" is lit.\n\n");
    }
    TestInput.write(library.resolve("long.txt"), text.toString());
    Process run =
        RunSh.start(
            temp.resolve("log"),
            // What a killed process leaves in the temp folder goes with the test's own.
            Map.of("JDK_JAVA_OPTIONS", "-Djava.io.tmpdir=" + temp),
            "--text",
            library.toString(),
            "--output",
            output.toString());
    for (int i = 0; i < 2400 && run.isAlive(); i++) {
      if (Files.exists(staging.resolve("parquet"))) {
        return run;
      }
      Thread.sleep(50);
    }
    RunSh.kill(run);
    throw new AssertionError("the run did not begin: " + Files.readString(temp.resolve("log")));
  }

  private static void waitForTheEnd(Process run) throws InterruptedException {
    assertThat(run.waitFor(60, TimeUnit.SECONDS)).as("the run ends").isTrue();
  }

  private List<String> siblings() throws IOException {
    try (Stream<Path> files = Files.list(output.getParent())) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
