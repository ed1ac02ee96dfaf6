package org.annales.text.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class CreditLinesTest {
  @Test
  void opensWithBracketsBeforeTheWords() {
    assertThat(CreditLines.opens("[Transcriber's Note: words in italics]")).isTrue();
    assertThat(CreditLines.opens("(*_ Produced by Ann Lamb")).isTrue();
    assertThat(CreditLines.opens("[[by the Online Distributed Proofreading Team]]")).isTrue();
    assertThat(CreditLines.opens("[A lamp was produced there.]")).isFalse();
  }

  @Test
  void examinesALineOfBracketsOnce() {
    String brackets = "[".repeat(2_000_000);
    assertThatCode(
            () ->
                Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(20), () -> CreditLines.opens(brackets)))
        .doesNotThrowAnyException();
  }
}
