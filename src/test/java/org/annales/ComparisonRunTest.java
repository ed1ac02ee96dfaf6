package org.annales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A whole run over a book whose chapters differ in what is known. */
class ComparisonRunTest {
  private static final TestResults results = ComparisonBook.RESULTS;

  @Test
  void whatTheAnalysisNeedsHasRunToo() {
    assertThat(results.tables())
        .contains("section_measures", "section_tests", "sentiment_sections", "entity_mentions");
  }

  @Test
  void countsAreThoseOfSections() {
    for (JsonNode section : results.rows("sections")) {
      String id = section.get("section_id").textValue();

      assertThat(value(id, "words")).isEqualTo(section.get("words").doubleValue());
      assertThat(value(id, "sentences")).isEqualTo(section.get("sentences").doubleValue());
      assertThat(value(id, "types")).isEqualTo(section.get("types").doubleValue());
      assertThat(value(id, "paragraphs")).isEqualTo(section.get("paragraphs").doubleValue());
    }
  }

  @Test
  void aTestHasTheValuesOfTheMeasures() {
    for (JsonNode test : results.rows("section_tests")) {
      if (!test.get("scope").textValue().equals("all")) {
        assertSame(test.get("target_value"), measure(test, "section_id").get("value"));
      }
      if (test.get("scope").textValue().equals("pair")) {
        assertSame(test.get("reference_value"), measure(test, "reference_section_id").get("value"));
      }
    }
  }

  private static JsonNode measure(JsonNode test, String section) {
    return measure(test.get(section).textValue(), name(test));
  }

  /** Item and variant of a row; of a measure of whole sections its item. */
  private static String name(JsonNode row) {
    String variant = row.get("variant").asText();
    return row.get("variant").isNull() || variant.equals("whole")
        ? row.get("item").textValue()
        : row.get("item").textValue() + " " + variant;
  }

  @Test
  void whatIsMissingHasAReason() {
    assertThat(results.rows("section_measures"))
        .allMatch(row -> row.get("value").isNull() ? !row.get("reason").isNull() : true);
    assertThat(results.rows("section_tests"))
        .allMatch(row -> row.get("q_value").isNull() == !row.get("reason").isNull())
        .allMatch(row -> row.get("q_value").isNull() == row.get("family_size").isNull())
        .allMatch(
            row ->
                row.get("p_value").isNull()
                    || row.get("reason").isNull()
                    || row.get("reason").textValue().equals("not_attainable"))
        .allMatch(row -> row.get("p_value").isNull() == row.get("effect").isNull());
  }

  @Test
  void anEffectLiesInItsInterval() {
    for (JsonNode test : results.rows("section_tests")) {
      if (!test.get("effect_low").isNull()) {
        assertThat(test.get("effect").doubleValue())
            .isBetween(
                test.get("effect_low").doubleValue() - 1e-9,
                test.get("effect_high").doubleValue() + 1e-9);
      }
    }
  }

  @Test
  void theChapterOfLongSentencesIsFound() {
    JsonNode test = test("weir/chapter-2", "rest", "sentence_length_mean");

    assertThat(test.get("effect").doubleValue()).isGreaterThan(0.9);
    assertThat(test.get("q_value").doubleValue()).isLessThan(0.01);
    assertThat(test("weir/chapter-1", "weir/chapter-3", "sentence_length_mean").get("reason"))
        .hasToString("\"constant\"");
  }

  @Test
  void aChosenWordIsTestedLikeAMeasure() {
    JsonNode flood = test("weir/chapter-2", "rest", "flood");

    assertThat(flood.get("effect_size").textValue()).isEqualTo("log_ratio");
    assertThat(flood.get("effect_low").doubleValue()).isGreaterThan(0);
    assertThat(flood.get("p_value").doubleValue()).isLessThan(0.01);
    assertThat(test("weir/chapter-2", "rest", "nowhere").get("reason").textValue())
        .isEqualTo("no_occurrence");
  }

  @Test
  void whetherSectionsDifferAtAllIsAskedOnceForEachMeasure() {
    JsonNode length = together("sentence_length_mean");
    JsonNode flood = together("flood");

    assertThat(length.get("test").textValue()).isEqualTo("kruskal_wallis_permutation");
    assertThat(length.get("sections").intValue()).isEqualTo(4);
    assertThat(length.get("effect").doubleValue())
        .isGreaterThan(length.get("chance_high").doubleValue());
    assertThat(flood.get("effect_size").textValue()).isEqualTo("cramers_v");
    assertThat(flood.get("p_value").doubleValue()).isLessThan(0.05);
    assertThat(flood.get("family_size").longValue()).isEqualTo(1);
    assertThat(together("nowhere").get("reason").textValue()).isEqualTo("no_occurrence");
  }

