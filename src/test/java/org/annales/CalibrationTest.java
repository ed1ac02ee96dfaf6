package org.annales;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annales.corpus.CorpusTables;
import org.annales.table.Column;
import org.annales.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The tests of Annales on null texts of a made-up book: a small version of docs/CALIBRATION.md,
 * which src/bench/calibration/calibrate.sh writes.
 */
class CalibrationTest {
  private static final String[] QUICK = {
    "keyness.max=1",
    "keyness.permutations=499",
    "sentiment.lexicons=vader",
    "sentiment.permutations=199",
    "sentiment.bins=20",
    "comparison.resamples=99",
    "comparison.permutations=199",
    "similarity.permutations=40",
    "similarity.resamples=40"
  };

  private static final String ANALYSES = "keyness, sentiment, comparison";

  /** Claims that are known to fail: words hang together. */
  private static final List<String> KNOWN =
      List.of(
          "`keyness.p_value` | expected ≥ 5",
          "`keyness.p_value` | expected < 5",
          "`keyness.q_value` | ",
          "`keyness.log_ratio_low`, `keyness.log_ratio_high` | expected ≥ 5");

  @TempDir Path folder;

  @Test
  void noTestFindsMoreThanItMayInTextsWhereNothingIsToBeFound() throws IOException {
    int[] chapters = {3000, 3500, 4000, 3000, 4500, 3000, 3500, 3000, 6000, 3000, 2000, 1000};
    Path book = folder.resolve("book");
    writeSentences(book, chapters, false);
    Path texts = folder.resolve("texts");
    CalibrationBench.start("NullTexts", book, texts, "1", "whole", "runs", "effects");
    run(texts, "whole-1", "sentiment, comparison");
    run(texts, "runs-1", ANALYSES);
    run(texts, "effects-1", "keyness");
    Path page = folder.resolve("page.md");
    CalibrationBench.start("Calibration", texts, page, CalibrationBench.FOLDER);
    String text = Files.readString(page);

    assertThat(failing(text)).isSubsetOf(KNOWN);
    assertThat(text).contains("| word of 40 doubled | `keyness.q_value` |  | 100.0 ");
    assertThat(text).doesNotContain("NaN", "Infinity");
  }

  private static void run(Path texts, String name, String only) throws IOException {
    List<String> assignments = new ArrayList<>(List.of(QUICK));
    assignments.add("only=" + only);
    CalibrationBench.run(texts, name, assignments.toArray(String[]::new));
  }

  /** The claims whose figures are out of bounds: column and rows. */
  private static List<String> failing(String page) {
    return page.lines()
        .filter(line -> line.contains("**too many**") || line.contains("**too narrow**"))
        .filter(line -> line.startsWith("| `"))
        .map(line -> line.split(" \\|", 3))
        .map(cells -> cells[0].substring(2) + " |" + cells[1])
        .toList();
  }

