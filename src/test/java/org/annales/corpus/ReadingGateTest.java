package org.annales.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.annales.text.model.InputFile;
import org.annales.text.model.Role;
import org.junit.jupiter.api.Test;

class ReadingGateTest {
  private static InputFile file(long bytes) {
    return new InputFile("a", "file:/a.txt", "a.txt", Role.TEXT, bytes);
  }

  @Test
  void readsTheLargestFilesAlone() {
    assertThat(mostAtOnce(file(60L << 20))).isEqualTo(1);
  }

  @Test
  void readsNoMoreThanItsRoomAtOnce() {
    assertThat(mostAtOnce(file(11L << 20))).isLessThanOrEqualTo(2);
  }

  @Test
  void admitsAFileThatIsLargerThanItsRoom() {
    assertThat(new ReadingGate(1).pass(file(5L << 30), () -> "read")).isEqualTo("read");
  }

  @Test
  void isFreeAgainAfterAFailure() {
    ReadingGate gate = new ReadingGate(2);
    List<String> read =
        IntStream.range(0, 3)
            .mapToObj(
                i -> {
                  try {
                    return gate.<String>pass(
                        file(60L << 20),
                        () -> {
                          throw new IllegalStateException("broken");
                        });
                  } catch (IllegalStateException e) {
                    return e.getMessage();
                  }
                })
            .toList();
    assertThat(read).containsExactly("broken", "broken", "broken");
  }

  private static int mostAtOnce(InputFile file) {
    ReadingGate gate = new ReadingGate(2);
    AtomicInteger inside = new AtomicInteger();
    return IntStream.range(0, 40)
        .parallel()
        .map(
            i ->
                gate.pass(
                    file,
                    () -> {
                      int now = inside.incrementAndGet();
                      Thread.onSpinWait();
                      inside.decrementAndGet();
                      return now;
                    }))
        .max()
        .orElse(0);
  }
}
