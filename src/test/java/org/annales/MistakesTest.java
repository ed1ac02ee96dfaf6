package org.annales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Mistakes on the command line that end a run before Spark starts. */
class MistakesTest {
  private static final String TEXT = TestInput.TINY_BOOK.resolve("text").toString();

  @TempDir private static Path temp;
  private static Path home;

  @BeforeAll
  static void writeWhatTheUserHas() throws IOException {
    home = temp.toRealPath();
    Files.createDirectory(home.resolve("empty"));
    TestInput.write(home.resolve("file"), "mine");
    TestInput.write(home.resolve("foreign/thesis.txt"), "mine");
    TestInput.write(home.resolve("library/book.txt"), "The lamp is lit.\n");
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        argumentSet(
            "an empty folder", 2, args("--text", "@/empty"), "--text: @/empty holds no file"),
        argumentSet(
            "no such sources",
            2,
            args("--text", TEXT, "--sources", "@/nowhere"),
            "--sources: @/nowhere is not there"),
        argumentSet(
            "a glob that matches nothing",
            2,
            args("--text", "@/*.epub"),
            "--text: @/*.epub is not there"),
        argumentSet(
            "a file as output",
            2,
            args("--text", TEXT, "--output", "@/file"),
            "--output: @/file is a file"),
        argumentSet(
            "output inside the input",
            2,
            args("--text", "@/library", "--output", "@/library/out"),
            "--output: @/library/out overlaps the input @/library"),
        argumentSet(
            "input inside the output",
            2,
            args("--text", "@/library", "--output", "@"),
            "--output: @ overlaps the input @/library"),
        argumentSet(
            "a folder of the user's own",
            2,
            args("--text", TEXT, "--output", "@/foreign"),
            "--output: @/foreign holds thesis.txt"),
        argumentSet(
            "an unknown option after a path",
            2,
            args("--text", TEXT, "--ouput", "@/results"),
            "--ouput; did you mean --output?"),
        argumentSet(
            "an argument too many", 2, args("--output", "@/results", "extra"), "argument extra"),
        argumentSet(
            "an unknown key",
            2,
            args("--set", "ngrams.mx=3"),
            "ngrams.mx: unknown key; did you mean ngrams.max?"),
        argumentSet(
            "an assignment without a value",
            2,
            args("--set", "ngrams.max"),
            "--set ngrams.max: expected KEY=VALUE"),
        argumentSet(
            "no number",
            2,
            args("--set", "ngrams.max=many"),
            "ngrams.max: found \"many\", expected a whole number"),
        argumentSet(
            "a number too large",
            2,
            args("--set", "ngrams.max=11"),
            "ngrams.max: expected a whole number from 1 to 10, found 11"),
        argumentSet(
            "a wrong word",
            2,
            args("--set", "quotations=exlude"),
            "quotations: found \"exlude\", expected one of include, exclude, only; did you mean"
                + " exclude?"),
        argumentSet(
            "a minimum above its maximum",
            2,
            args("--set", "ngrams.min=4", "--set", "ngrams.max=2"),
            "ngrams.min: expected at most ngrams.max, which is 2, found 4"),
        argumentSet(
            "an unknown analysis",
            2,
            args("--text", TEXT, "--only", "ngrms"),
            "found \"ngrms\", expected one of pollution, ngrams"),
        argumentSet(
            "an unknown format",
            2,
            args("--text", TEXT, "--format", "xml"),
            "found \"xml\", expected one of parquet, json"),
        argumentSet(
            "a heading fixed in no document",
            2,
            args("--text", TEXT, "--set", "structure=[\"tny:3 none\"]"),
            "structure: found tny, expected the document_id of a file that is read; did you mean"
                + " tiny?"),
        argumentSet(
            "a comparison with sources where there are none",
            2,
            args("--text", TEXT, "--set", "keyness.comparisons=tiny : sources"),
            "keyness.comparisons: found tiny : sources, but no sources are read"));
  }

  private static List<String> args(String... arguments) {
    return Arrays.asList(arguments);
  }

  /** In arguments and messages @ stands for the folder that the test works in. */
  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakeIsOneLineThatNamesItAndNothingIsTouched(
      int status, List<String> arguments, String message) {
    Map<String, String> before = RunSh.state(home);
    List<String> all = new ArrayList<>(List.of("--set", "entities.recognizer=patterns"));
    arguments.forEach(argument -> all.add(argument.replaceFirst("^@", home.toString())));
    if (!all.contains("--output")) {
      all.addAll(List.of("--output", home.resolve("results").toString()));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int ended = new Main(stream(out), stream(err)).run(all.toArray(String[]::new));
    String told = err.toString(StandardCharsets.UTF_8);

    assertThat(ended).as(told).isEqualTo(status);
    assertThat(told.lines()).hasSize(1);
    assertThat(told)
        .startsWith("annales: ")
        .contains(message.replace("@", home.toString()))
        .hasSizeLessThanOrEqualTo(400 + 1)
        .doesNotContain("at org.")
        .doesNotContain("\tat ");
    assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(RunSh.state(home)).isEqualTo(before);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