  private static String row(String page, String start) {
    return page.lines().filter(line -> line.startsWith("| " + start)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("smallBooks")
  void ofTooSmallABookThePageSaysThatItCannotBeTold(String name, int[] chapters, boolean identical)
      throws IOException {
    Path book = folder.resolve(name);
    Path texts = folder.resolve(name + "-texts");
    writeSentences(book, chapters, identical);
    CalibrationBench.start("NullTexts", book, texts, "1");
    run(texts, "runs-1", ANALYSES);
    Path page = folder.resolve("page.md");
    CalibrationBench.start("Calibration", texts, page, CalibrationBench.FOLDER);
    String text = Files.readString(page);

    assertThat(texts.resolve("halves-1.md")).doesNotExist();
    assertThat(text).contains("Runs over them: runs 1.").doesNotContain("NaN", "Infinity");
    assertThat(row(text, "`section_tests.p_value` | scope=rest, item=sentiment"))
        .contains("cannot be decided");
    assertThat(text.substring(text.indexOf("## What cannot be decided")))
        .contains("`section_tests.p_value`", "`sentiment_arcs.p_value`");
  }

  static Stream<Arguments> smallBooks() {
    return Stream.of(
        Arguments.of("three chapters", new int[] {700, 600, 800}, false),
        Arguments.of("one chapter", new int[] {900}, false),
        Arguments.of("five words a chapter", new int[] {5, 5, 5, 5, 5, 5}, false),
        Arguments.of("identical chapters", new int[] {300, 300, 300, 300}, true));
  }

  @Test
  void aPageWithoutAnyRunSaysSo() throws IOException {
    Path page = folder.resolve("page.md");
    CalibrationBench.start("Calibration", folder, page, CalibrationBench.FOLDER);

    assertThat(Files.readString(page)).contains("Runs over them: none.").doesNotContain("NaN");
    assertThat(failing(Files.readString(page))).isEmpty();
  }

  @Test
  void nullTextsKeepTheSizesOfChaptersAndAllWords() throws IOException {
    Path book = folder.resolve("book");
    writeSentences(book, new int[] {1600, 400, 3100}, false);
    CalibrationBench.start("NullTexts", book, folder, "7");
    CalibrationBench.start("NullTexts", book, folder.resolve("again"), "7", "runs");

    List<String> real = words(Files.readString(folder.resolve("whole-7.md")));
    for (String kind : List.of("sentences", "runs", "tokens", "order")) {
      assertThat(words(Files.readString(folder.resolve(kind + "-7.md"))))
          .as(kind)
          .containsExactlyInAnyOrderElementsOf(real);
    }
    assertThat(sizes(Files.readString(folder.resolve("tokens-7.md"))))
        .containsExactly(1600, 400, 3100);
    assertThat(sizes(Files.readString(folder.resolve("halves-7.md"))))
        .containsExactlyInAnyOrder(1500, 1600);
    assertThat(folder.resolve("again/runs-7.md"))
        .hasSameTextualContentAs(folder.resolve("runs-7.md"));
    assertThat(folder.resolve("effects-7.planted.tsv")).content().contains("doubled\t1\t");
  }

  private static List<Integer> sizes(String text) {
    return Stream.of(text.split("# Chapter \\d+", -1)).skip(1).map(c -> words(c).size()).toList();
  }

  private static List<String> words(String text) {
    return Stream.of(text.replaceAll("# Chapter \\d+", "").split("\\W+", -1))
        .filter(word -> !word.isEmpty())
        .map(word -> word.toLowerCase(Locale.ROOT))
        .toList();
  }

  /** Writes the tables of a finished run that null texts are made from. */
  private static void writeSentences(Path run, int[] chapters, boolean identical) {
    StringBuilder sentences = new StringBuilder();
    StringBuilder sections = new StringBuilder();
    for (int chapter = 0; chapter < chapters.length; chapter++) {
      ObjectNode section = JsonNodeFactory.instance.objectNode();
      String id = "book/chapter-" + (chapter + 1);
      section.put("document_id", "book").put("section_id", id).put("kind", "chapter");
      sections.append(section).append('\n');
      List<String> texts = MadeUpBook.sentences(identical ? 1 : chapter, chapters[chapter]);
      for (int i = 0; i < texts.size(); i++) {
        sentences.append(sentence(section.deepCopy(), texts.get(i), i)).append('\n');
      }
    }
    TestInput.write(run.resolve("json/sentences/part-00000.json"), sentences.toString());
    TestInput.write(run.resolve("json/sections/part-00000.json"), sections.toString());
    TestInput.write(
        run.resolve("json/documents/part-00000.json"),
        "{\"document_id\":\"book\",\"role\":\"text\",\"language\":\"en\",\"words\":1}");
  }

  private static ObjectNode sentence(ObjectNode row, String text, int at) {
    row.put("counted", true).put("paragraph", at / 5 + 1).put("text", text);
    ArrayNode tokens = row.putArray("tokens");
    ArrayNode starts = row.putArray("token_starts");
    ArrayNode ends = row.putArray("token_ends");
    Matcher words = Pattern.compile("\\w+").matcher(text);
    while (words.find()) {
      tokens.add(words.group().toLowerCase(Locale.ROOT));
      starts.add(words.start());
      ends.add(words.end());
    }
    return row;
  }

  @Test
  void everyColumnThatMakesAClaimHasItsRowOnThePage() throws IOException {
    String page = Files.readString(Path.of("docs/CALIBRATION.md"));
    Set<String> missing = new TreeSet<>();
    List<Table<?>> tables = new ArrayList<>(CorpusTables.ALL);
    Analyses.ALL.forEach(analysis -> tables.addAll(analysis.tables()));
    for (Table<?> table : tables) {
      for (Column<?> column : table.columns()) {
        String name = table.name() + "." + column.name();
        if (CalibrationBench.isClaim(column.name()) && !page.contains("`" + name + "`")) {
          missing.add(name);
        }
      }
    }

    assertThat(missing).isEmpty();
  }
}
