package org.annales.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which lines of tildes are fences of code, and which are deletions without text. */
class MarkdownFencesTest {
  private static final String ITEM = "- the miller counts his sacks";

  @Test
  void tildesBeforeALinkAreADeletion() {
    assertThat(mended("# Mill", "~~~~[~~The weir~~](https://mill.example/1) #1", ITEM))
        .containsExactly("# Mill", "[~~The weir~~](https://mill.example/1) #1", ITEM);
  }

  @Test
  void fourTildesAroundHeadingsOfThePageThatNothingClosesAreADeletion() {
    assertThat(mended("# Mill", "## Sacks", ITEM, "~~~~", "## Dyke", ITEM))
        .containsExactly("# Mill", "## Sacks", ITEM, "", "## Dyke", ITEM);
    assertThat(mended("# Mill", ITEM, "~~~~", "## Dyke", ITEM)).contains("~~~~");
  }

  @Test
  void fourTildesAroundManyLinesWithHeadingsOfThePageAreADeletion() {
    List<String> lines = new ArrayList<>(List.of("# Mill", "## Sacks", "~~~~", "## Dyke"));
    for (int i = 0; i < 60; i++) {
      lines.add(ITEM);
    }
    lines.add("~~~~");

    assertThat(MarkdownFences.mended(lines)).doesNotContain("~~~~").hasSize(65);
  }

  @Test
  void codeStaysCode() {
    String[][] pages = {
      {"# Mill", "## Sacks", "~~~~", "## How a heading is written", "~~~~", ITEM},
      {"# Mill", "~~~ python", "# count the sacks", "~~~", ITEM},
      {"# Mill", "```", "# count the sacks", "~~~~", "```", ITEM},
      {"# Mill", "~~~", "sacks = 3"},
      {"# Mill", "A ~~sack~~ ~~~~ of meal"}
    };
    for (String[] page : pages) {
      assertThat(mended(page)).containsExactly(page);
    }
  }

  private static List<String> mended(String... lines) {
    return MarkdownFences.mended(List.of(lines));
  }
}
