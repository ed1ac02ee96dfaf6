package org.annales.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annales.TestDocuments;
import org.annales.text.model.Document;
import org.annales.text.model.Problem;
import org.annales.text.model.Role;
import org.junit.jupiter.api.Test;

class ComparisonProblemsTest {
  @Test
  void documentsWithoutAYearAreReported() {
    List<Problem> problems =
        ComparisonProblems.ofSeries(
            "sources", List.of(document("a", 1917, "en"), document("b", null, "de")));

    assertThat(problems)
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo("series_without_years");
              assertThat(problem.message())
                  .isEqualTo(
                      "comparison.series sources: 1 of its 2 documents have no year, and are in no"
                          + " value of series_values");
            });
  }

  @Test
  void severalLanguagesAreReported() {
    List<Problem> problems =
        ComparisonProblems.ofSeries(
            "sources", List.of(document("a", 1917, "ru"), document("b", 1918, "en")));

    assertThat(problems)
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo("series_of_languages");
              assertThat(problem.message()).contains("in en, ru,");
              assertThat(problem.remedy()).contains("sources&language=en");
            });
  }

  @Test
  void theRemedyHoldsForEachPartOfASeries() {
    List<Problem> problems =
        ComparisonProblems.ofSeries(
            "author=reed+role=source",
            List.of(document("a", 1917, "ru"), document("b", 1918, "en")));

    assertThat(problems)
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.remedy())
                    .contains("author=reed&language=en+role=source&language=en"));
  }

  @Test
  void datedDocumentsOfALanguageAreNoProblem() {
    assertThat(ComparisonProblems.ofSeries("sources", List.of(document("a", 1917, "en"))))
        .isEmpty();
    assertThat(ComparisonProblems.ofSeries("sources", List.<Document>of())).isEmpty();
  }

  private static Document document(String id, Integer year, String language) {
    return TestDocuments.document(id, Role.SOURCE, year, language, null);
  }
}
