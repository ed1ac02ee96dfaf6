package org.annales.keyness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annales.corpus.CountedRuns;
import org.annales.corpus.ExampleSentence;
import org.annales.corpus.SectionText;
import org.annales.corpus.StopWords;
import org.annales.corpus.TestText;
import org.annales.text.model.Quotations;
import org.junit.jupiter.api.Test;

class EvidenceTest {
  @Test
  void theFirstAndTheLastPlaceAreTakenAndThenTheOneFarthestFromBoth() {
    assertThat(Evidence.spread(new int[] {3, 4, 5, 40, 60, 98, 99}, 3)).containsExactly(3, 60, 99);
    assertThat(Evidence.spread(new int[] {3, 4, 5, 40, 60, 98, 99}, 4))
        .containsExactly(3, 40, 60, 99);
  }

  @Test
  void fewPlacesAreAllTaken() {
    assertThat(Evidence.spread(new int[] {7, 9}, 3)).containsExactly(7, 9);
    assertThat(Evidence.spread(new int[] {7}, 3)).containsExactly(7);
    assertThat(Evidence.spread(new int[] {}, 3)).isEmpty();
    assertThat(Evidence.spread(new int[] {7, 9}, 0)).isEmpty();
  }

  @Test
  void sentencesAreNamedByTheirSectionParagraphAndNumber() {
    // Places: fog 0, at 1, sea 2, no 3, lamp 4, fog 5 in the first section; fog 6 in the second.
    List<SectionText> texts =
        List.of(
            TestText.section("weir/a", 1, List.of("fog at sea", "", "no lamp", "fog")),
            TestText.section("weir/b", 2, List.of("", "fog")));
    PooledText text = new PooledText(texts, new CountedRuns(Quotations.INCLUDE), StopWords.NONE, 1);

    assertThat(new Evidence(text).of(List.of(0, 5, 6)))
        .extracting(EvidenceTest::place)
        .containsExactly("weir/a:1.1", "weir/a:1.4", "weir/b:1.2");
    assertThat(new Evidence(text).of(List.of(3, 4)))
        .extracting(EvidenceTest::place)
        .containsExactly("weir/a:1.3");
  }

  @Test
  void sentencesAreFoundBehindWordsThatAreNotCounted() {
    List<SectionText> texts =
        List.of(
            TestText.section("weir/a", 1, List.of("[no fog here]", "she saw [the] fog", "fog")));
    PooledText text = new PooledText(texts, new CountedRuns(Quotations.EXCLUDE), StopWords.NONE, 1);

    assertThat(new Evidence(text).of(List.of(2, 3)))
        .extracting(EvidenceTest::place)
        .containsExactly("weir/a:1.2", "weir/a:1.3");
  }

  private static String place(ExampleSentence example) {
    return example.sectionId() + ":" + example.paragraph() + "." + example.sentence();
  }
}
