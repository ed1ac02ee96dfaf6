package org.annales.sentiment.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.annales.text.Token;
import org.annales.text.TokenRules;
import org.annales.text.Tokenizer;
import org.junit.jupiter.api.Test;

class WrittenWordsTest {
  @Test
  void clausesEndAtMarksAndAtDashesWithSpaces() {
    assertThat(clauses("Wind, rain (and fog) came; nobody \u2014 no well-known man - saw: it…then"))
        .containsExactly("rain", "and", "came", "nobody", "no", "saw", "it", "then");
    assertThat(clauses("They said \u201cno\u201d at once")).isEmpty();
  }

  @Test
  void aCapitalInsideASentenceTellsAName() {
    assertThat(
            names(
                "The Great Fire of the town, said Grace. \u201cGood evening,\u201d he said: Never"))
        .containsExactly("great", "fire", "grace");
    assertThat(names("It was GREAT and X")).containsExactly();
  }

  @Test
  void inTitlesCapitalsTellNothing() {
    assertThat(names("The Good Keeper And His Lamp")).isEmpty();
  }

  @Test
  void charactersBeyondTheBasicPlaneCountAsOne() {
    assertThat(clauses("\uD83D\uDD25 fire \uD83D\uDD25, smoke")).containsExactly("smoke");
    assertThat(names("\uD83D\uDD25 then in Selwick it burnt")).containsExactly("selwick");
  }

  private static List<String> clauses(String text) {
    List<Token> tokens = tokens(text);
    return IntStream.range(0, tokens.size())
        .filter(written(text, tokens)::isClauseStart)
        .mapToObj(i -> tokens.get(i).form())
        .toList();
  }

  private static List<String> names(String text) {
    List<Token> tokens = tokens(text);
    return IntStream.range(0, tokens.size())
        .filter(written(text, tokens)::isCapitalized)
        .mapToObj(i -> tokens.get(i).form())
        .toList();
  }

  private static List<Token> tokens(String text) {
    return new Tokenizer(TokenRules.DEFAULT).tokens(text, new boolean[text.length()]);
  }

  private static WrittenWords written(String text, List<Token> tokens) {
    return new WrittenWords(
        text,
        tokens.stream().mapToInt(Token::start).toArray(),
        tokens.stream().mapToInt(Token::end).toArray());
  }
}
