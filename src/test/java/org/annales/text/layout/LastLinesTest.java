package org.annales.text.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LastLinesTest {
  private static final List<String> STORY =
      List.of(
          "The barrow that was lost in the",
          "spring has been found behind the",
          "wall of the garden by three men",
          "who were building the road there.");

  private static List<String> paragraphs(List<String> lines) {
    BookText book = BookText.of(lines, true);
    return LastLines.paragraphs(new Block(0, lines.size(), 0), book).stream()
        .map(block -> block.from() + "-" + block.to())
        .toList();
  }

  @Test
  void aShortLineThatEndsASentenceEndsAParagraph() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      lines.addAll(STORY);
      lines.add("It squeaks.");
    }
    assertThat(paragraphs(lines)).hasSize(10).startsWith("0-5", "5-10");
  }

  @Test
  void headlinesInCapitalsAreApart() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      lines.add("BARROW FOUND AT LAST");
      lines.addAll(STORY);
    }
    assertThat(paragraphs(lines)).hasSize(16).startsWith("0-1", "1-5");
  }

  @Test
  void aShortBlockIsOneParagraph() {
    List<String> lines = new ArrayList<>(STORY);
    lines.add("It squeaks.");
    lines.addAll(STORY);
    assertThat(paragraphs(lines)).containsExactly("0-9");
  }
}
