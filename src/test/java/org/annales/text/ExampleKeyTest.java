package org.annales.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.annales.text.model.Note;
import org.annales.text.model.ReadDocument;
import org.annales.text.model.Repair;
import org.annales.text.model.RepairCount;
import org.annales.text.model.Sentence;
import org.annales.text.model.SetAside;
import org.annales.text.model.Zone;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The structure of the example book, read against the key that was written with it. */
class ExampleKeyTest {
  private static ReadDocument read;
  private static List<String> lines;

  @BeforeAll
  static void read() throws IOException {
    lines = Files.readAllLines(ExampleKey.BOOK);
    read = ExampleKey.read();
  }

  @Test
  void everyChapterHasItsTitleItsPageAndItsWords() throws IOException {
    List<String> expected = new ArrayList<>();
    for (Map<String, String> chapter : ExampleKey.rows("chapters.tsv")) {
      expected.add(
          "book/%s: %s, page %s, line %s, %s words"
              .formatted(
                  chapter.get("section"),
                  chapter.get("title"),
                  chapter.get("printed_page"),
                  chapter.get("start_line"),
                  chapter.get("words")));
    }

    assertThat(read.sections())
        .filteredOn(section -> section.kind().counted())
        .extracting(
            section ->
                "%s: %s, page %s, line %d, %d words"
                    .formatted(
                        section.sectionId(),
                        section.title(),
                        section.printedPage(),
                        section.startLine(),
                        section.words()))
        .containsExactlyElementsOf(expected);
  }

  @Test
  void everyLineIsInItsZone() throws IOException {
    Map<Integer, String> expected = new TreeMap<>();
    for (Map<String, String> run : ExampleKey.rows("zones.tsv")) {
      int last = Integer.parseInt(run.get("to_line"));
      for (int line = Integer.parseInt(run.get("from_line")); line <= last; line++) {
        if (!lines.get(line - 1).isBlank()) {
          expected.put(line, run.get("zone"));
        }
      }
    }
    Map<Integer, String> found = new TreeMap<>();
    for (Sentence sentence : read.sentences()) {
      for (int line = sentence.startLine(); line <= sentence.endLine(); line++) {
        // Inside a sentence that a page cuts stand lines of other zones.
        found.merge(line, sentence.zone().label(), (a, b) -> a.equals("body") ? b : a);
      }
    }
    for (SetAside run : read.setAside()) {
      for (int line = run.startLine(); line <= run.endLine(); line++) {
        found.put(line, run.zone().label());
      }
    }
    found.keySet().removeIf(line -> lines.get(line - 1).isBlank());

    assertThat(found).isEqualTo(expected);
  }

  @Test
  void paragraphsThatAPageCutsAreJoined() throws IOException {
    List<Map<String, String>> joins = ExampleKey.rows("joins.tsv");
    for (Map<String, String> join : joins) {
      int before = Integer.parseInt(join.get("line_before"));
      int after = Integer.parseInt(join.get("line_after"));
      Sentence cut =
          read.sentences().stream()
              .filter(s -> s.zone() == Zone.BODY)
              .filter(s -> s.startLine() <= before && s.endLine() >= after)
              .findFirst()
              .orElseThrow(() -> new AssertionError("not joined: " + before + " and " + after));
      String end = lines.get(before - 1);
      String start = lines.get(after - 1);
      String last = end.substring(end.lastIndexOf(' ') + 1);
      String first = start.substring(0, start.indexOf(' '));
      String joined =
          switch (join.get("kind")) {
            case "hyphen_out" -> last.substring(0, last.length() - 1) + first;
            case "hyphen_keep" -> last + first;
            default -> last + " " + first;
          };

      assertThat(cut.text()).contains(joined.replaceAll("[.,;]+$", ""));
    }
    long made =
        read.repairs().stream()
            .filter(repair -> repair.repair() == Repair.PARAGRAPH_JOINED)
            .mapToLong(RepairCount::count)
            .sum();
    assertThat(made).isEqualTo(joins.size());
  }

  @Test
  void everyNoteBelongsToItsChapterAndHasItsMark() throws IOException {
    int all = 0;
    for (Map<String, String> group : ExampleKey.rows("notes.tsv")) {
      List<Note> notes =
          read.notes().stream()
              .filter(note -> ("book/" + group.get("section")).equals(note.sectionId()))
              .filter(note -> note.kind().label().equals(group.get("kind")))
              .toList();
      int expected = Integer.parseInt(group.get("notes"));
      all += expected;

      assertThat(notes).as(group.toString()).hasSize(expected);
      assertThat(notes).allSatisfy(note -> assertThat(note.mark()).isNotNull());
    }
    assertThat(read.notes()).hasSize(all);
  }

  @Test
  void theMisprintOfTheIndexIsTheOnlyProblem() {
    assertThat(read.problems())
        .extracting(problem -> problem.line() + " " + problem.code())
        .containsExactly("562 index_pages_out_of_order");
  }

  @Test
  void theIndexesAreReadAsTheyArePrinted() throws IOException {
    List<String> expected =
        ExampleKey.rows("index.tsv").stream()
            .map(
                row ->
                    reference(
                        row.get("index"),
                        row.get("heading"),
                        row.get("subheading"),
                        row.get("pages"),
                        row.get("see")))
            .toList();

    assertThat(read.indexEntries())
        .extracting(
            entry ->
                reference(
                    entry.index(),
                    entry.heading(),
                    Objects.toString(entry.subheading(), ""),
                    Objects.toString(entry.pages(), ""),
                    Objects.toString(entry.see(), "")))
        .containsExactlyElementsOf(expected);
  }

  private static String reference(
      String index, String heading, String subheading, String pages, String see) {
    return "%s: %s > %s, %s, see %s".formatted(index, heading, subheading, pages, see);
  }

  @Test
  void smallCapitalsAtTheOpeningsHaveTheBooksOwnCase() {
    assertThat(read.sentences().stream().map(Sentence::text))
        .anyMatch(text -> text.startsWith("This book began with a box"))
        .anyMatch(text -> text.startsWith("The mole at Veldmouth runs"))
        .anyMatch(text -> text.startsWith("Isaac Gathercole came ashore"))
        .anyMatch(text -> text.startsWith("In Veldmouth there is one Great Fire"))
        .anyMatch(text -> text.startsWith("Josiah Tennick died on a Sunday"))
        .noneMatch(text -> text.contains("VELDMOUTH runs"));
  }
}
