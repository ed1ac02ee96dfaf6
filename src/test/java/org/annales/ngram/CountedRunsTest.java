package org.annales.ngram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.annales.text.Quotations;
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
    List<String> forms = new ArrayList<>();
    List<Boolean> quoted = new ArrayList<>();
    for (int i = random.nextInt(200); i > 0; i--) {
      forms.add("w" + random.nextInt(20));
      quoted.add(random.nextInt(3) == 0);
    }
    List<String> outside =
        IntStream.range(0, forms.size()).filter(i -> !quoted.get(i)).mapToObj(forms::get).toList();
    List<String> inside =
        IntStream.range(0, forms.size()).filter(quoted::get).mapToObj(forms::get).toList();

    assertThat(words(runs(Quotations.INCLUDE, forms, quoted))).isEqualTo(forms);
    assertThat(words(runs(Quotations.EXCLUDE, forms, quoted))).isEqualTo(outside);
    assertThat(words(runs(Quotations.ONLY, forms, quoted))).isEqualTo(inside);
  }

  private static List<String> words(List<String> runs) {
    return runs.stream().flatMap(run -> List.of(run.split(" ")).stream()).toList();
  }

  private static List<String> runs(Quotations quotations, String sentence) {
    List<String> forms = new ArrayList<>();
    List<Boolean> quoted = new ArrayList<>();
    boolean inside = false;
    for (String word : sentence.isEmpty() ? new String[0] : sentence.split(" ")) {
      inside |= word.startsWith("[");
      forms.add(word.replaceAll("[\\[\\]]", ""));
      quoted.add(inside);
      inside &= !word.endsWith("]");
    }
    return runs(quotations, forms, quoted);
  }

  private static List<String> runs(
      Quotations quotations, List<String> forms, List<Boolean> quoted) {
    Tokens tokens = new Tokens();
    List<String> runs = new ArrayList<>();
    new CountedRuns(quotations, tokens)
        .of(
            forms,
            quoted,
            (run, length) ->
                runs.add(
                    String.join(
                        " ",
                        IntStream.range(0, length).mapToObj(i -> tokens.form(run[i])).toList())));
    return runs;
  }
}
