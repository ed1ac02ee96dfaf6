package org.annales.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.annales.Main;
import org.annales.SharedSpark;
import org.annales.TestInput;
import org.annales.corpus.SectionTable;
import org.annales.corpus.SentenceTable;
import org.annales.table.Table;
import org.annales.text.model.Token;
import org.annales.text.model.TokenRules;
import org.annales.text.sentence.Tokenizer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KwicTest {
  private static final String MANIFEST =
      """
      {"generator": "annales", "configuration": {"quotations": "include",
       "tokens": {"case": "lower", "possessive": "keep", "words": "regex"}}}
      """;

  @TempDir private Path temp;
  private Path results;
  private String out;
  private String err;

  /** Two tables in two files each, as a run leaves them that divided a book. */
  @BeforeEach
  void writeResults() {
    results = temp.resolve("results");
    TestInput.write(results.resolve("manifest.json"), MANIFEST);
    TestInput.write(
        results.resolve("json/sections/part-00000.json"),
        section("tale/chapter-10", 11) + section("tale/chapter-02", 3) + section("tale/notes", 12));
    TestInput.write(
        results.resolve("json/sentences/part-00000.json"),
        sentence("tale/chapter-02", "body", 1, "The weir broke by the mill.")
            + sentence("tale/notes", "endnote", 1, "On the weir see p. 9, the weir, the weir."));
    TestInput.write(
        results.resolve("json/sentences/part-00001.json"),
        sentence("tale/chapter-10", "body", 1, "A man at the weir sang.")
            + sentence("tale/chapter-10", "body", 2, "Again, the weir.")
            + sentence("tale/chapter-10", "body", 3, "Then nothing."));
  }

  @Test
  void hitsAreAlignedLinesInTheOrderOfTheText() {
    assertThat(kwic("The Weir")).isZero();

    assertThat(out.lines())
        .containsExactly(
            " ".repeat(40)
                + "  The weir  broke by the mill.                        tale/chapter-02 l. 1",
            " ".repeat(32)
                + "A man at  the weir  sang. Again, the weir. Then nothing.      tale/chapter-10 l."
                + " 1",
            " ".repeat(10)
                + "A man at the weir sang. Again,  the weir  . Then nothing.                       "
                + "    tale/chapter-10 l. 2");
    assertThat(err)
        .isEqualTo("annales: 3 hits in 2 sections; 3 more in text that is not counted (--all)\n");
  }

  @Test
  void aPhraseMayBeGivenWithoutQuotationMarks() {
    assertThat(kwic("by", "the", "mill")).isZero();
    assertThat(err).isEqualTo("annales: 1 hit in 1 section\n");
  }

  @Test
  void hitsAreSortedByTheirContextAndTheFirstOfThemShown() {
    assertThat(kwic("the weir", "--sort", "left", "--window", "8")).isZero();
    assertThat(out.lines().map(line -> line.substring(0, 8)))
        .containsExactly("        ", ". Again,", "A man at");
    assertThat(kwic("the weir", "--sort=right", "--max=1", "--window=5")).isZero();
    assertThat(out).isEqualTo("       The weir  broke  tale/chapter-02 l. 1\n");
    assertThat(err).startsWith("annales: 3 hits in 2 sections, 1 of them shown; 3 more");
  }

  @Test
  void allIsSearchedOnRequestAndASectionOrADocumentAlone() {
    kwic("the weir", "--all", "--section", "notes");
    assertThat(err).isEqualTo("annales: 3 hits in 1 section\n");
    assertThat(out).contains("tale/notes l. 1 endnote\n");
    kwic("the weir", "--section", "tale/chapter-10");
    assertThat(err).isEqualTo("annales: 2 hits in 1 section\n");
    kwic("mill", "--document", "tale", "--json");
    assertThat(out)
        .isEqualTo(
            "{\"document_id\":\"tale\",\"section_id\":\"tale/chapter-02\",\"zone\":\"body\",\"paragraph\":1,\"sentence\":1,\"start_line\":1,\"end_line\":1,\"left\":\"The"
                + " weir broke by"
                + " the\",\"match\":\"mill\",\"right\":\".\",\"token_from\":5,\"token_to\":6}\n");
  }

  @Test
  void hitsAreInTheOrderOfTheTextWhereTheFilesAreNot() throws IOException {
    Path first = results.resolve("json/sentences/part-00000.json");
    Path second = results.resolve("json/sentences/part-00001.json");
    Files.writeString(first, Files.readString(second) + Files.readString(first));
    Files.delete(second);

    kwic("the weir");
    assertThat(out.lines().map(line -> line.replaceAll(".*/", "")))
        .containsExactly("chapter-02 l. 1", "chapter-10 l. 1", "chapter-10 l. 2");
  }

  @Test
  void whereNothingIsFoundTheReasonIsTold() {
    assertThat(kwic("the wier")).isZero();
    assertThat(out).isEmpty();
    assertThat(err)
        .isEqualTo(
            "annales: no hit for 'the wier' in 2 sections of counted text; no word is wier, near to"
                + " it: weir (3)\n");
    kwic("mill weir");
    assertThat(err).endsWith("; its words occur, but never as this phrase\n");
    kwic("qu*");
    assertThat(err).endsWith("; no word is qu*\n");
    kwic("see");
    assertThat(err).endsWith("; 1 in text that is not counted (--all)\n");
  }

  @Test
  void theTablesMayBeParquetAlone() throws IOException {
    kwic("the weir");
    String fromJson = out;
    toParquet(SectionTable.TABLE);
    toParquet(SentenceTable.TABLE);
    Files.move(results.resolve("json"), temp.resolve("away"));

    assertThat(kwic("the weir")).isZero();
    assertThat(out).isEqualTo(fromJson);
  }

  @Test
  void theFilesOfTablesMayBeCompressed() throws IOException {
    kwic("the weir");
    String fromPlain = out;
    for (String file :
        List.of("sections/part-00000", "sentences/part-00000", "sentences/part-00001")) {
      Path plain = results.resolve("json/" + file + ".json");
      try (OutputStream gzip =
          new GZIPOutputStream(Files.newOutputStream(Path.of(plain + ".gz")))) {
        Files.copy(plain, gzip);
      }
      Files.delete(plain);
    }

    assertThat(kwic("the weir")).isZero();
    assertThat(out).isEqualTo(fromPlain);
    Files.writeString(results.resolve("json/sentences/part-00001.json.gz"), "{}");
    assertMistake("cannot be read: ", "weir");
  }

  @Test
  void aMistakeIsOneLineThatNamesItAndTheRemedy() {
    assertMistake("--results: @/none does not exist: name the folder", "x", "--results", "@/none");
    assertMistake("--results: @ contains no results of Annales", "x", "--results", "@");
    assertMistake(
        "--sort: found lft, expected left or right; did you mean left?", "x", "--sort=lft");
    assertMistake("--window: found wide, expected a whole number from 0 to", "x", "--window=wide");
    assertMistake("--max: found 0, expected a whole number from 1", "x", "--max", "0");
    assertMistake("--section: found chapter-1, expected", "x", "--section", "chapter-1");
    assertMistake("did you mean chapter-10?", "x", "--section", "chapter-1");
    assertMistake("--document: found tail, expected", "x", "--document", "tail");
    assertMistake("kwic: found '—', expected a phrase", "—");
    assertMistake("--windw; did you mean --window?", "x", "--windw", "3");
    assertMistake("Missing required parameter: 'PHRASE'");
  }

  @Test
  void resultsThatCannotBeSearchedAreNamedWithTheRemedy() throws IOException {
    Path sentences = results.resolve("json/sentences");
    Files.writeString(sentences.resolve("part-00001.json"), "{\"section_id\":\"a\"}\n{\"sec");
    assertMistake("part-00001.json is broken in line 2; run again", "weir");
    Files.delete(sentences.resolve("part-00000.json"));
    Files.delete(sentences.resolve("part-00001.json"));
    Files.delete(sentences);
    assertMistake(
        "has no table sentences in JSON or Parquet: run again without --only, or with sentences",
        "weir");
    Files.writeString(results.resolve("manifest.json"), "{");
    assertMistake("manifest.json cannot be read", "weir");
    Files.delete(results.resolve("manifest.json"));
    assertMistake("contains no results of Annales", "weir");
  }

  @Test
  void aRunThatIsStillAtWorkIsToWaitFor() throws IOException {
    Path lock = TestInput.write(temp.resolve(".next.annales-new/.lock"), "");
    assertMistake("@/next does not exist: a run was killed", "x", "--results", "@/next");
    try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
        FileLock held = channel.lock()) {
      assertThat(held.isValid()).isTrue();
      assertMistake("@/next has no results yet: a run is writing", "x", "--results", "@/next");
    }
  }

  @Test
  void aReaderThatHasGoneEndsItSilently() {
    assertThat(kwic(new PrintStream(new Closed(), true, UTF_8), "the weir")).isEqualTo(141);
    assertThat(err).isEmpty();
    assertThat(kwic(new PrintStream(new Closed(), true, UTF_8), "the weir", "--json"))
        .isEqualTo(141);
    assertThat(err).isEmpty();
  }

  @Test
  void aFileThatCannotBeWrittenIsAFailure() {
    assertThat(kwic(new PrintStream(new Closed(), true, UTF_8), "the weir", "--to-file"))
        .isEqualTo(1);
    assertThat(err).isEqualTo("annales: the hits cannot be written: is the disk full?\n");
  }

  /** A pipe that nobody reads. */
  private static final class Closed extends OutputStream {
    @Override
    public void write(int b) throws IOException {
      throw new IOException("Broken pipe");
    }
  }

  @Test
  void itsHelpTellsThePatternsAndFitsATerminal() {
    assertThat(kwic("--help")).isZero();
    assertThat(out).contains("'from ** to'", "--window=N", "Exit status: 0 searched");
    assertThat(out).doesNotContain("--terminal", "--columns");
    assertThat(out.lines()).allMatch(line -> line.length() <= 80);
  }

  private void assertMistake(String message, String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.replaceAll(argument -> argument.replace("@", temp.toString()));
    assertThat(kwic(all.toArray(String[]::new))).isEqualTo(2);
    assertThat(out).isEmpty();
    assertThat(err.lines())
        .singleElement()
        .asString()
        .contains(message.replace("@", temp.toString()));
  }

  private int kwic(String... arguments) {
    ByteArrayOutputStream toOut = new ByteArrayOutputStream();
    int status = kwic(new PrintStream(toOut, true, UTF_8), arguments);
    out = toOut.toString(UTF_8);
    return status;
  }

  private int kwic(PrintStream toOut, String... arguments) {
    List<String> all = new ArrayList<>(List.of("kwic"));
    all.addAll(List.of(arguments));
    if (!all.contains("--results")) {
      all.addAll(List.of("--results", results.toString()));
    }
    ByteArrayOutputStream toErr = new ByteArrayOutputStream();
    int status =
        new Main(toOut, new PrintStream(toErr, true, UTF_8)).run(all.toArray(String[]::new));
    err = toErr.toString(UTF_8);
    return status;
  }

  private static String section(String id, int ordinal) {
    return "{\"section_id\":\"%s\",\"document_id\":\"tale\",\"ordinal\":%d,\"title\":null}\n"
        .replace("%s", id)
        .replace("%d", Integer.toString(ordinal));
  }

  private static String sentence(String section, String zone, int number, String text) {
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    row.put("document_id", "tale").put("section_id", section).put("zone", zone);
    row.put("counted", zone.equals("body")).put("paragraph", 1).put("sentence", number);
    row.put("start_line", number).put("end_line", number).put("text", text);
    ArrayNode tokens = row.putArray("tokens");
    ArrayNode starts = row.putArray("token_starts");
    ArrayNode ends = row.putArray("token_ends");
    ArrayNode quoted = row.putArray("quoted");
    for (Token token : new Tokenizer(TokenRules.DEFAULT).tokens(text, new boolean[text.length()])) {
      tokens.add(token.form());
      starts.add(token.start());
      ends.add(token.end());
      quoted.add(token.quoted());
    }
    row.putNull("lemmas");
    return row + "\n";
  }

  /** Writes a table as a run does. */
  private void toParquet(Table<?> table) {
    SharedSpark.session()
        .read()
        .schema(table.schema())
        .json(results.resolve("json").resolve(table.name()).toString())
        .write()
        .option("compression", "zstd")
        .parquet(results.resolve("parquet").resolve(table.name()).toString());
  }
}
