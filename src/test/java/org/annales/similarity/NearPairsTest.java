package org.annales.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.annales.corpus.SectionText;
import org.junit.jupiter.api.Test;

class NearPairsTest {
  /** Sections 1, 2 and 3 are of one topic, 4, 5 and 6 of another, and so on. */
  private static PairMeasures topics(int topics) {
    SplittableRandom random = new SplittableRandom(4);
    List<SectionText> sections = new ArrayList<>();
    for (int i = 0; i < 3 * topics; i++) {
      sections.add(Books.section(i + 1, 300, "topic" + i / 3 + "x", random));
    }
    return Books.measures(sections);
  }

  @Test
  void aShortDocumentHasAllPairsInReadingOrder() {
    assertThat(lines(NearPairs.of(topics(1), 100, 1))).containsExactly("0 1", "0 2", "1 2");
  }

  @Test
  void inALongDocumentTheNearestAreFoundWithoutMeasuringAll() {
    List<int[]> pairs = NearPairs.of(topics(120), 100, 2);
    Set<String> found = new HashSet<>(lines(pairs));
    int expected = 0;
    int missed = 0;
    for (int topic = 0; topic < 120; topic++) {
      for (String pair :
          List.of(
              3 * topic + " " + (3 * topic + 1),
              3 * topic + " " + (3 * topic + 2),
              (3 * topic + 1) + " " + (3 * topic + 2))) {
        expected++;
        missed += found.contains(pair) ? 0 : 1;
      }
    }

    assertThat(missed).as("of " + expected).isLessThan(expected / 20);
    assertThat(pairs).hasSizeLessThanOrEqualTo(2 * 360).allMatch(pair -> pair[0] < pair[1]);
    assertThat(lines(pairs)).doesNotHaveDuplicates();
  }

  private static List<String> lines(List<int[]> pairs) {
    return pairs.stream().map(pair -> pair[0] + " " + pair[1]).toList();
  }
}
