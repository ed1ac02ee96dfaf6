package org.annales.text.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.annales.text.model.SectionKind;
import org.annales.text.outline.OutlineItem;
import org.annales.text.section.EndnoteItem;
import org.junit.jupiter.api.Test;

class NoteGroupsTest {
  private static final OutlineItem HERON = section(1, "The Heron");
  private static final OutlineItem PIKE = section(2, "The Pike");
  private static final OutlineItem REED = section(3, "The Reed");

  private final Map<OutlineItem, NavigableSet<Integer>> marks = new HashMap<>();
  private final List<EndnoteItem> items = new ArrayList<>();

  @Test
  void notesBelongToTheSectionOfTheirHeading() {
    marked(HERON, 1, 2);
    marked(PIKE, 1);
    headed(HERON, 1, 2);
    headed(PIKE, 1);

    assertThat(settled(null)).containsExactly("Heron 1", "Heron 2", "Pike 1");
  }

  @Test
  void groupsMayStandInAnyOrder() {
    marked(HERON, 1, 2);
    marked(PIKE, 1);
    headed(PIKE, 1);
    headed(HERON, 1, 2);

    assertThat(settled(null)).containsExactly("Pike 1", "Heron 1", "Heron 2");
  }

  @Test
  void aRunWithoutAHeadingGoesToTheSectionThatLacksIts() {
    marked(HERON, 1, 2);
    marked(PIKE, 1, 2, 3);
    headed(HERON, 1, 2);
    notes(null, 1, 2, 3);

    assertThat(settled(null)).containsExactly("Heron 1", "Heron 2", "Pike 1", "Pike 2", "Pike 3");
  }

  @Test
  void notesThatAreNumberedOnWithoutAHeadingAreNumberedAnew() {
    marked(HERON, 1, 2);
    marked(PIKE, 1, 2, 3);
    marked(REED, 1);
    headed(HERON, 1, 2, 3, 4, 5);
    headed(REED, 1);

    assertThat(settled(null))
        .containsExactly("Heron 1", "Heron 2", "Pike 1", "Pike 2", "Pike 3", "Reed 1");
  }

  @Test
  void theEndOfAGroupMayStandAfterTheNotesOfAnother() {
    marked(HERON, 1, 2, 3, 4, 5, 6);
    marked(PIKE, 1, 2, 3);
    headed(HERON, 1, 2, 3, 4, 5);
    notes(null, 3, 4, 5, 6);

    assertThat(settled(null))
        .containsExactly(
            "Heron 1", "Heron 2", "Pike 1", "Pike 2", "Pike 3", "Heron 3", "Heron 4", "Heron 5",
            "Heron 6");
  }

  @Test
  void moreNotesThanMarksStayWhereNoOtherSectionLacksThem() {
    marked(HERON, 1, 2);
    marked(PIKE, 1, 2);
    headed(HERON, 1, 2, 3);

    assertThat(settled(null)).containsExactly("Heron 1", "Heron 2", "Heron 3");
  }

  @Test
  void runsWithoutAnyHeadingGoToTheSectionsInOrder() {
    marked(HERON, 1, 2);
    marked(REED, 1, 2, 3);
    notes(null, 1, 2);
    notes(null, 1, 2, 3);

    assertThat(settled(null)).containsExactly("Heron 1", "Heron 2", "Reed 1", "Reed 2", "Reed 3");
  }

  @Test
  void notesAtAChaptersEndBelongToIt() {
    marked(HERON, 1, 2);
    marked(PIKE, 1, 2);
    notes(null, 1, 2);

    assertThat(settled(PIKE)).containsExactly("Pike 1", "Pike 2");
  }

  @Test
  void marksThatAreNumberedThroughTheBookDecideAlone() {
    marked(HERON, 1, 2);
    marked(PIKE, 3);
    marked(REED, 4, 5);
    notes(null, 1, 2, 3, 4, 5, 6);

    assertThat(settled(null))
        .containsExactly("Heron 1", "Heron 2", "Pike 3", "Reed 4", "Reed 5", "- 6");
  }

  @Test
  void aNoteThatTheScanLostBreaksNoRun() {
    marked(HERON, 1, 2, 3, 4);
    notes(null, 1, 2, 4);

    assertThat(settled(null)).containsExactly("Heron 1", "Heron 2", "Heron 4");
  }

  private void marked(OutlineItem section, Integer... numbers) {
    marks.put(section, new TreeSet<>(List.of(numbers)));
  }

  private void headed(OutlineItem section, int... numbers) {
    items.add(new EndnoteItem(section, 0, true, items.size(), items.size() + 1));
    notes(section, numbers);
  }

  private void notes(OutlineItem group, int... numbers) {
    for (int number : numbers) {
      items.add(new EndnoteItem(group, number, false, items.size(), items.size() + 1));
    }
  }

  private List<String> settled(OutlineItem annotated) {
    return new NoteGroups(List.of(HERON, PIKE, REED), marks)
        .settled(items, annotated).stream()
            .filter(item -> item.number() > 0)
            .map(
                item ->
                    (item.group() == null ? "-" : item.group().title().replace("The ", ""))
                        + " "
                        + item.number())
            .toList();
  }

  private static OutlineItem section(int number, String title) {
    return new OutlineItem(
        SectionKind.CHAPTER, null, number, title, "chapter-" + number, null, number, 1, 2, 1);
  }
}
