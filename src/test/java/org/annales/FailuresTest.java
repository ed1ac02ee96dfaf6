package org.annales;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailuresTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "No space left on device",
        "/data/out/part-0: Permission denied",
        "/mnt: Read-only file system",
        "Disk quota exceeded",
        "Too many open files",
        "Input/output error",
        "Connection refused"
      })
  void aFailureOfTheMachineIsToldInItsOwnWords(String reason) {
    IOException failure = new IOException(reason);

    assertThat(Failures.outside(failure))
        .hasValue(reason.replaceFirst("^/.*: ", "") + "; correct it and run again");
  }

  @Test
  void theReasonIsFoundBelowWhatSparkWrapsAroundIt() {
    Throwable failure =
        new RuntimeException(
            "Job aborted due to stage failure",
            new IllegalStateException(new IOException("No space left on device")));

    assertThat(Failures.outside(failure))
        .hasValue("No space left on device; correct it and run again");
  }

  @Test
  void onlyTheReasonIsTakenFromTheManyLinesOfATaskThatFailed() {
    Throwable failure =
        new RuntimeException(
            "Task 3 in stage 1.0 failed\n\tat org.apache.spark.Foo\n"
                + "Caused by: java.io.IOException: No space left on device\n\tat java.base/x");

    assertThat(Failures.outside(failure))
        .hasValue("No space left on device; correct it and run again");
  }

  @Test
  void tooLittleMemoryIsToldWithItsRemedy() {
    assertThat(Failures.outside(new RuntimeException(new OutOfMemoryError("Java heap space"))))
        .hasValue("out of memory; give it more with --spark-conf spark.driver.memory=8g");
  }

  @Test
  void anErrorOfTheProgramIsNotBlamedOnTheMachine() {
    assertThat(Failures.outside(new NullPointerException())).isEmpty();
    assertThat(Failures.outside(new IllegalStateException("no table x has been written")))
        .isEmpty();
  }
}
