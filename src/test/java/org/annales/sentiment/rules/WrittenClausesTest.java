package org.annales.sentiment.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.annales.text.model.Token;
import org.annales.text.model.TokenRules;
import org.annales.text.model.Zone;
import org.annales.text.sentence.Tokenizer;
import org.annales.text.sentence.WrittenWords;
import org.junit.jupiter.api.Test;

class WrittenClausesTest {
  @Test
  void clausesEndAtMarksAndAtDashesWithSpaces() {
    assertThat(clauses("Wind, rain (and fog) came; nobody \u2014 no well-known man - saw: it…then"))
        .containsExactly("rain", "and", "came", "nobody", "no", "saw", "it", "then");
    assertThat(clauses("They said \u201cno\u201d at once")).isEmpty();
  }

  @Test
  void charactersBeyondTheBasicPlaneCountAsOne() {
    assertThat(clauses("\uD83D\uDD25 fire \uD83D\uDD25, smoke")).containsExactly("smoke");
  }

  private static List<String> clauses(String text) {
    List<Token> tokens = new Tokenizer(TokenRules.DEFAULT).tokens(text, new boolean[text.length()]);
    WrittenWords words =
        new WrittenWords(
            Zone.BODY,
            text,
            tokens.stream().mapToInt(Token::start).toArray(),
            tokens.stream().mapToInt(Token::end).toArray());
    return IntStream.range(0, tokens.size())
        .filter(new WrittenClauses(() -> words)::isClauseStart)
        .mapToObj(i -> tokens.get(i).form())
        .toList();
  }
}
