package org.annales.text.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annales.text.model.SectionKind;
import org.junit.jupiter.api.Test;

/** Parts, works and reference works: which sections hold which. */
public class SectionPartsTest {
  private static final String PROSE =
      """

      The ferry across the Sill was a raft, two ropes and a bell that
      nobody rang twice, since the ferryman was deaf on the one side and
      did not care to hear upon the other; and so the carters waited in
      their carts, and the goats ate what they could reach of the load,
      which was the better part of it.

      """;

  @Test
  void worksWithoutNumbersHoldChaptersThatBeginAgain() {
    String chapters = "CHAPTER I\n" + PROSE + "CHAPTER II\n" + PROSE;

    assertThat(labels("\n\n\nTHE RAFT\n\n" + chapters + "\n\n\nTHE GOAT\n\n" + chapters))
        .containsExactly(
            "part-1",
            "part-1.chapter-1",
            "part-1.chapter-2",
            "part-2",
            "part-2.chapter-1",
            "part-2.chapter-2");
  }

  @Test
  void aListOfPersonsBelongsToNoAct() {
    String play =
        "A Comedy in two acts\n\n\nPERSONEN\n\nRuprecht, a carter.\n\nA goat.\n\n\n"
            + "ERSTER AKT\n"
            + PROSE
            + "ZWEITER AKT\n"
            + PROSE;

    List<OutlineItem> items = items("\n\n\nDER KARREN\n\n" + play + "\n\n\nDIE ZIEGE\n\n" + play);

    assertThat(items.stream().map(OutlineItem::kind))
        .containsExactly(
            SectionKind.PART,
            SectionKind.FRONT,
            SectionKind.ACT,
            SectionKind.ACT,
            SectionKind.PART,
            SectionKind.FRONT,
            SectionKind.ACT,
            SectionKind.ACT);
    assertThat(items.get(6).label()).isEqualTo("part-2.act-1");
    assertThat(items.get(6).place().part()).isEqualTo("part-2");
    assertThat(items.get(6).place().level()).isEqualTo(2);
  }

  @Test
  void volumesHoldBooksAndBooksHoldChapters() {
    String chapters = "\nCHAPTER I\n" + PROSE + "CHAPTER II\n" + PROSE;
    String books = "\nBOOK FIRST\n" + chapters + "\nBOOK SECOND\n" + chapters;

    List<OutlineItem> items = items("VOLUME I\n" + books + "VOLUME II\n" + books);

    assertThat(items.stream().map(OutlineItem::label))
        .contains("part-1", "part-1.part-2", "part-2.part-1.chapter-2")
        .doesNotHaveDuplicates();
    assertThat(items.stream().filter(i -> i.kind() == SectionKind.CHAPTER))
        .hasSize(8)
        .allMatch(i -> i.place().level() == 3);
  }

  @Test
  void aHeadingMayNameThePartAbove() {
    String one = "\nCHAPTER I\n" + PROSE + "CHAPTER II\n" + PROSE;

    assertThat(
            labels(
                "VOLUME 1, Book 1\n"
                    + one
                    + "VOLUME 1, Book 2\n"
                    + one
                    + "VOLUME 2, Book 1\n"
                    + one))
        .contains("part-1.part-1", "part-1.part-2.chapter-1", "part-2.part-1.chapter-2");
    assertThat(labels("Scene 1.I.\n" + PROSE + "Scene 1.II.\n" + PROSE + "Scene 2.I.\n" + PROSE))
        .containsExactly("act-1.scene-1", "act-1.scene-2", "act-2.scene-1");
  }

  @Test
  void headwordsInAlphabeticalOrderBeginArticles() {
    StringBuilder text = new StringBuilder("A small cyclopaedia\n\n");
    for (char letter = 'A'; letter < 'P'; letter++) {
      text.append(letter).append("BBOT, a word of the ferrymen.").append(PROSE);
      text.append("The raft is older.").append(PROSE).append("(K. Q.)\n\n");
    }

    List<OutlineItem> items = items(text.toString());

    assertThat(items.stream().filter(i -> i.kind() == SectionKind.ENTRY)).hasSize(15);
    assertThat(items.get(1).title()).isEqualTo("ABBOT");
    assertThat(items.get(1).label()).isEqualTo("entry-abbot");
  }

