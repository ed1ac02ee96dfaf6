package org.annales.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.annales.Main;
import org.annales.TestInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsTest {
  private static final String BOOK =
      """
      CHAPTER I
      The Lamp

      The lamp is lit. The keeper sleeps by the lamp.

      CHAPTER II
      The Quay

      The quay is dark, and no lamp is there.
      """;

  @TempDir private Path temp;
  private String out;
  private String err;

  @Test
  void theInputIsReadWithoutARun() {
    TestInput.write(temp.resolve("text/tale.txt"), BOOK);
    TestInput.write(temp.resolve("log/1891 log.txt"), "The lamp was lit at six.\n");

    assertThat(run("documents", "--text", path("text"), "--sources", path("log"))).as(err).isZero();
    assertThat(out.lines())
        .anyMatch(line -> line.startsWith("tale (text, "))
        .anyMatch(line -> line.matches("  tale/chapter-1 +10  The Lamp"))
        .anyMatch(line -> line.matches("  tale/chapter-2 +9  The Quay"))
        .anyMatch(line -> line.startsWith("1891-log (source, 1891, 6 words)"));
    assertThat(err).isEmpty();
  }

  @Test
  void aFileThatCannotBeReadIsNamedWithTheReason() {
    TestInput.write(temp.resolve("text/empty.txt"), "");

    assertThat(run("documents", "--text", path("text"))).isEqualTo(ExitStatus.SET_ASIDE);
    assertThat(out).startsWith("empty (text) set aside: ").contains("empty");
  }

  @Test
  void aFinishedRunIsReadFromItsTables() {
    TestInput.write(temp.resolve("run/manifest.json"), "{\"generator\":\"annales\"}");
    TestInput.write(
        temp.resolve("run/json/documents/part-00000.json"),
        "{\"document_id\":\"tale\",\"role\":\"text\",\"year\":1901,\"words\":4000,\"title\":\"A "
            + " Tale\"}\n"
            + "{\"document_id\":\"ann\",\"role\":\"source\",\"year\":null,\"words\":6,\"title\":null}\n");
    TestInput.write(
        temp.resolve("run/json/sections/part-00000.json"),
        section("tale/chapter-10", 3, 3000) + section("tale/foreword", 1, 1000));

    assertThat(run("documents", "--results", path("run"))).as(err).isZero();
    assertThat(out.lines())
        .containsExactly(
            "ann (source, 6 words)",
            "tale (text, 1901, 4,000 words): A Tale",
            "  tale/foreword       1,000  About tale/foreword",
            "  tale/chapter-10     3,000  About tale/chapter-10");
  }

  @Test
  void aFolderWithoutResultsIsAMistake() {
    assertThat(run("documents", "--results", path("none"))).isEqualTo(ExitStatus.WRONG_ARGUMENTS);
    assertThat(err).contains("does not exist: name the folder that a run wrote");
    assertThat(run("documents", "--text", path("none"))).isEqualTo(ExitStatus.WRONG_ARGUMENTS);
    assertThat(err).contains("--text: ", "is not there");
  }

  private static String section(String id, int ordinal, int words) {
    return "{\"document_id\":\"tale\",\"section_id\":\"%s\",\"ordinal\":%d,\"words\":%d,\"title\":\"About %s\"}\n"
        .replaceFirst("%s", id)
        .replaceFirst("%d", String.valueOf(ordinal))
        .replaceFirst("%d", String.valueOf(words))
        .replaceFirst("%s", id);
  }

  private String path(String name) {
    return temp.resolve(name).toString();
  }

  private int run(String... args) {
    ByteArrayOutputStream toOut = new ByteArrayOutputStream();
    ByteArrayOutputStream toErr = new ByteArrayOutputStream();
    int status =
        new Main(
                new PrintStream(toOut, true, StandardCharsets.UTF_8),
                new PrintStream(toErr, true, StandardCharsets.UTF_8))
            .run(args);
    out = toOut.toString(StandardCharsets.UTF_8);
    err = toErr.toString(StandardCharsets.UTF_8);
    return status;
  }
}
