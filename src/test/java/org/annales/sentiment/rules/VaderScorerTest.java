package org.annales.sentiment.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annales.sentiment.lexicon.BundledLexicon;
import org.annales.text.model.TokenRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VaderScorerTest {
  private static final VaderScorer VADER =
      new VaderScorer(BundledLexicon.VADER.read(TokenRules.DEFAULT));

  static List<VaderExample> examples() {
    return VaderExample.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void aPublishedExampleHasItsPublishedScore(VaderExample example) {
    assertThat(example.agrees()).as(example.line()).isTrue();
  }

  @Test
  void aHitCarriesItsRulesAndItsPlace() {
    assertThat(rules("It was NOT a very good lamp"))
        .containsExactly("good at 18: -1.62 booster+negation");
    assertThat(rules("Good lamps, but never this bad an oil"))
        .containsExactly("good at 0: 0.95 but", "bad at 27: -5.86 never_so+never_so+but");
  }

  @Test
  void aHalvedWeightIsTakenForAnEqualOneThatFollows() {
    // As in VADER's code: the weight is looked for by its value, and the first one is found.
    assertThat(rules("a clever and harmless lamp, but small"))
        .containsExactly("clever at 2: 0.5 but+but", "harmless at 13: 1.0 ");
  }

  private static List<String> rules(String text) {
    return VADER.score(text).words().stream()
        .map(
            word ->
                word.entry().text()
                    + " at "
                    + word.start()
                    + ": "
                    + Math.round(word.weight() * 100) / 100.0
                    + " "
                    + String.join("+", word.rules().stream().map(Rule::id).toList()))
        .toList();
  }
}
