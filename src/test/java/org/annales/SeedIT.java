package org.annales;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * A real book, where it lies beside the project. No text of it stands here: titles and pages are
 * compared with the contents lines that the test itself reads in the file, and only counts are
 * pinned, in seed_counts.properties ({@code -Dgolden.update=true} rewrites them).
 */
@ResourceLock("the run over the seed")
class SeedIT {
  private static final Path COUNTS = Path.of("src/test/resources/seed_counts.properties");
  private static final int CHAPTERS = 55;
  private static final int LONGEST = 5;

  /** A line of the contents: a number or none, a title, a tabulator, a page. */
  private static final Pattern CONTENTS_LINE =
      Pattern.compile("(?:(\\d+)\\. )?(.+)\\t([ivxlc]+|\\d+)");

  private static List<String> lines;
  private static TestResults results;

  @BeforeAll
  static void runOverTheSeed() {
    results = SeedRun.results();
    lines = SeedRun.lines();
  }

  @Test
  void theForewordTheIntroductionAndAllChaptersAreFoundInOrder() {
    List<String> expected = new ArrayList<>(List.of("foreword null", "introduction null"));
    for (int number = 1; number <= CHAPTERS; number++) {
      expected.add("chapter " + number);
    }

    assertThat(counted())
        .extracting(s -> s.get("kind").textValue() + " " + s.get("number").asText())
        .isEqualTo(expected);
  }

  @Test
  void theyBearTheTitlesAndPagesOfTheContents() {
    List<String> expected = new ArrayList<>();
    for (String line : lines.subList(0, 140)) {
      Matcher entry = CONTENTS_LINE.matcher(line);
      boolean numbered = entry.matches() && entry.group(1) != null;
      if (entry.matches() && (numbered || expected.size() < 2)) {
        expected.add(plain(entry.group(2)) + " | " + entry.group(3));
      }
    }

    assertThat(expected).hasSize(CHAPTERS + 2);
    assertThat(counted())
        .extracting(
            s -> plain(s.get("title").textValue()) + " | " + s.get("printed_page").textValue())
        .isEqualTo(expected);
  }

  @Test
  void eachBeginsAtALineThatBearsItsNumberOrName() {
    for (JsonNode section : counted()) {
      String heading = lines.get(section.get("start_line").intValue() - 1);
      String number = section.get("number").asText();
      String start =
          section.get("number").isNull() ? section.get("kind").textValue() : number + ".";

      assertThat(heading.toLowerCase(Locale.ROOT)).startsWith(start);
    }
  }

  @Test
  void eachEndsWhereTheNextBegins() {
    List<JsonNode> sections = results.rows("sections");
    sections.sort((a, b) -> a.get("ordinal").intValue() - b.get("ordinal").intValue());
    int next = 1;
    for (JsonNode section : sections) {
      assertThat(section.get("start_line").intValue())
          .as(section.get("section_id").textValue())
          .isEqualTo(next);
      next = section.get("end_line").intValue() + 1;
    }

    assertThat(next).isEqualTo(lines.size() + 1);
  }

  @Test
  void everyLineStandsInASentenceOrIsSetAside() {
    boolean[] covered = new boolean[lines.size() + 1];
    for (String table : List.of("sentences", "set_aside")) {
      for (JsonNode row : results.rows(table)) {
        for (int line = row.get("start_line").intValue();
            line <= row.get("end_line").intValue();
            line++) {
          covered[line] = true;
        }
      }
    }
    List<Integer> lost = new ArrayList<>();
    for (int line = 1; line <= lines.size(); line++) {
      if (!covered[line] && !lines.get(line - 1).isBlank()) {
        lost.add(line);
      }
    }

    assertThat(lost).isEmpty();
  }

  @Test
  void theCountsAreThoseThatWerePinned() throws IOException {
    Map<String, Long> found = new LinkedHashMap<>();
    found.put("sections", results.rowCount("sections"));
    found.put("sentences", results.rowCount("sentences"));
    found.put("words", results.rows("documents").get(0).get("words").longValue());
    notes(found);
    results.rows("repairs").stream()
        .sorted(Comparator.comparing(row -> row.get("repair").textValue()))
        .forEach(row -> found.put(row.get("repair").textValue(), row.get("count").longValue()));
    linesByZone().forEach((zone, count) -> found.put("lines_" + zone, count));
    found.put("index_entries", results.rowCount("index_entries"));
    found.put("ngrams", results.rowCount("ngrams"));
    found.put("ngram_totals", results.rowCount("ngram_totals"));
    StringBuilder text = new StringBuilder("# Counts of the seed, written by SeedIT\n");
    found.forEach((name, count) -> text.append(name).append('=').append(count).append('\n'));
    if (Boolean.getBoolean("golden.update")) {
      TestInput.write(COUNTS, text.toString());
    }

    assertThat(COUNTS).exists();
    assertThat(text).hasToString(Files.readString(COUNTS));
  }

