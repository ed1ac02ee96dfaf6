package org.annales.text.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annales.text.model.Markup;
import org.junit.jupiter.api.Test;

class PageEdgesTest {

  @Test
  void headsAndNumbersThatRiseWithThePagesAreFound() {
    assertThat(
            found(
                "The pond froze.",
                "<2>",
                "The Pond 8",
                "It bore.",
                "ii",
                "",
                "<3>",
                "The Pond 9",
                "It thawed.",
                "<4>",
                "10",
                "It was 1893."))
        .containsExactlyInAnyOrder("2 running_head", "7 running_head");
    assertThat(found("<1>", "A", "12", "<2>", "B", "13", "<3>", "C", "14"))
        .containsExactlyInAnyOrder("2 page_number", "5 page_number", "8 page_number");
  }

  @Test
  void headsWithoutNumbersComeOnThreePages() {
    assertThat(found("<1>", "THE POND", "a", "<2>", "THE POND", "b")).isEmpty();
    assertThat(found("<1>", "THE POND", "a", "<2>", "THE POND", "b", "<3>", "THE POND", "c"))
        .containsExactlyInAnyOrder("1 running_head", "4 running_head", "7 running_head");
  }

  @Test
  void aTextWithoutPagesHasNone() {
    assertThat(found("The Pond 8", "", "The Pond 9")).isEmpty();
  }

  private static List<String> found(String... lines) {
    List<String> marked =
        List.of(lines).stream()
            .map(line -> line.replace('<', Markup.PAGE).replace('>', Markup.END))
            .toList();
    return PageEdges.of(marked, PageMarks.of(marked)).entrySet().stream()
        .map(entry -> entry.getKey() + " " + entry.getValue().label())
        .toList();
  }
}
