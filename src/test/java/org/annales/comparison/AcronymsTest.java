package org.annales.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.annales.text.model.Token;
import org.annales.text.model.TokenRules;
import org.annales.text.model.Zone;
import org.annales.text.sentence.Tokenizer;
import org.annales.text.sentence.WrittenWords;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcronymsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They heard it on the BBC. | 3",
        "We flew to the USA. | 3",
        "It was a matter for the USSR. | 4",
        "The WHO sent the IMF there. | 8",
        "The BBC's lamp was lit. | 3",
        "Two MPs wrote of it. | 2",
        "He had a PhD and a Ph.D. too. | 5",
        "It was said that NATO and UNESCO met. | 0",
        "He cried STOP and went. | 0",
        "NO, he said. | 0",
        "She said that it was NOT so. | 0",
        "I want the HAT of his, a red hat. | 0",
        "Give me the JAM! | 0",
        "They gave it to US and the US gave it back. | 2",
        "It was STAFF, WITH fish. | 0",
        "THE BBC HAS THE LAMP. | 0",
        "It was in part XIV, or in part II. | 0",
        "He met A. B. Orme and I saw it. | 0"
      })
  void acronymsAreSpelled(String sentence, int syllables) {
    assertThat(spelled(sentence)).isEqualTo(syllables);
  }

  private static int spelled(String sentence) {
    List<Token> tokens =
        new Tokenizer(TokenRules.DEFAULT).tokens(sentence, new boolean[sentence.length()]);
    WrittenWords words =
        new WrittenWords(
            Zone.BODY,
            sentence,
            tokens.stream().mapToInt(Token::start).toArray(),
            tokens.stream().mapToInt(Token::end).toArray());
    Acronyms acronyms =
        new Acronyms(
            Set.of("not", "who", "us", "the", "no"), Set.of("hat", "fish", "egg")::contains);
    int sum = 0;
    for (int i = 0; i < tokens.size(); i++) {
      sum += acronyms.syllables(words, i, tokens.size());
    }
    return sum;
  }
}
