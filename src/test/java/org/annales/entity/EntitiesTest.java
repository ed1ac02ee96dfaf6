package org.annales.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annales.SharedSpark;
import org.annales.TestContext;
import org.annales.TestInput;
import org.annales.corpus.Corpus;
import org.annales.settings.Settings;
import org.annales.table.ResultTable;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counted with a pencil, on texts of our own. */
class EntitiesTest {
  private static final String BOOK =
      """
      CHAPTER I

      Mr. Harker lit the lamp. Mrs. Orme saw it from the pier, and Mr. Harker saw her. Nobody in Selwick spoke of it.

      The lamp went out. Harker's coat was wet, and nobody knew why.

      CHAPTER II

      Mrs. Orme went to the pier in the morning. It was cold in Selwick, and the pier was empty.

      Captain Lisle asked for the keeper. The keeper was asleep, and so was the cat.
      """;

  @TempDir private Path folder;

  @Test
  void mentionsAreCountedByChapter() {
    Tables tables = tables(BOOK);

    assertThat(tables.rows("entity_counts", "name", "section_id", "mentions", "sentences"))
        .contains(
            "Harker | book/chapter-1 | 3 | 3",
            "Orme | book/chapter-1 | 1 | 1",
            "Orme | book/chapter-2 | 1 | 1",
            "Lisle | book/chapter-2 | 1 | 1",
            "Selwick | book/chapter-1 | 1 | 1");
  }

  @Test
  void countsAreTheMentionsThatAreListed() {
    Tables tables = tables(BOOK);
    Map<String, Long> listed =
        tables.of("entity_mentions").stream()
            .filter(row -> !row.isNullAt(row.fieldIndex("entity_id")))
            .collect(
                Collectors.groupingBy(
                    row -> row.getAs("entity_id").toString() + " " + row.getAs("section_id"),
                    Collectors.counting()));
    Map<String, Long> counted =
        tables.of("entity_counts").stream()
            .collect(
                Collectors.toMap(
                    row -> row.getAs("entity_id").toString() + " " + row.getAs("section_id"),
                    row -> row.<Long>getAs("mentions") + row.<Long>getAs("elsewhere")));

    assertThat(listed).isNotEmpty().isEqualTo(counted);
  }

  @Test
  void aMentionStandsWhereItSays() {
    assertThat(
            tables(BOOK)
                .rows("entity_mentions", "surface", "type", "sentence", "token_from", "token_to"))
        .contains("Harker | person | 2 | 1 | 2", "Orme | person | 3 | 1 | 2");
  }

  @Test
  void thosePairsAreCountedThatMeetInASentence() {
    assertThat(tables(BOOK).rows("entity_pairs", "entity_a", "entity_b", "section_id", "sentences"))
        .contains("book/person/harker | book/person/orme | book/chapter-1 | 1");
  }

  @Test
  void whatIsFoundDoesNotDependOnThePartitions() {
    assertThat(tables(BOOK, 1).rows("entity_mentions", "entity_id", "section_id", "token_from"))
        .isEqualTo(
            tables(BOOK, 5).rows("entity_mentions", "entity_id", "section_id", "token_from"));
  }

  @Test
  void aTextWithoutNamesGivesEmptyTables() {
    Tables tables = tables("the lamp went out, and nobody knew why. it was cold.\n");

    assertThat(tables.of("entities")).isEmpty();
    assertThat(tables.of("entity_mentions")).isEmpty();
    assertThat(tables.of("entity_pairs")).isEmpty();
  }

  @Test
  void aTextInCapitalsHasNoMoreNamesThanItsTitlesTell() {
    assertThat(tables("THE LAMP WENT OUT AND NOBODY KNEW WHY. IT WAS COLD.\n").of("entities"))
        .isEmpty();
  }

  @Test
  void aLanguageWithoutCapitalsGivesEmptyTables() {
    assertThat(tables("灯灭了，没有人知道为什么。天很冷。\n").of("entities")).isEmpty();
  }

  @Test
  void whatAPersonSaysStandsAboveWhatIsFound() {
    TestInput.write(folder.resolve("text/book.txt"), BOOK);
    Tables tables =
        tables(
            settings(
                "entities.authority=[{name: Tom Lisle, entities: [Harker, Lisle], forms: [the"
                    + " keeper], sections: [chapter-2]}]"));

    assertThat(tables.rows("entity_counts", "name", "section_id", "mentions"))
        .contains("Harker | book/chapter-1 | 3", "Tom Lisle | book/chapter-2 | 3");
    assertThat(tables.rows("entity_aliases", "entity_id", "surface", "reason"))
        .contains(
            "book/person/tom-lisle | Lisle | only",
            "book/person/tom-lisle | The keeper | authority",
            "book/person/tom-lisle | the keeper | authority");
  }

  @Test
  void entitiesOfJoinedDocumentsAreTheSame() {
    TestInput.write(folder.resolve("text/one.txt"), BOOK);
    TestInput.write(folder.resolve("text/two.txt"), BOOK);
    TestInput.write(folder.resolve("text/zoo.txt"), BOOK);
    Tables tables = tables(settings("entities.joined=[{name: both, documents: [one, two]}]"));

    assertThat(tables.rows("entities", "entity_id", "document_id", "mentions", "sections"))
        .contains("both/person/harker | both | 6 | 2", "zoo/person/harker | zoo | 3 | 1");
    assertThat(tables.rows("entity_counts", "entity_id", "document_id", "section_id", "mentions"))
        .contains(
            "both/person/harker | one | one/chapter-1 | 3",
            "both/person/harker | two | two/chapter-1 | 3",
            "zoo/person/harker | zoo | zoo/chapter-1 | 3");
    assertThat(tables.rows("entity_pairs", "entity_a", "document_id", "section_id"))
        .contains("both/person/harker | two | two/chapter-1");
  }

  private Tables tables(String text) {
    return tables(text, 2);
  }

  private Tables tables(String text, int partitions) {
    TestInput.write(folder.resolve("text/book.txt"), text);
    // A session of its own, since the shared one keeps its number of partitions for other tests.
    SparkSession session = SharedSpark.session().newSession();
    session.conf().set("spark.sql.shuffle.partitions", partitions);
    return tables(session, SETTINGS);
  }

  private Tables tables(Settings settings) {
    return tables(SharedSpark.session(), settings);
  }

  private Tables tables(SparkSession session, Settings settings) {
    try (Corpus corpus = Corpus.of(session, TestInput.listing(folder), settings)) {
      List<ResultTable> tables = new Entities().run(new TestContext(corpus, settings));
      return new Tables(
          tables.stream()
              .collect(Collectors.toMap(ResultTable::name, t -> t.rows().collectAsList())));
    }
  }

  private static final Settings SETTINGS = settings();

  private static Settings settings(String... more) {
    String[] all =
        Stream.concat(Stream.of("entities.recognizer=patterns", "language=en"), Stream.of(more))
            .toArray(String[]::new);
    return TestInput.configuration(all).settings();
  }

  private record Tables(Map<String, List<Row>> byName) {
    List<Row> of(String table) {
      return byName.get(table);
    }

    List<String> rows(String table, String... columns) {
      Function<Row, String> shown =
          row ->
              List.of(columns).stream()
                  .map(column -> String.valueOf(row.<Object>getAs(column)))
                  .collect(Collectors.joining(" | "));
      return of(table).stream().map(shown).sorted().toList();
    }
  }
}
