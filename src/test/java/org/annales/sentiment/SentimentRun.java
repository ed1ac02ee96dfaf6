package org.annales.sentiment;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.annales.SharedSpark;
import org.annales.TestContext;
import org.annales.TestInput;
import org.annales.corpus.Corpus;
import org.annales.settings.Settings;
import org.annales.table.ResultTable;
import org.annales.text.model.Problem;
import org.apache.spark.sql.Row;

/** The tables of sentiment for one book under a lexicon of its own. */
record SentimentRun(Map<String, List<Row>> byName, List<Problem> problems) {
  /**
   * Runs the analysis.
   *
   * @param folder where the book and the lexicon are written
   * @param lexicon its file
   */
  static SentimentRun of(Path folder, String lexicon, String book, String... assignments) {
    TestInput.write(folder.resolve("text/book.txt"), book);
    TestInput.write(folder.resolve("small.csv"), lexicon);
    String[] all = new String[assignments.length + 2];
    all[0] = "language=en";
    all[1] = "sentiment.lexicons=" + folder.resolve("small.csv");
    System.arraycopy(assignments, 0, all, 2, assignments.length);
    Settings settings = TestInput.configuration(all).settings();
    try (Corpus corpus = Corpus.of(SharedSpark.session(), TestInput.listing(folder), settings)) {
      Sentiment analysis = new Sentiment();
      List<ResultTable> tables = analysis.run(new TestContext(corpus, settings));
      return new SentimentRun(
          tables.stream()
              .collect(Collectors.toMap(ResultTable::name, t -> t.rows().collectAsList())),
          analysis.problems(new TestContext(corpus, settings)).collect());
    }
  }

  List<Row> of(String table) {
    return byName.get(table);
  }

  /** The rows of a table, some columns of each, in alphabetical order. */
  List<String> rows(String table, String... columns) {
    Function<Row, String> shown =
        row ->
            List.of(columns).stream()
                .map(column -> shown(row.getAs(column)))
                .collect(Collectors.joining(" | "));
    return of(table).stream().map(shown).sorted().toList();
  }

  private static String shown(Object value) {
    if (value instanceof scala.collection.Seq<?> items) {
      return items
          .map(item -> item instanceof Row struct ? struct.mkString(":") : item)
          .mkString("[", ", ", "]");
    }
    return value instanceof Double number
        ? String.valueOf(Math.round(number * 1e6) / 1e6)
        : String.valueOf(value);
  }
}
