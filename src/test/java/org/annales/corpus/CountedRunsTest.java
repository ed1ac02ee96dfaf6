package org.annales.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.annales.text.model.Quotations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CountedRunsTest {
  /** Words in brackets are quoted. */
  private static final String SENTENCE = "she said [no lamp] and left [at once]";

  @Test
  void aSentenceIsOneRunWhereQuotationsAreCountedToo() {
    assertThat(runs(Quotations.INCLUDE, SENTENCE))
        .containsExactly("she said no lamp and left at once");
  }

  @Test
  void whatStandsOutsideQuotationMarksIsBrokenByThem() {
    assertThat(runs(Quotations.EXCLUDE, SENTENCE)).containsExactly("she said", "and left");
  }

  @Test
  void eachQuotationIsARunOfItsOwn() {
    assertThat(runs(Quotations.ONLY, SENTENCE)).containsExactly("no lamp", "at once");
  }

  @Test
  void whatIsNotCountedGivesNoRun() {
    assertThat(runs(Quotations.EXCLUDE, "[no lamp]")).isEmpty();
    assertThat(runs(Quotations.ONLY, "she said")).isEmpty();
    assertThat(runs(Quotations.INCLUDE, "")).isEmpty();
  }

  @Test
  void aSentenceMayBeLongerThanAllBefore() {
    String longer = "word ".repeat(1000).strip();

    assertThat(runs(Quotations.INCLUDE, longer)).containsExactly(longer);
  }

  static LongStream seeds() {
    return LongStream.range(0, 50);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void runsHoldEachCountedTokenOnceAndInOrder(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<String> outside = new ArrayList<>();
    List<String> inside = new ArrayList<>();
    List<String> all = new ArrayList<>();
    StringBuilder sentence = new StringBuilder();
    for (int i = random.nextInt(200); i > 0; i--) {
      String word = "w" + random.nextInt(20);
      boolean quoted = random.nextInt(3) == 0;
      all.add(word);
      (quoted ? inside : outside).add(word);
      sentence.append(quoted ? "[" + word + "]" : word).append(' ');
    }
    String text = sentence.toString().strip();

    assertThat(words(runs(Quotations.INCLUDE, text))).isEqualTo(all);
    assertThat(words(runs(Quotations.EXCLUDE, text))).isEqualTo(outside);
    assertThat(words(runs(Quotations.ONLY, text))).isEqualTo(inside);
  }

  private static List<String> words(List<String> runs) {
    return runs.stream().flatMap(run -> List.of(run.split(" ")).stream()).toList();
  }

  private static List<String> runs(Quotations quotations, String sentence) {
    SectionText text = TestText.section("d/s", 1, List.of(sentence));
    List<String> runs = new ArrayList<>();
    new CountedRuns(quotations)
        .forEachRun(
            text,
            (from, to) ->
                runs.add(
                    IntStream.range(from, to)
                        .mapToObj(i -> text.forms()[text.tokens()[i]])
                        .collect(Collectors.joining(" "))));
    return runs;
  }
}
