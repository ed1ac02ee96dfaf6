package org.annales.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.annales.TestDocuments;
import org.annales.settings.ComparisonSpec;
import org.annales.settings.InputException;
import org.annales.text.model.Document;
import org.annales.text.model.Role;
import org.junit.jupiter.api.Test;

class SectionSelectorTest {
  private static final Document WEIR = document("weir", Role.TEXT, 1931, "Ada Reed");
  private static final Document LOG = document("log", Role.SOURCE, 1917, null);
  private static final Document NOTE = document("note", Role.SOURCE, null, null);

  private final SectionSelector sets =
      new SectionSelector(
          "comparison.sets",
          List.of(
              section(LOG, "text", 1),
              section(NOTE, "text", 1),
              section(WEIR, "chapter-1", 2),
              section(WEIR, "chapter-2", 3),
              section(WEIR, "chapter-3", 4)));

  @Test
  void aSideIsADocumentASectionOrSectionsInARow() {
    assertThat(target("weir"))
        .containsExactly("weir/chapter-1", "weir/chapter-2", "weir/chapter-3");
    assertThat(target("weir/chapter-2")).containsExactly("weir/chapter-2");
    assertThat(target("weir/chapter-2..chapter-3"))
        .containsExactly("weir/chapter-2", "weir/chapter-3");
  }

  @Test
  void aSideMayHaveSeveralParts() {
    assertThat(target("weir/chapter-1+log")).containsExactly("weir/chapter-1", "log/text");
  }

  @Test
  void documentsAreChosenByWhatTheySayOfThemselves() {
    assertThat(target("year=1917")).containsExactly("log/text");
    assertThat(target("year=1910..1920")).containsExactly("log/text");
    assertThat(target("author=reed")).hasSize(3);
    assertThat(target("role=source")).containsExactly("log/text", "note/text");
    assertThat(target("language=en")).hasSize(5);
    assertThat(target("sources")).containsExactly("log/text", "note/text");
  }

  @Test
  void conditionsMayHoldTogether() {
    assertThat(target("role=source&year=1900..1920")).containsExactly("log/text");
    assertThat(target("sources&language=en+weir/chapter-1")).hasSize(3);
    assertThatThrownBy(() -> target("role=text&year=1917"))
        .hasMessageContaining(
            "found role=text&year=1917, expected conditions that all hold for some");
  }

  @Test
  void sectionsOfTheTargetAreNotInTheReference() {
    assertThat(reference("weir/chapter-1", "weir"))
        .containsExactly("weir/chapter-2", "weir/chapter-3");
    assertThat(reference("weir/chapter-1", "rest"))
        .containsExactly("weir/chapter-2", "weir/chapter-3");
  }

  @Test
  void whatIsNotThereIsAMistakeWithTheNearestName() {
    assertThatThrownBy(() -> target("weir/chapter-4"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("comparison.sets: found weir/chapter-4")
        .hasMessageContaining("did you mean weir/chapter-");
    assertThatThrownBy(() -> reference("weir", "weir/chapter-1"))
        .hasMessageContaining("sections that the target does not have");
  }

  @Test
  void theEndsOfARowAreLookedForOneByOne() {
    assertThatThrownBy(() -> target("weir/chapter-01..chapter-2"))
        .hasMessageContaining("found weir/chapter-01, expected a counted section")
        .hasMessageContaining("did you mean weir/chapter-1?");
    assertThatThrownBy(() -> target("weir/chapter-2..chapter-1"))
        .hasMessageContaining("weir/chapter-1 stands before weir/chapter-2");
  }

  private Set<String> target(String side) {
    return sets.target(new ComparisonSpec(side + " : log"));
  }

  private Set<String> reference(String target, String reference) {
    return sets.reference(new ComparisonSpec(target + " : " + reference));
  }

  private static SelectableSection section(Document document, String label, int ordinal) {
    return new SelectableSection(document, document.documentId() + "/" + label, ordinal);
  }

  private static Document document(String id, Role role, Integer year, String author) {
    return TestDocuments.document(id, role, year, "en", author);
  }
}