  @Test
  void speakersInCapitalsAreNoHeadwords() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      text.append("ANN. A word of the ferrymen.").append(PROSE);
      text.append("BOB. The raft is older.").append(PROSE);
    }

    assertThat(items(text.toString()).stream().map(OutlineItem::kind))
        .doesNotContain(SectionKind.ENTRY);
  }

  @Test
  void lettersOfTheAlphabetDivideADictionary() {
    StringBuilder text = new StringBuilder("PREFACE\n" + PROSE + "K.Q.\n\n\n");
    for (char letter = 'A'; letter < 'F'; letter++) {
      text.append(letter).append("\n\n").append(letter).append("DZE, n. A tool.").append(PROSE);
    }

    assertThat(labels(text.toString()))
        .containsExactly("preface", "entry-a", "entry-b", "entry-c", "entry-d", "entry-e");
  }

  @Test
  void chaptersAboveArticlesAreParts() {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= 6; i++) {
      text.append(i % 3 == 1 ? "CHAPTER " + (i / 3 + 1) + "\n\nOf goats\n\n" : "");
      text.append("Article ").append(i).append("\n").append(PROSE);
    }

    assertThat(labels(text.toString()))
        .containsExactly(
            "part-1", "entry-1", "entry-2", "entry-3", "part-2", "entry-4", "entry-5", "entry-6");
  }

  @Test
  void manyNumbersOverOneParagraphOfProseAreVerses() {
    StringBuilder verses = new StringBuilder();
    for (String number : "I II III IV V VI VII VIII IX X XI XII XIII XIV".split(" ", -1)) {
      verses.append(number).append("\n").append(PROSE);
    }

    assertThat(items(verses.toString()).stream().map(OutlineItem::kind))
        .doesNotContain(SectionKind.CHAPTER);
    assertThat(labels("Part First\n\n" + verses + "Part Second\n\n" + verses))
        .containsExactly("part-1", "part-2");
  }

  @Test
  void numbersOverTitlesAreNoVerses() {
    StringBuilder recipes = new StringBuilder();
    for (int i = 1; i <= 14; i++) {
      recipes.append("\n\n").append(i).append("\n\nGOAT IN HAY\n").append(PROSE);
    }

    assertThat(items(recipes.toString()).stream().filter(i -> i.number() != null)).hasSize(14);
  }

  @Test
  void aRuleDividesAHeadingFromTheParagraphAboveIt() {
    String lesson = PROSE.strip() + "\n~~~~~~~~~~~~~~~~\n";

    assertThat(
            labels(
                lesson
                    + "Lesson 1.1. HAY\n"
                    + PROSE
                    + lesson
                    + "Lesson 1.2. OATS\n"
                    + PROSE
                    + lesson
                    + "Lesson 2.1. MILK\n"
                    + PROSE))
        .contains("part-1.chapter-1", "part-1.chapter-2", "part-2.chapter-1");
  }

  @Test
  void titlesDirectlyAboveSomeChaptersAreParts() {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= 8; i++) {
      text.append(
          i % 4 == 1 ? "\n\n\n\nTHE " + (i == 1 ? "NEAR" : "FAR") + " BANK\n\n\n\n" : "\n\n");
      text.append("CHAPTER ").append(i).append("\n").append(PROSE);
    }

    assertThat(labels(PROSE + text))
        .contains("part-1", "chapter-1", "part-2", "chapter-5", "chapter-8");
  }

  @Test
  void aTitlePrintedTwiceHeadsAnIntroductionFirst() {
    String lay = PROSE + PROSE + PROSE + PROSE;
    String text = "CONTENTS\n\nThe Lay of Sill\nThe Lay of Goats\nThe Lay of Hay\n\n";
    for (String title : List.of("The Lay of Sill", "The Lay of Goats", "The Lay of Hay")) {
      text += "\n\n\n" + title + "\n\n" + PROSE + "\n\n\n" + title + "\n\n" + lay;
    }

    assertThat(items(text).stream().map(OutlineItem::kind))
        .containsSubsequence(
            SectionKind.INTRODUCTION,
            SectionKind.CHAPTER,
            SectionKind.INTRODUCTION,
            SectionKind.CHAPTER);
  }

  private static List<String> labels(String text) {
    return items(text).stream().map(OutlineItem::label).toList();
  }

  private static List<OutlineItem> items(String text) {
    return Outline.of(List.of(text.split("\n", -1))).items();
  }
}
