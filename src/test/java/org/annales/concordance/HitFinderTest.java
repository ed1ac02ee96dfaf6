package org.annales.concordance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.annales.text.model.Quotations;
import org.annales.text.model.Sentence;
import org.annales.text.model.TokenRules;
import org.annales.text.model.Zone;
import org.junit.jupiter.api.Test;

class HitFinderTest {
  @Test
  void contextGoesOnIntoTheSentencesOfTheParagraphAndNoFurther() {
    assertThat(
            ConcordanceFixtures.lines(
                ConcordanceFixtures.search("the weir"),
                ConcordanceFixtures.sentence(1, 1, "It rained."),
                ConcordanceFixtures.sentence(2, 2, "He woke."),
                ConcordanceFixtures.sentence(2, 3, "Then the weir broke."),
                ConcordanceFixtures.sentence(2, 4, "All ran."),
                ConcordanceFixtures.sentence(3, 5, "It was May.")))
        .containsExactly("He woke. Then [the weir] broke. All ran.");
  }

  @Test
  void aPhraseNeverGoesOnIntoTheNextSentence() {
    assertThat(
            ConcordanceFixtures.lines(
                ConcordanceFixtures.search("the weir"),
                ConcordanceFixtures.sentence(1, 1, "He saw the."),
                ConcordanceFixtures.sentence(1, 2, "Weir and mill.")))
        .isEmpty();
  }

  @Test
  void contextIsAsWideAsWasAskedForWhateverTheSentences() {
    Sentence[] sentences =
        IntStream.rangeClosed(1, 400)
            .mapToObj(
                i -> ConcordanceFixtures.sentence(1, i, i == 200 ? "the weir" : "a" + i + "."))
            .toArray(Sentence[]::new);

    assertThat(
            ConcordanceFixtures.lines(
                ConcordanceFixtures.search("the weir", 12, HitOrder.TEXT), sentences))
        .containsExactly("a198. a199. [the weir] a201. a202.");
  }

  @Test
  void theMatchIsShownAsWrittenAndItsTokensAreTold() {
    Hit hit =
        ConcordanceFixtures.hits(
                ConcordanceFixtures.search("the miller's"),
                ConcordanceFixtures.sentence(1, 1, "𐐀 “The Miller’s” x"))
            .get(0);

    assertThat(ConcordanceFixtures.line(hit)).isEqualTo("𐐀 “ [The Miller’s] ” x");
    assertThat(hit.tokenFrom()).isEqualTo(1);
    assertThat(hit.tokenTo()).isEqualTo(3);
  }

  @Test
  void onlyCountedTextIsSearchedUnlessAllIsAskedFor() {
    Sentence note =
        ConcordanceFixtures.sentence(
            "tale/notes", Zone.ENDNOTE, 1, 1, "The weir, p. 9.", new boolean[16]);
    List<Hit> hits = new ArrayList<>();
    HitFinder finder = new HitFinder(ConcordanceFixtures.search("the weir"), hits::add);
    finder.add(note, 0);
    finder.end();

    assertThat(hits).isEmpty();
    assertThat(finder.elsewhere()).isEqualTo(1);
    Search all =
        new Search(
            Phrase.of("the weir", TokenRules.DEFAULT), true, Quotations.INCLUDE, 9, HitOrder.TEXT);
    assertThat(ConcordanceFixtures.lines(all, note)).containsExactly(" [The weir] , p. 9.");
  }

  @Test
  void wordsThatTheRunDidNotCountAreNoPartOfAHit() {
    String text = "the “weir” and the weir";
    boolean[] quoted = new boolean[text.length()];
    Arrays.fill(quoted, 4, 10, true);
    Sentence sentence =
        ConcordanceFixtures.sentence("tale/chapter-1", Zone.BODY, 1, 1, text, quoted);
    List<Hit> hits = new ArrayList<>();
    HitFinder finder =
        new HitFinder(
            new Search(
                Phrase.of("the weir", TokenRules.DEFAULT),
                false,
                Quotations.EXCLUDE,
                40,
                HitOrder.TEXT),
            hits::add);
    finder.add(sentence, 0);
    finder.end();

    assertThat(hits).extracting(Hit::tokenFrom).containsExactly(3);
    assertThat(finder.elsewhere()).isEqualTo(1);
  }

  @Test
  void hitsAreSortedByTheWordsOutwardsWhateverTheirCase() {
    Sentence sentence =
        ConcordanceFixtures.sentence(
            1, 1, "Öl am Weir Zeta; am weir Äsche; im weir “apfel”, um weir azur");

    assertThat(sorted(HitOrder.RIGHT, sentence))
        .containsExactly("weir apfel", "weir äsche", "weir azur", "weir zeta");
    assertThat(sorted(HitOrder.LEFT, sentence))
        .containsExactly("weir am öl", "weir am zeta", "weir im äsche", "weir um apfel");
  }

  private static List<String> sorted(HitOrder sorting, Sentence sentence) {
    int words = sorting == HitOrder.LEFT ? 2 : 1;
    return ConcordanceFixtures.hits(ConcordanceFixtures.search("weir", 40, sorting), sentence)
        .stream()
        .sorted(sorting.order())
        .map(hit -> "weir " + String.join(" ", hit.outwards().subList(0, words)))
        .toList();
  }

  @Test
  void aVeryLongSentenceIsSearchedInTimeLinearInItsLength() {
    Sentence sentence = ConcordanceFixtures.sentence(1, 1, "ba ".repeat(100_000));
    long start = System.nanoTime();

    assertThat(ConcordanceFixtures.hits(ConcordanceFixtures.search("ba ba"), sentence))
        .hasSize(99_999);
    assertThat((System.nanoTime() - start) / 1e9).isLessThan(20);
  }
}
