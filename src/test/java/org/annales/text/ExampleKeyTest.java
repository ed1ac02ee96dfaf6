package org.annales.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The example book, read against the key that was written with it. */
class ExampleKeyTest {
  private static final Path BOOK = Path.of("input/text/lamplighters_of_veldmouth.txt");
  private static final Path KEY = Path.of("src/test/resources/example");

  private static ReadDocument read;
  private static List<String> lines;

  @BeforeAll
  static void read() throws IOException {
    byte[] bytes = Files.readAllBytes(BOOK);
    lines = Files.readAllLines(BOOK);
    ReadingRules rules =
        new ReadingRules(
            "en",
            TokenRules.DEFAULT,
            EnumSet.of(Zone.BODY, Zone.VERSE),
            Quotations.INCLUDE,
            Map.of());
    read =
        new BookReader(rules)
            .read(
                new InputFile("book", BOOK.toUri().toString(), "book.txt", Role.TEXT, bytes.length),
                bytes);
  }

  @Test
  void everyLineIsInItsZone() throws IOException {
    Map<Integer, String> expected = new TreeMap<>();
    for (String[] run : key("zones.tsv")) {
      for (int line = Integer.parseInt(run[0]); line <= Integer.parseInt(run[1]); line++) {
        if (!lines.get(line - 1).isBlank()) {
          expected.put(line, run[2]);
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
    for (String[] join : key("joins.tsv")) {
      int before = Integer.parseInt(join[0]);
      int after = Integer.parseInt(join[1]);
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
          switch (join[2]) {
            case "hyphen_out" -> last.substring(0, last.length() - 1) + first;
            case "hyphen_keep" -> last + first;
            default -> last + " " + first;
          };

      assertThat(cut.text()).contains(joined.replaceAll("[.,;]+$", ""));
    }
    long joins =
        read.repairs().stream()
            .filter(made -> made.repair() == Repair.PARAGRAPH_JOINED)
            .mapToLong(RepairCount::count)
            .sum();
    assertThat(joins).isEqualTo(key("joins.tsv").size());
  }

  @Test
  void everyNoteBelongsToItsChapterAndHasItsMark() throws IOException {
    for (String[] group : key("notes.tsv")) {
      List<Note> notes =
          read.notes().stream()
              .filter(note -> ("book/" + group[0]).equals(note.sectionId()))
              .filter(note -> note.kind().label().equals(group[1].toLowerCase(Locale.ROOT)))
              .toList();

      assertThat(notes).as(group[0] + " " + group[1]).hasSize(Integer.parseInt(group[2]));
      assertThat(notes).allSatisfy(note -> assertThat(note.mark()).isNotNull());
    }
    assertThat(read.notes()).hasSize(39);
    assertThat(read.problems()).isEmpty();
  }

  @Test
  void smallCapitalsAtTheOpeningsHaveTheBooksOwnCase() {
    assertThat(read.sentences().stream().map(Sentence::text))
        .anyMatch(text -> text.startsWith("This book began with a box"))
        .anyMatch(text -> text.startsWith("The mole at Veldmouth runs"))
        .anyMatch(text -> text.startsWith("Isaac Gathercole came ashore"))
        .noneMatch(text -> text.contains("VELDMOUTH runs"));
  }

  private static List<String[]> key(String file) throws IOException {
    List<String[]> rows = new ArrayList<>();
    for (String line : Files.readAllLines(KEY.resolve(file)).stream().skip(1).toList()) {
      rows.add(line.split("\t", -1));
    }
    return rows;
  }
}
