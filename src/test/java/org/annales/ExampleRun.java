package org.annales;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

/** The results of the example in input/, computed once for all tests that only read them. */
final class ExampleRun {
  /** A finished run of the example may be given, to save the time of another. */
  private static final String GIVEN = "example.results";

  static final Path RESULTS = results();

  private ExampleRun() {}

  private static Path results() {
    String given = System.getProperty(GIVEN);
    if (given != null) {
      return Path.of(given);
    }
    Path folder = TestRun.folder().resolve("results");
    RunSh.Ended ended =
        RunSh.run(
            "--text", "input/text", "--sources", "input/sources", "--output", folder.toString());
    assertThat(ended.status()).as(ended.err()).isZero();
    return folder;
  }
}
