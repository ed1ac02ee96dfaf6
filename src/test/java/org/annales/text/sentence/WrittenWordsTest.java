package org.annales.text.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.annales.text.model.Token;
import org.annales.text.model.TokenRules;
import org.annales.text.model.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenWordsTest {
  @Test
  void aCapitalInsideASentenceTellsAName() {
    assertThat(
            names(
                "The Great Fire of the town, said Grace. \u201cGood evening,\u201d he said: Never"))
        .containsExactly("great", "fire", "grace");
    assertThat(names("It was GREAT and X")).isEmpty();
  }

  @Test
  void titlesAndInitialsEndNoSentence() {
    assertThat(names("They saw Mr. Orme, J. Tebb and St. Edmund in the harbour"))
        .containsExactly("mr", "orme", "tebb", "st", "edmund");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the keeper wanted: 1. Lamps from the harbour",
        "the keeper wanted a. Lamps from the harbour",
        "the keeper waited ... Later he slept",
        "the keeper waited… Later he slept",
        "the keeper asked why? Nobody knew",
        "what the keeper called \u201cDarkness\u201d has come",
        "what the keeper called \"Darkness\" has come",
        "what the keeper called \u00ab Darkness \u00bb has come",
        "what the keeper called \u00bbDarkness\u00ab has come"
      })
  void anOpeningAsksForACapital(String text) {
    assertThat(names(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u201cnever again,\u201d Selwick said at once",
        "\u201enie wieder\u201c, Selwick sagte alles",
        "\u00bbnie wieder\u00ab, Selwick sagte alles",
        "\"never again,\" Selwick said at once"
      })
  void behindAClosingQuotationMarkTheSentenceGoesOn(String text) {
    assertThat(names(text)).containsExactly("selwick");
  }

  @Test
  void inTitlesCapitalsTellNothing() {
    assertThat(names("The Good Keeper and His Lamp")).isEmpty();
    assertThat(names("Then Grace Selwick slept")).containsExactly("grace", "selwick");
  }

  @Test
  void inVerseCapitalsTellNothing() {
    assertThat(names(Zone.VERSE, "the lamp is burning low Upon the sill")).isEmpty();
  }

  @Test
  void charactersBeyondTheBasicPlaneCountAsOne() {
    assertThat(names("\uD83D\uDD25 then in Selwick it burnt")).containsExactly("selwick");
  }

  @Test
  void aPlaceBelongsToItsWordOrTheNext() {
    WrittenWords words = written(Zone.BODY, "Lamp, oil.", tokens("Lamp, oil."));

    assertThat(IntStream.of(0, 3, 4, 6, 9).map(words::at)).containsExactly(0, 0, 1, 1, 1);
  }

  private static List<String> names(String text) {
    return names(Zone.BODY, text);
  }

  private static List<String> names(Zone zone, String text) {
    List<Token> tokens = tokens(text);
    return IntStream.range(0, tokens.size())
        .filter(written(zone, text, tokens)::isName)
        .mapToObj(i -> tokens.get(i).form())
        .toList();
  }

  private static List<Token> tokens(String text) {
    return new Tokenizer(TokenRules.DEFAULT).tokens(text, new boolean[text.length()]);
  }

  private static WrittenWords written(Zone zone, String text, List<Token> tokens) {
    return new WrittenWords(
        zone,
        text,
        tokens.stream().mapToInt(Token::start).toArray(),
        tokens.stream().mapToInt(Token::end).toArray());
  }
}
