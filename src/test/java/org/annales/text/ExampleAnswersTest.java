package org.annales.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.annales.text.model.ReadDocument;
import org.annales.text.model.Section;
import org.annales.text.model.Sentence;
import org.annales.text.model.Zone;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The answers that the example book was written with (who and what it names, what it quotes and
 * cites, where its words mislead), held against its text: what says that the key itself is right.
 */
class ExampleAnswersTest {
  private static final Set<String> COUNTED = Set.of("body", "verse");

  private static ReadDocument read;
  private static List<String> lines;
  private static List<Map<String, String>> mentions;

  @BeforeAll
  static void read() throws IOException {
    lines = Files.readAllLines(ExampleKey.BOOK);
    read = ExampleKey.read();
    mentions = ExampleKey.rows("mentions.tsv");
  }

  @Test
  void everyNameInTheTextIsAMention() {
    Pattern names =
        mentions.stream()
            .map(mention -> mention.get("surface"))
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(
                Collectors.collectingAndThen(
                    Collectors.joining("|", "(?<![\\p{L}-])(?:", ")(?!\\p{L})"), Pattern::compile));

    assertThat(countedText(names).entrySet())
        .containsExactlyInAnyOrderElementsOf(inKey().entrySet());
  }

  /** How often each name stands in each section's counted text, by literal matching. */
  private static Map<String, Integer> countedText(Pattern names) {
    Map<String, Integer> found = new TreeMap<>();
    for (Section section : read.sections()) {
      String text =
          read.sentences().stream()
              .filter(sentence -> sentence.sectionId().equals(section.sectionId()))
              .filter(sentence -> COUNTED.contains(sentence.zone().label()))
              .map(Sentence::text)
              .collect(Collectors.joining(" "));
      Matcher name = names.matcher(section.kind().counted() ? text : "");
      while (name.find()) {
        found.merge(section.sectionId() + " " + name.group(), 1, Integer::sum);
      }
    }
    return found;
  }

  private static Map<String, Integer> inKey() {
    Map<String, Integer> expected = new TreeMap<>();
    for (Map<String, String> mention : mentions) {
      if (COUNTED.contains(mention.get("zone"))) {
        String name = "book/" + mention.get("section") + " " + mention.get("surface");
        expected.merge(name, 1, Integer::sum);
      }
    }
    return expected;
  }

  @Test
  void personsAndPlacesAreTheSumsOfTheMentions() throws IOException {
    for (String type : List.of("person", "place")) {
      for (Map<String, String> row : ExampleKey.rows(type + "s.tsv")) {
        Predicate<Map<String, String>> meant =
            mention ->
                mention.get("type").equals(type)
                    && mention.get("id").equals(row.get(type))
                    && mention.get("section").equals(row.get("section"));
        long all = mentions.stream().filter(meant).count();
        long counted =
            mentions.stream().filter(meant).filter(m -> COUNTED.contains(m.get("zone"))).count();

        assertThat(row).containsEntry("mentions", Long.toString(counted));
        assertThat(row).containsEntry("elsewhere", Long.toString(all - counted));
      }
    }
  }

  @Test
  void quotationsStandInTheBookAndExactOnesInTheirSources() throws IOException {
    for (Map<String, String> quotation : ExampleKey.rows("quotations.tsv")) {
      String text = quotation.get("text");
      int line = Integer.parseInt(quotation.get("line"));

      assertThat(read.sentences())
          .as(text)
          .anyMatch(s -> s.startLine() <= line && s.endLine() >= line && shares(s.text(), text));
      String source = quotation.get("source");
      if (quotation.get("status").equals("exact") && !source.endsWith(".pdf")) {
        assertThat(ExampleSources.text(source)).contains(ExampleSources.plain(text));
      }
    }
  }

  /** Whether a sentence and a quotation, which may be longer than it, share their beginning. */
  private static boolean shares(String sentence, String quotation) {
    return sentence.contains(quotation.substring(0, Math.min(11, quotation.length())));
  }

  @Test
  void whatMisleadsALexiconStandsOnItsLine() throws IOException {
    for (Map<String, String> plant : ExampleKey.rows("sentiment.tsv")) {
      assertThat(lines.get(Integer.parseInt(plant.get("line")) - 1)).contains(plant.get("phrase"));
    }
  }

  @Test
  void everyNoteCitesSomethingAndIbidNamesWhatStoodBefore() throws IOException {
    Set<String> noted = new HashSet<>();
    Map<String, String> before = new TreeMap<>();
    for (Map<String, String> citation : ExampleKey.rows("citations.tsv")) {
      String section = citation.get("section");
      if (citation.get("resolved_by").equals("ibid")) {
        assertThat(citation).containsEntry("work", before.get(section));
      }
      before.put(section, citation.get("work"));
      noted.add("book/" + section + " " + citation.get("note"));
      String line = lines.get(Integer.parseInt(citation.get("line")) - 1);

      assertThat(line).startsWith(citation.get("note") + ". ");
      assertThat(line).contains(citation.get("locator"));
    }
    assertThat(read.notes())
        .filteredOn(note -> note.kind() == Zone.ENDNOTE)
        .extracting(note -> note.sectionId() + " " + note.number())
        .containsExactlyInAnyOrderElementsOf(noted);
  }
}
