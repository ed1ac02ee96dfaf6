package org.annales.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

  @Test
  void theShareIsOfTheTablesThatAreSureToComeAndOnlyGrows() {
    try (PlainProgress progress = new PlainProgress(out)) {
      progress.begin("start of Spark");
      assertThat(progress.line(1.2)).isEqualTo("1 s: start of Spark");
      progress.end("start of Spark", "");
      progress.expect(List.of("sentences", "ngrams", "keyness"));
      progress.begin("sentences");
      progress.begin("ngrams");
      assertThat(progress.line(4)).isEqualTo("4 s, 0 of 3 tables: sentences, ngrams");
      progress.onTaskEnd(null);
      progress.end("sentences", "");
      // A step that is no table, and more tasks, take nothing back.
      progress.begin("orders of sections");
      assertThat(progress.line(9))
          .isEqualTo("9 s, 1 of 3 tables, 1 tasks: ngrams, orders of sections");
      progress.end("orders of sections", "");
      progress.end("ngrams", "");
      assertThat(progress.line(12)).isEqualTo("12 s, 2 of 3 tables, 1 tasks");
    }
  }

  @Test
  void withoutATerminalEachStepIsALineAtItsEnd() {
    try (PlainProgress progress = new PlainProgress(out)) {
      progress.begin("ngrams");
      progress.begin("sentences");
      progress.end("sentences", "sentences: 5 rows, 0.1 s");
      progress.end("ngrams", "");
    }

    assertThat(lines()).containsExactly("sentences: 5 rows, 0.1 s");
  }

  @Test
  void withoutATerminalNothingIsSilentForLong() {
    try (PlainProgress progress = new PlainProgress(out)) {
      progress.begin("sentences");
      progress.showAfterSilence(4.9);
      assertThat(lines()).isEmpty();
      progress.showAfterSilence(5.1);
      progress.showAfterSilence(6);
      progress.showAfterSilence(10.2);
    }

    assertThat(lines()).containsExactly("  5 s: sentences", "  10 s: sentences");
  }

  @Test
  void aShortRunShowsNothingOnATerminal() {
    try (TerminalProgress progress = new TerminalProgress(out)) {
      progress.begin("ngrams");
      progress.end("ngrams", "ngrams: 5 rows, 0.1 s");
    }

    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  private List<String> lines() {
    return bytes.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
