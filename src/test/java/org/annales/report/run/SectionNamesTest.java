package org.annales.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.annales.report.chart.Item;
import org.annales.results.TableRow;
import org.junit.jupiter.api.Test;

class SectionNamesTest {
  private static TableRow section(String label, String title) {
    Map<String, Object> values = new HashMap<>();
    values.put("section_id", "book/" + label);
    values.put("title", title);
    values.put("words", 100);
    return new TableRow(values);
  }

  private static List<Item> names(TableRow... sections) {
    SectionNames names = new SectionNames(List.of(sections));
    return Stream.of(sections).map(names::of).toList();
  }

  @Test
  void theMostFrequentKindHasItsNumberAloneAndOthersBeginWithALetter() {
    assertThat(
            names(
                section("letter-1", "To a Sister"),
                section("letter-2", "Letter 2"),
                section("chapter-01", "The Lamp"),
                section("chapter-02", "The Tide"),
                section("chapter-03", null)))
        .containsExactly(
            new Item("L1", "L1. To a Sister"),
            new Item("L2", "Letter 2"),
            new Item("1", "1. The Lamp"),
            new Item("2", "2. The Tide"),
            new Item("3", "Chapter 3"));
  }

  @Test
  void aNumberInATitleIsNotWrittenTwice() {
    assertThat(
            names(
                section("chapter-01", "Chapter I. The Lamp"),
                section("chapter-02", "2 The Tide"),
                section("chapter-03", "The Quay.")))
        .extracting(Item::name)
        .containsExactly("Chapter I. The Lamp", "2 The Tide", "3. The Quay");
  }

  @Test
  void sectionsWithoutANumberAreAbbreviated() {
    assertThat(
            names(
                section("introduction", "Introduction"),
                section("notes", "Notes"),
                section("epilogue", "Epilogue")))
        .extracting(Item::shortName)
        .containsExactly("Intro.", "Notes", "Epil.");
  }

  @Test
  void chaptersOfPartsHaveBothNumbers() {
    assertThat(
            names(
                section("part-1.chapter-01", "The Lamp"), section("part-2.chapter-01", "The Tide")))
        .containsExactly(new Item("1.1", "1.1. The Lamp"), new Item("2.1", "2.1. The Tide"));
  }
}
