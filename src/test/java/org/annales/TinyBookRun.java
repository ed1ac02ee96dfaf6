package org.annales;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What run.sh makes of the tiny book, made once for all tests that only look at it. */
final class TinyBookRun {
  static final String TEXT = TestInput.TINY_BOOK.resolve("text").toString();
  static final String SOURCES = TestInput.TINY_BOOK.resolve("sources").toString();

  /** The folder that the results stand in, and nothing else but what a test writes there. */
  static final Path HOME = TestRun.folder();

  static final Path RESULTS = HOME.resolve("results");
  static final RunSh.Ended ENDED = into(RESULTS);

  private TinyBookRun() {}

  /** Runs it once more, with the thresholds of the tiny book. */
  static RunSh.Ended into(Path output, String... more) {
    return into(Map.of(), output, more);
  }

  static RunSh.Ended into(Map<String, String> environment, Path output, String... more) {
    List<String> all =
        new ArrayList<>(List.of("--text", TEXT, "--sources", SOURCES, "--output", "" + output));
    TestRun.TINY_BOOK.forEach(assignment -> all.addAll(List.of("--set", assignment)));
    all.addAll(List.of(more));
    return RunSh.run(environment, all.toArray(String[]::new));
  }
}
