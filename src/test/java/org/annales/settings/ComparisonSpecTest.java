package org.annales.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonSpecTest {
  private final SettingsReader reader = new SettingsReader();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "keyness:\n  comparisons: ['weir/a : rest', 'weir : mill']\n",
        "keyness:\n  comparisons:\n    - weir/a : rest\n    - weir : mill\n",
        "keyness:\n  comparisons: ['weir/a:rest', 'weir  :mill ']\n"
      })
  void comparisonsCanBeWrittenWithQuotationMarksAndWithout(String yaml) {
    reader.file("my.yaml", yaml);

    assertThat(reader.read().settings().keyness().comparisons())
        .extracting(comparison -> comparison.target() + " | " + comparison.reference())
        .containsExactly("weir/a | rest", "weir | mill");
  }

  @Test
  void anAssignmentDividesThemByCommas() {
    reader.assignment("keyness.comparisons=weir/a : weir/b, weir : sources");

    assertThat(reader.read().settings().keyness().comparisons())
        .containsExactly(
            new ComparisonSpec("weir/a : weir/b"), new ComparisonSpec("weir : sources"));
  }

  @Test
  void theDocumentsThatAreNamedAreKnownBeforeTheyAreRead() {
    assertThat(new ComparisonSpec("weir/a : mill/part-1.chapter-02").documentIds())
        .containsExactly("weir", "mill");
    assertThat(new ComparisonSpec("weir/a : weir/b").documentIds()).containsExactly("weir");
    assertThat(new ComparisonSpec("weir : sources").documentIds()).containsExactly("weir");
    assertThat(new ComparisonSpec("weir/a..b&year=1917+mill : rest").documentIds())
        .containsExactly("weir", "mill");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "weir/a          | expected TARGET : REFERENCE",
        "weir : a : b    | expected TARGET : REFERENCE",
        "weir : weir     | expected a reference that is not the target itself",
        "rest : weir     | expected a set of sections as the target",
        "weir : rest     | expected sections as the target, as a document has no rest",
        "weir+ : mill    | expected a document, a section, FIRST..LAST",
        "colour=red : a  | expected one of year, language, author, role before =",
        "year=long : a   | expected a year or FIRST..LAST",
        "role=play : a   | expected role=text or role=source"
      })
  void aComparisonThatCannotBeMadeIsAMistake(String comparison, String message) {
    for (String key : List.of("keyness.comparisons", "comparison.sets")) {
      SettingsReader both = new SettingsReader();
      both.file("my.yaml", key.replace(".", ":\n  ") + ": ['" + comparison + "']\n");

      assertThatThrownBy(both::read)
          .isInstanceOf(InputException.class)
          .hasMessageStartingWith("my.yaml:2: " + key + ": " + message)
          .hasMessageContaining("found " + comparison);
    }
  }
}