  private static void notes(Map<String, Long> found) {
    for (String kind : List.of("endnote", "footnote")) {
      List<JsonNode> notes =
          results.rows("notes").stream()
              .filter(note -> note.get("kind").textValue().equals(kind))
              .toList();
      found.put(kind + "s", (long) notes.size());
      found.put(
          kind + "s_with_marks",
          notes.stream().filter(note -> !note.get("marker_line").isNull()).count());
    }
  }

  /** Filled lines by zone; inside a sentence that a page cuts, lines have zones of their own. */
  private static Map<String, Long> linesByZone() {
    String[] zones = new String[lines.size() + 1];
    for (String table : List.of("sentences", "set_aside")) {
      for (JsonNode row : results.rows(table)) {
        String zone = row.get("zone").textValue();
        int end = row.get("end_line").intValue();
        for (int line = row.get("start_line").intValue(); line <= end; line++) {
          boolean free = zones[line] == null || zones[line].equals("body");
          zones[line] = free ? zone : zones[line];
        }
      }
    }
    Map<String, Long> counts = new TreeMap<>();
    for (int line = 1; line <= lines.size(); line++) {
      if (!lines.get(line - 1).isBlank()) {
        counts.merge(zones[line], 1L, Long::sum);
      }
    }
    return counts;
  }

  @Test
  void everyNoteBelongsToASectionThatHasItsMark() {
    assertThat(results.rows("notes"))
        .filteredOn(note -> note.get("kind").textValue().equals("endnote"))
        .allSatisfy(
            note -> {
              assertThat(note.get("section_id").isNull()).isFalse();
              String text = lines.get(note.get("start_line").intValue() - 1);
              assertThat(text).as("line %s", note.get("start_line")).matches("\\W*\\d+\\..*");
            });
    Map<String, Integer> highest = new TreeMap<>();
    Map<String, Integer> count = new TreeMap<>();
    for (JsonNode note : results.rows("notes")) {
      if (note.get("kind").textValue().equals("endnote")) {
        String section = note.get("section_id").textValue();
        highest.merge(section, note.get("number").intValue(), Math::max);
        count.merge(section, 1, Integer::sum);
      }
    }

    assertThat(highest).hasSize(CHAPTERS + 1).isEqualTo(count);
  }

  @Test
  void everyNgramIsCountedAsInAPlainRecountOfTheSentences() {
    Map<String, Long> bySection = new HashMap<>();
    Map<String, Long> inAll = new HashMap<>();
    for (JsonNode sentence : results.rows("sentences")) {
      if (sentence.get("counted").booleanValue()) {
        String section = sentence.get("section_id").textValue();
        JsonNode tokens = sentence.get("tokens");
        for (int start = 0; start < tokens.size(); start++) {
          StringBuilder ngram = new StringBuilder();
          for (int n = 1; n <= LONGEST && start + n <= tokens.size(); n++) {
            ngram.append(n == 1 ? "" : " ").append(tokens.get(start + n - 1).textValue());
            bySection.merge(n + " " + ngram + " | " + section, 1L, Long::sum);
            inAll.merge(n + " " + ngram, 1L, Long::sum);
          }
        }
      }
    }

    for (JsonNode row : results.rows("ngrams")) {
      String key = key(row) + " | " + row.get("section_id").textValue();
      assertSame(key, bySection.remove(key), row);
    }
    for (JsonNode row : results.rows("ngram_totals")) {
      assertSame(key(row), inAll.remove(key(row)), row);
    }
    assertThat(bySection).isEmpty();
    assertThat(inAll).isEmpty();
  }

  private static void assertSame(String key, Long expected, JsonNode row) {
    if (expected == null || expected != row.get("count").longValue()) {
      throw new AssertionError(key + ": expected " + expected + ", found " + row.get("count"));
    }
  }

  private static String key(JsonNode row) {
    return row.get("n") + " " + row.get("ngram").textValue();
  }

  private static List<JsonNode> counted() {
    List<JsonNode> sections = new ArrayList<>();
    for (JsonNode section : results.rows("sections")) {
      if (List.of("foreword", "introduction", "chapter")
          .contains(section.get("kind").textValue())) {
        sections.add(section);
      }
    }
    sections.sort((a, b) -> a.get("ordinal").intValue() - b.get("ordinal").intValue());
    return sections;
  }

  /** Straight and curly quotation marks are the same. */
  private static String plain(String title) {
    return title.replaceAll("[“”]", "\"").replaceAll("[‘’]", "'").strip();
  }
}
