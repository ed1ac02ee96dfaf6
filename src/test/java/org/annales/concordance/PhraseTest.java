package org.annales.concordance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.annales.settings.InputException;
import org.annales.text.model.Token;
import org.annales.text.model.TokenRules;
import org.annales.text.sentence.Tokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTest {
  private static final String TEXT =
      "The ferryman’s boat went from the mill to the old mill, and the women sang; a woman wept.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "the mill          | the mill",
        "THE  Mill,        | the mill",
        "ferryman’s boat   | ferryman's boat",
        "ferryman          | ''",
        "ferry*            | ferryman's",
        "*'s boat          | ferryman's boat",
        "*ill              | mill, mill",
        "wom?n             | women, woman",
        "wom??n            | ''",
        "*om*              | from, women, woman",
        "the * mill        | the old mill",
        "* mill            | the mill, old mill",
        "the *             | the ferryman's, the mill, the old, the women",
        "the ** mill       | the ferryman's boat went from the mill, the mill, the old mill",
        "from ... old      | from the mill to the old",
        "from ** sang      | ''",
        "the ... mill ... women | the mill to the old mill and the women, the old mill and the women",
        "mill and — the    | mill and the",
      })
  void aPhraseIsFoundWhereItsWordsStand(String phrase, String found) {
    assertThat(String.join(", ", found(phrase, TokenRules.DEFAULT, TEXT)))
        .isEqualTo(found.equals("''") ? "" : found);
  }

  @Test
  void eitherOfTwoWordsMayStandAndAnAlternativeMayBeSeveralTokens() {
    assertThat(found("the mill|women", TokenRules.DEFAULT, TEXT))
        .containsExactly("the mill", "the women");
    assertThat(found("the uk|u.k. is", TokenRules.DEFAULT, "So the U.K. is, the UK is."))
        .containsExactly("the u k is", "the uk is");
  }

  @Test
  void aPhraseThatOverlapsItselfIsFoundAtEachPlaceAsNgramsAreCounted() {
    assertThat(found("no no", TokenRules.DEFAULT, "No, no, no!")).hasSize(2);
  }

  @Test
  void wordsAreWrittenAsTheRunWroteThem() {
    assertThat(found("The", new TokenRules(true, false), "The mill, the weir")).hasSize(1);
    assertThat(found("miller's *", new TokenRules(false, true), "the miller's wife"))
        .containsExactly("miller wife");
  }

  @Test
  void wildcardsStandForWholeLettersOfAnyScriptAndLeaveTheWordOneWord() {
    assertThat(found("caf?", TokenRules.DEFAULT, "the café")).containsExactly("café");
    assertThat(found("cafe\u0301", TokenRules.DEFAULT, "the café")).containsExactly("café");
    assertThat(found("𐐨?𐐪", TokenRules.DEFAULT, "𐐨𐐩𐐪")).containsExactly("𐐨𐐩𐐪");
    assertThat(found("*рог*", TokenRules.DEFAULT, "в дороге")).containsExactly("дороге");
    assertThat(found("*ספר*", TokenRules.DEFAULT, "קרא הספרים")).containsExactly("הספרים");
    assertThat(found("中*", new TokenRules(false, false, true), "中文")).containsExactly("中文");
  }

  @Test
  void manyStarsInALongWordTakeNoLongTime() {
    String word = "a".repeat(20_000);

    assertThat(found("a*".repeat(30) + "b", TokenRules.DEFAULT, word)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "—", "*", "* **", "!|!"})
  void aPhraseWithoutAWordIsRefused(String phrase) {
    assertThatThrownBy(() -> Phrase.of(phrase, TokenRules.DEFAULT))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("expected a phrase with at least one word");
  }

  @ParameterizedTest
  @ValueSource(strings = {"** mill", "the ..."})
  void aGapAtAnEndIsRefused(String phrase) {
    assertThatThrownBy(() -> Phrase.of(phrase, TokenRules.DEFAULT))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "kwic: found '" + phrase + "': ** and ... stand between words, as in 'from ** to'");
  }

  private static List<String> found(String phrase, TokenRules rules, String text) {
    List<Token> tokens = new Tokenizer(rules).tokens(text, new boolean[text.length()]);
    Phrase wanted = Phrase.of(phrase, rules);
    List<String> found = new ArrayList<>();
    for (int from = 0; from < tokens.size(); from++) {
      int end = wanted.end(tokens, from, tokens.size());
      if (end >= 0) {
        found.add(String.join(" ", tokens.subList(from, end).stream().map(Token::form).toList()));
      }
    }
    return found;
  }
}
