package org.annales;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.annales.analysis.Analysis;
import org.annales.cli.PlainProgress;
import org.annales.cli.Progress;
import org.annales.corpus.Listing;
import org.annales.output.OutputFolder;
import org.annales.settings.Configuration;
import org.apache.spark.sql.SparkSession;

/** Whole runs of the {@link Pipeline} in the shared session. */
final class TestRun {
  /** Thresholds and a lexicon that leave a book of few words some rows in each table. */
  static final List<String> TINY_BOOK =
      List.of(
          "collocations.min_count=2",
          "collocations.min_node_count=3",
          "collocations.min_count_in_section=2",
          "keyness.min_count=3",
          "keyness.alpha=0.5",
          "keyness.rows=tested",
          "keyness.comparisons=tiny : sources",
          "sentiment.lexicons=vader, bing-liu, src/test/resources/lexicon/harbour.csv",
          "comparison.words=lamp",
          "comparison.entities=Ann",
          "comparison.sets=role=text : sources",
          "comparison.min_count=2",
          "comparison.resamples=19",
          "comparison.permutations=99");

  /** Few permutations and few words for the log book. */
  private static final String[] LOG_BOOK = {
    "only=keyness, similarity, comparison, topics",
    "language=en",
    "sentiment.lexicons=vader",
    "sentiment.bins=2",
    "sentiment.permutations=999",
    "comparison.max_sections_for_pairs=2",
    "comparison.words=storm",
    "comparison.sets=logbook/chapter-1..chapter-2 : rest, role=text : sources",
    "comparison.min_count=40",
    "comparison.resamples=19",
    "comparison.permutations=99",
    "keyness.max=2",
    "keyness.min_count=60",
    "keyness.comparisons=logbook/chapter-1 : logbook/chapter-5, logbook : sources",
    "keyness.permutations=99",
    "similarity.idf=smooth",
    "similarity.alpha=0.5",
    "similarity.min_count=60",
    "similarity.axes=1",
    "similarity.permutations=60",
    "similarity.resamples=40",
    "topics.number=2",
    "topics.min_segments=20",
    "topics.max_share=0.9",
    "topics.words=4"
  };

  private static final PrintStream NOWHERE =
      new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
  private static TestResults example;
  private static TestResults tinyBook;
  private static TestResults logBook;

  private TestRun() {}

  /** A run with the default configuration and some assignments. */
  static TestResults of(Listing listing, Path output, String... assignments) {
    return of(SharedSpark.session(), Analyses.ALL, listing, output, assignments);
  }

  /** A run of some analyses with the default configuration. */
  static TestResults of(List<Analysis> analyses, Listing listing, Path output) {
    return of(SharedSpark.session(), analyses, listing, output);
  }

  private static TestResults of(
      SparkSession spark,
      List<Analysis> analyses,
      Listing listing,
      Path output,
      String... assignments) {
    try (Progress progress = new PlainProgress(NOWHERE);
        OutputFolder folder = OutputFolder.check(output.toString(), "output", List.of())) {
      folder.open();
      Configuration configuration = TestInput.configuration(quick(assignments));
      Selection selection = Selection.of(configuration, analyses);
      new Pipeline(spark, configuration, selection, progress, "test").run(listing, folder);
      return new TestResults(folder.folder());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The model of names takes seconds to load: without it, where a test does not ask for it. */
  private static String[] quick(String... assignments) {
    List<String> all = new ArrayList<>(List.of("entities.recognizer=patterns"));
    all.addAll(List.of(assignments));
    return all.toArray(String[]::new);
  }

  /** A run over the tiny book with its thresholds. */
  static TestResults ofTinyBook(Path output, String... more) {
    List<String> assignments = new ArrayList<>(TINY_BOOK);
    assignments.addAll(List.of(more));
    return of(TestInput.tinyBook(), output, assignments.toArray(String[]::new));
  }

  /** The default configuration with some assignments, and without the model of names. */
  static Configuration configuration(List<String> assignments) {
    return TestInput.configuration(quick(assignments.toArray(String[]::new)));
  }

  /** The run over the tiny book, made once for all tests that only look at it. */
  static synchronized TestResults tinyBook() {
    if (tinyBook == null) {
      tinyBook = ofTinyBook(folder().resolve("out"));
    }
    return tinyBook;
  }

  /** The run over the {@link LogBook}, made once for all tests. */
  static synchronized TestResults logBook() {
    if (logBook == null) {
      Path folder = folder();
      logBook = of(LogBook.write(folder.resolve("in")), folder.resolve("out"), LOG_BOOK);
    }
    return logBook;
  }

  /** The run over the example in input/ with its two halves compared, made once for all tests. */
  static synchronized TestResults example() {
    if (example == null) {
      String halves =
          "lamplighters-of-veldmouth/chapter-1..chapter-4"
              + " : lamplighters-of-veldmouth/chapter-5..chapter-8";
      example =
          of(
              TestInput.listing(Path.of("input/text"), Path.of("input/sources")),
              folder().resolve("out"),
              "comparison.sets=" + halves,
              "keyness.comparisons=" + halves);
    }
    return example;
  }

  /** A folder that lasts as long as the tests. */
  static Path folder() {
    try {
      Path folder = Files.createTempDirectory("annales-test").toRealPath();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
