package org.annales;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** A jar that was built without the model of names. */
@Isolated("It measures how long a command takes.")
class MissingModelIT {
  @TempDir private Path temp;

  @Test
  void oneLineSaysSoBeforeAnythingIsWritten() throws IOException {
    Path jar = Files.copy(Path.of("target/annales.jar"), temp.resolve("thin.jar"));
    try (FileSystem inside = FileSystems.newFileSystem(jar)) {
      Files.delete(
          inside.getPath("edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz"));
    }
    Map<String, String> before = RunSh.state(temp);
    RunSh.Ended ended =
        RunSh.run(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                jar + ":" + Files.readString(Path.of("target/spark.classpath")).strip(),
                "org.annales.Main",
                "--text",
                TestInput.TINY_BOOK.resolve("text").toString(),
                "--output",
                temp.resolve("out").toString()),
            Map.of());

    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.out()).isEmpty();
    // Without run.sh, Hadoop writes warnings of its own.
    assertThat(ended.errLines())
        .filteredOn(line -> line.startsWith("annales: "))
        .singleElement()
        .asString()
        .hasSizeLessThanOrEqualTo(400)
        .contains("entities.recognizer", "--set entities.recognizer=patterns");
    assertThat(ended.seconds()).isLessThan(5);
    assertThat(RunSh.state(temp)).isEqualTo(before);
  }
}
