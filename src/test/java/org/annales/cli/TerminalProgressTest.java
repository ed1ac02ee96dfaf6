package org.annales.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TerminalProgressTest {
  @Test
  void aLineTellsWhatIsDoneHowFastAndWhatIsLeft() {
    assertThat(TerminalProgress.line("ngrams", 30, 120, 10))
        .isEqualTo("ngrams: 25 % (30 of 120 tasks), 3.0 tasks/s, 30 s left");
  }

  @Test
  void beforeTheFirstTaskIsDoneThereIsNoRate() {
    assertThat(TerminalProgress.line("sentences, documents", 0, 12, 2.4))
        .isEqualTo("sentences, documents: 2 s");
  }

  @Test
  void tasksThatWereNotForeseenMakeNoMoreThanTheWholeAndNoNegativeTime() {
    assertThat(TerminalProgress.line("ngrams", 7, 5, 2))
        .isEqualTo("ngrams: 100 % (7 of 5 tasks), 3.5 tasks/s, 0 s left");
  }

  @Test
  void aShortRunShowsNothing() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TerminalProgress progress =
        new TerminalProgress(new PrintStream(bytes, true, StandardCharsets.UTF_8))) {
      progress.begin("ngrams");
      progress.end("ngrams", "ngrams: 5 rows, 0.1 s");
    }

    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void withoutATerminalEachStepIsALineAtItsEnd() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PlainProgress progress =
        new PlainProgress(new PrintStream(bytes, true, StandardCharsets.UTF_8))) {
      progress.begin("ngrams");
      progress.begin("sentences");
      progress.end("sentences", "sentences: 5 rows, 0.1 s");
    }

    assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
        .containsExactly("sentences: 5 rows, 0.1 s");
  }
}
