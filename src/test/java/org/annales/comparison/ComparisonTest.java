package org.annales.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.annales.SharedSpark;
import org.annales.TestContext;
import org.annales.TestInput;
import org.annales.corpus.Corpus;
import org.annales.settings.Settings;
import org.annales.text.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {
  private static final String BOOK =
      "CHAPTER I\n\nThe lamp is lit.\n\nCHAPTER II\n\nNobody came.\n\nCHAPTER III\n\nIt went out.\n";

  @TempDir private Path folder;

  @Test
  void aDocumentOfTooManySectionsForPairsIsToldOf() {
    assertThat(problems("comparison.max_sections_for_pairs=2"))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo("comparison_without_pairs");
              assertThat(problem.documentId()).isEqualTo("book");
              assertThat(problem.message())
                  .isEqualTo(
                      "each of its 3 counted sections is compared with the rest of the document,"
                          + " and not with each other: there are more than 2");
            });
    assertThat(problems("comparison.max_sections_for_pairs=3")).isEmpty();
  }

  private List<Problem> problems(String assignment) {
    TestInput.write(folder.resolve("text/book.txt"), BOOK);
    Settings settings = TestInput.configuration(assignment).settings();
    try (Corpus corpus = Corpus.of(SharedSpark.session(), TestInput.listing(folder), settings)) {
      return new Comparison()
          .problems(new TestContext(corpus, settings))
          .filter(problem -> problem.code().startsWith("comparison_"))
          .collect();
    }
  }
}
