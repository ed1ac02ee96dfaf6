package org.annales;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A run over a real book, where it lies beside the project, {@code ../shared/seed}; made once for
 * all tests. Names are found with the model, and without the printed index, so that they can be
 * held against it.
 */
final class SeedRun {
  private static final Path SEED = Path.of("../shared/seed");
  private static TestResults results;

  private SeedRun() {}

  static synchronized TestResults results() {
    assumeTrue(Files.isDirectory(SEED), "there is no " + SEED + " beside the project");
    if (results == null) {
      Path output = TestRun.folder().resolve("out");
      RunSh.Ended ended =
          RunSh.run(
              "--text",
              SEED.toString(),
              "--output",
              output.toString(),
              "--only",
              "ngrams,entities,sentences,notes,index_entries,set_aside,repairs,structure",
              "--format",
              "json",
              "--set",
              "ngrams.min_count=1",
              "--set",
              "entities.recognizer=corenlp",
              "--set",
              "entities.use_index=false");
      if (ended.status() != 0) {
        throw new AssertionError(ended.err());
      }
      results = new TestResults(output);
    }
    return results;
  }

  /** The lines of the book. */
  static List<String> lines() {
    try (Stream<Path> files = Files.list(SEED)) {
      return Files.readAllLines(files.findFirst().orElseThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
