package org.annales.report.part;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.annales.report.page.Block;
import org.annales.report.page.Cell;
import org.annales.report.page.DataTable;
import org.annales.report.page.Notice;
import org.annales.report.page.Origin;
import org.annales.report.page.Prose;
import org.annales.report.run.Missing;
import org.annales.report.run.Work;
import org.annales.results.TableQuery;
import org.annales.results.TableRow;

/** The words that make the tone of a work, and those that the checks doubt. */
final class ToneWordsPart implements WorkPart {
  private static final TableQuery WORDS =
      TableQuery.of(
          "sentiment_words",
          "document_id",
          "word",
          "lexicon",
          "weight",
          "count",
          "negated",
          "effect",
          "check_reason");

  private static final int EACH = 12;

  @Override
  public String name() {
    return "tone-words";
  }

  @Override
  public String title() {
    return "The words that make the tone";
  }

  /** The occurrences of a word in all sections. */
  private record Word(
      String word, double weight, long count, long negated, double effect, String doubt) {

    static Word of(List<TableRow> rows) {
      TableRow first = rows.get(0);
      return new Word(
          first.text("word"),
          first.number("weight"),
          rows.stream().mapToLong(row -> row.count("count")).sum(),
          rows.stream().mapToLong(row -> row.count("negated")).sum(),
          rows.stream().mapToDouble(row -> row.number("effect")).filter(Double::isFinite).sum(),
          rows.stream()
              .map(row -> row.text("check_reason"))
              .filter(reason -> reason != null)
              .findFirst()
              .orElse(null));
    }
  }

  @Override
  public List<Block> blocks(Work work) {
    Optional<Notice> missing = Missing.of(work.data(), "sentiment", "sentiment_words");
    if (missing.isPresent()) {
      return List.of(missing.get());
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Prose(
            "The effect of a word is the sum of its weights at all its places, after negation and"
                + " emphasis. A word is doubted if it is part of a name or a fixed phrase, if its"
                + " context says otherwise, or if one word alone has much of the weight."));
    for (String lexicon : Tone.lexicons(work)) {
      List<Word> words = words(work, lexicon);
      blocks.add(
          table(
              work,
              lexicon,
              "positive",
              words.stream()
                  .filter(word -> word.effect > 0)
                  .sorted(Comparator.comparingDouble((Word word) -> -word.effect))
                  .toList()));
      blocks.add(
          table(
              work,
              lexicon,
              "negative",
              words.stream()
                  .filter(word -> word.effect < 0)
                  .sorted(Comparator.comparingDouble((Word word) -> word.effect))
                  .toList()));
    }
    return blocks;
  }

  private static List<Word> words(Work work, String lexicon) {
    Map<String, List<TableRow>> rows =
        work.rows(WORDS).stream()
            .filter(row -> lexicon.equals(row.text("lexicon")) && row.has("effect"))
            .collect(Collectors.groupingBy(row -> row.text("word")));
    return rows.values().stream()
        .map((Function<List<TableRow>, Word>) Word::of)
        .sorted(Comparator.comparing(Word::word))
        .toList();
  }

  private static DataTable table(Work work, String lexicon, String side, List<Word> words) {
    String id = work.id("words-" + lexicon.replaceAll("[^A-Za-z0-9]", "-") + "-" + side);
    DataTable.Builder table =
        DataTable.of(id, "The strongest " + side + " words under " + lexicon)
            .from(
                Origin.of("sentiment_words", "document_id", work.documentId())
                    .and("lexicon = '" + lexicon + "'"))
            .ifEmpty("There is none.")
            .text("Word", null)
            .number("Weight", "in the lexicon")
            .number("Occurrences", null)
            .number("Negated", "of these")
            .number("Effect", "sum of weights at all its places")
            .text("Doubted", "why the checks doubt it");
    words.stream()
        .limit(EACH)
        .forEach(
            word ->
                table.row(
                    Cell.of(word.word),
                    Cell.number(word.weight),
                    Cell.count(word.count),
                    Cell.count(word.negated),
                    Cell.number(word.effect),
                    Cell.of(Texts.words(word.doubt))));
    return table.build();
  }
}
