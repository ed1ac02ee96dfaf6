package org.annales.text.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Titles below numbers that stand alone. */
class TitlesBelowTest {
  private static final String PROSE =
      """

      Take two heads of the white sort and lay them in the cold water of the
      well until the evening, then cut them as thin as you can and salt them
      well. The lid must lie close, and a stone upon it, or the cellar will
      smell of it until Easter and the cook will hear of it every morning.
      """;

  @Test
  void titlesBelowMostNumbersAreTheirTitles() {
    assertThat(titles("PICKLED ROOTS", "EELS", "SOUP OF THE WEIR", "OLD BREAD", "DUMPLINGS"))
        .isEqualTo("PICKLED ROOTS | EELS | SOUP OF THE WEIR | OLD BREAD | DUMPLINGS");
    assertThat(titles("Pickled roots", "Eels", "Soup of the weir", "Old bread", "Dumplings"))
        .isEqualTo("Pickled roots | Eels | Soup of the weir | Old bread | Dumplings");
  }

  @Test
  void linesBelowFewNumbersAreText() {
    assertThat(titles("Pickled roots", null, null, "Old bread", null))
        .isEqualTo("1 | 2 | 3 | 4 | 5");
  }

  @Test
  void sentencesBelowNumbersAreText() {
    assertThat(titles("He went.", "She stayed.", "It rained.", "They sang.", "All slept."))
        .isEqualTo("1 | 2 | 3 | 4 | 5");
  }

  private static String titles(String... titles) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < titles.length; i++) {
      lines.addAll(List.of("", "", Integer.toString(i + 1), ""));
      if (titles[i] != null) {
        lines.add(titles[i]);
      }
      lines.addAll(PROSE.lines().toList());
      lines.addAll(PROSE.lines().toList());
    }
    return Outline.of(lines).items().stream()
        .map(OutlineItem::title)
        .collect(Collectors.joining(" | "));
  }
}