  private static JsonNode together(String measure) {
    return results.rows("section_tests").stream()
        .filter(row -> row.get("scope").textValue().equals("all"))
        .filter(row -> name(row).equals(measure))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void setsAreComparedInMeasuresAndInAllWords() {
    List<JsonNode> words =
        results.rows("set_differences").stream()
            .filter(row -> row.get("kind").textValue().equals("word"))
            .filter(row -> row.get("rank").intValue() == 1)
            .toList();
    JsonNode flood = words.get(0);

    assertThat(words).hasSize(1);
    assertThat(flood.get("item").textValue()).isEqualTo("flood");
    assertThat(flood.get("reference_value").doubleValue()).isZero();
    assertThat(flood.get("target_sections").intValue()).isEqualTo(1);
    assertThat(flood.get("robust").booleanValue()).as("one chapter has it").isFalse();
    assertThat(results.rows("set_differences"))
        .filteredOn(row -> row.get("item").textValue().equals("sentence_length_mean"))
        .singleElement()
        .satisfies(row -> assertThat(row.get("effect").doubleValue()).isGreaterThan(0.4));
  }

  @Test
  void whatRisesOverTheYearsOfTheSourcesIsFound() {
    assertThat(results.rows("series_trends"))
        .filteredOn(row -> row.get("kind").textValue().equals("word"))
        .filteredOn(row -> row.get("robust").booleanValue())
        .singleElement()
        .satisfies(
            flood -> {
              assertThat(flood.get("item").textValue()).isEqualTo("flood");
              assertThat(flood.get("direction").textValue()).isEqualTo("rising");
              assertThat(flood.get("tau").doubleValue()).isEqualTo(1);
              assertThat(flood.get("first_year").intValue()).isEqualTo(1901);
              assertThat(flood.get("last_year").intValue()).isEqualTo(1914);
            });
    assertThat(results.rows("series_values"))
        .filteredOn(row -> row.get("item").textValue().equals("flood"))
        .hasSize(14)
        .allMatch(row -> row.get("count").longValue() == row.get("year").longValue() - 1900)
        .allMatch(row -> row.get("words").longValue() == 600);
    assertThat(results.rows("problems"))
        .extracting(row -> row.get("code").textValue())
        .contains("series_without_years", "word_not_found");
  }

  @Test
  void fiveWordsAreTooShortToTell() {
    assertThat(value("weir/chapter-5", "words")).isEqualTo(5);
    assertThat(value("weir/chapter-5", "sentence_length_mean")).isEqualTo(5);
    assertThat(test("weir/chapter-5", "rest", "lexical_density").get("reason").textValue())
        .isEqualTo("too_short");
    assertThat(test("weir/chapter-5", "rest", "sentence_length_mean").get("reason").textValue())
        .isEqualTo("too_short");
  }

  private static final Map<String, JsonNode> MEASURES = new HashMap<>();

  private static JsonNode measure(String section, String measure) {
    if (MEASURES.isEmpty()) {
      results
          .rows("section_measures")
          .forEach(row -> MEASURES.put(row.get("section_id").textValue() + " " + name(row), row));
    }
    return MEASURES.get(section + " " + measure);
  }

  private static double value(String section, String measure) {
    return measure(section, measure).get("value").doubleValue();
  }

  private static JsonNode test(String a, String b, String measure) {
    return results.rows("section_tests").stream()
        .filter(row -> a.equals(row.get("section_id").textValue()))
        .filter(
            row ->
                b.equals("rest")
                    ? row.get("scope").textValue().equals(b)
                    : b.equals(row.get("reference_section_id").textValue()))
        .filter(row -> name(row).equals(measure))
        .findFirst()
        .orElseThrow();
  }

  private static void assertSame(JsonNode found, JsonNode expected) {
    assertThat(found.isNull()).isEqualTo(expected.isNull());
    if (!found.isNull()) {
      assertThat(found.doubleValue()).isCloseTo(expected.doubleValue(), within(1e-12));
    }
  }
}
