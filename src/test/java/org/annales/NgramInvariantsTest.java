package org.annales;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.annales.corpus.Corpus;
import org.annales.corpus.CorpusTables;
import org.annales.corpus.Listing;
import org.annales.ngram.NgramCounts;
import org.annales.settings.Settings;
import org.annales.table.ResultTable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of the n-grams of any corpus, tried on corpora made at random. */
class NgramInvariantsTest {
  private static final String[] WORDS = {
    "lamp", "the", "harbour", "old", "Ann's", "café", "is", "one-eyed", "lit", "of", "ship", "ÉTÉ"
  };

  @TempDir private Path folder;

  static LongStream seeds() {
    return LongStream.range(0, 4);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyCountCanBeRecomputedFromTheSentences(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    String quotations = List.of("include", "exclude", "only").get(random.nextInt(3));
    int max = 1 + random.nextInt(5);
    int min = 1 + random.nextInt(max);
    Rows results =
        Rows.of(
            corpus(random, 3 + random.nextInt(4), 3),
            "ngrams.min=" + min,
            "ngrams.max=" + max,
            "quotations=" + quotations);
    Recount recount = new Recount(results, min, max, quotations);

    assertThat(recount.bySection).isNotEmpty();
    assertThat(bySection(results)).isEqualTo(recount.bySection);
    assertThat(totals(results)).isEqualTo(recount.totals());
    assertThat(sumsOfSections(results)).isEqualTo(recount.inWorks);
  }

  private Listing corpus(SplittableRandom random, int files, int paragraphs) {
    for (int i = 0; i < files; i++) {
      StringBuilder text = new StringBuilder();
      for (int chapter = 1; chapter <= 1 + random.nextInt(3); chapter++) {
        text.append("CHAPTER ").append(chapter).append("\n\n");
        for (int paragraph = 0; paragraph < 1 + random.nextInt(paragraphs); paragraph++) {
          text.append(paragraph(random)).append("\n\n");
        }
      }
      String role = i % 3 == 2 ? "sources" : "text";
      TestInput.write(folder.resolve("in/" + role + "/f" + i + ".txt"), text.toString());
    }
    return TestInput.listing(folder.resolve("in"));
  }

  private static String paragraph(SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    for (int sentence = 0; sentence < 1 + random.nextInt(4); sentence++) {
      text.append(text.length() == 0 ? "So" : " So");
      int quote = random.nextInt(8);
      for (int word = 0; word < 1 + random.nextInt(12); word++) {
        text.append(word == quote ? " “" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        text.append(word == quote + 1 ? "”" : "");
      }
      text.append('.');
    }
    return text.toString();
  }

  private static Map<String, Long> bySection(Rows results) {
    Map<String, Long> counts = new HashMap<>();
    for (JsonNode row : results.rows("ngrams")) {
      String key = row.get("section_id").textValue() + ": " + key(row);
      assertThat(counts.put(key, row.get("count").longValue())).as(key).isNull();
    }
    return counts;
  }

  private static Map<String, String> totals(Rows results) {
    Map<String, String> totals = new HashMap<>();
    for (JsonNode row : results.rows("ngram_totals")) {
      String line = row.get("count") + " in " + row.get("documents") + " in " + row.get("sections");
      assertThat(totals.put(key(row), line)).as(key(row)).isNull();
    }
    return totals;
  }

  /** The table ngrams, added up over the sections of works. */
  private static Map<String, Long> sumsOfSections(Rows results) {
    Set<String> works = works(results);
    Map<String, Long> sums = new HashMap<>();
    for (JsonNode row : results.rows("ngrams")) {
      if (works.contains(row.get("document_id").textValue())) {
        sums.merge(key(row), row.get("count").longValue(), Long::sum);
      }
    }
    return sums;
  }

  private static String key(JsonNode row) {
    return row.get("n") + " " + row.get("ngram").textValue();
  }

  private static Set<String> works(Rows results) {
    Set<String> works = new HashSet<>();
    for (JsonNode row : results.rows("documents")) {
      if (row.get("role").textValue().equals("text")) {
        works.add(row.get("document_id").textValue());
      }
    }
    return works;
  }

  /** The rows of the sentences, the documents and the n-grams, by table. */
  private record Rows(Map<String, List<JsonNode>> byTable) {
    static Rows of(Listing listing, String... assignments) {
      String[] all =
          Stream.concat(Stream.of("ngrams.min_count=1"), Stream.of(assignments))
              .toArray(String[]::new);
      Settings settings = TestInput.configuration(all).settings();
      Map<String, List<JsonNode>> rows = new HashMap<>();
      try (Corpus corpus = Corpus.of(SharedSpark.session(), listing, settings)) {
        List<ResultTable> tables = new ArrayList<>(CorpusTables.of(corpus, List.of()));
        tables.addAll(new NgramCounts().run(new TestContext(corpus, settings)));
        for (ResultTable table : tables) {
          if (List.of("documents", "sentences", "ngrams", "ngram_totals").contains(table.name())) {
            rows.put(table.name(), TestResults.json(table.rows()));
          }
        }
      }
      return new Rows(rows);
    }

    List<JsonNode> rows(String table) {
      return byTable.get(table);
    }
  }

  /** N-grams counted once more from the table of sentences, as plainly as can be. */
  private static final class Recount {
    final Map<String, Long> bySection = new HashMap<>();
    final Map<String, Long> inWorks = new HashMap<>();
    private final Map<String, Set<String>> documents = new HashMap<>();
    private final Map<String, Set<String>> sections = new HashMap<>();

    Recount(Rows results, int min, int max, String quotations) {
      Set<String> works = works(results);
      for (JsonNode sentence : results.rows("sentences")) {
        String document = sentence.get("document_id").textValue();
        String section = sentence.get("section_id").textValue();
        if (sentence.get("counted").booleanValue()) {
          for (String ngram : ngrams(sentence, min, max, quotations)) {
            bySection.merge(section + ": " + ngram, 1L, Long::sum);
            if (works.contains(document)) {
              inWorks.merge(ngram, 1L, Long::sum);
              documents.computeIfAbsent(ngram, key -> new HashSet<>()).add(document);
              sections.computeIfAbsent(ngram, key -> new HashSet<>()).add(section);
            }
          }
        }
      }
    }

    private static List<String> ngrams(JsonNode sentence, int min, int max, String quotations) {
      List<String> ngrams = new ArrayList<>();
      JsonNode tokens = sentence.get("tokens");
      for (int start = 0; start < tokens.size(); start++) {
        String ngram = "";
        for (int n = 1; n <= max && start + n <= tokens.size(); n++) {
          int at = start + n - 1;
          boolean quoted = sentence.get("quoted").get(at).booleanValue();
          if (quotations.equals(quoted ? "exclude" : "only")) {
            break;
          }
          ngram += (n == 1 ? "" : " ") + tokens.get(at).textValue();
          if (n >= min) {
            ngrams.add(n + " " + ngram);
          }
        }
      }
      return ngrams;
    }

    Map<String, String> totals() {
      Map<String, String> totals = new HashMap<>();
      inWorks.forEach(
          (ngram, count) ->
              totals.put(
                  ngram,
                  count
                      + " in "
                      + documents.get(ngram).size()
                      + " in "
                      + sections.get(ngram).size()));
      return totals;
    }
  }
}
