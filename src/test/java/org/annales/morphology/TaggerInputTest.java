package org.annales.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.annales.text.model.Token;
import org.annales.text.model.TokenRules;
import org.annales.text.sentence.Tokenizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaggerInputTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "en | The lamp burns.           | [The] [lamp] [burns] .",
        "en | “It’s out,” said Ann.     | \" [It] 's [out] , \" [said] [Ann] .",
        "en | They don't, can't, cannot | [They] [do] n't , [can] n't , [can] not",
        "en | She shouldn’t’ve gone…    | [She] [should] n't 've [gone] ...",
        "en | Mr. Oake (the elder) left | [Mr.] [Oake] ( [the] [elder] ) [left]",
        "en | No -- never!!             | [No] -- [never] !!",
        "en | THE LAMPS ARE OUT         | [the] [lamps] [are] [out]",
        "en | the o'clock of half-lit   | [the] [o'clock] [of] [half-lit]",
        "fr | L’homme qu’il voit, dit-il | L' [homme] qu' [il] [voit] , [dit] -il",
        "fr | Aujourd'hui, peut-être    | [Aujourd'hui] , [peut-être]",
        "fr | Y a-t-il, donne-le-moi    | [Y] [a] -t-il , [donne] -le -moi",
        "de | Er hat's gesehn           | [Er] [hat] 's [gesehn]"
      })
  void theTaggerReadsTokensWithoutCliticsAndThePunctuationBetweenThem(
      String language, String text, String expected) {
    LoadedModel model = LoadedModel.of(LanguageModel.of(language).orElseThrow());
    LanguageModel of = model.language();
    List<Token> tokens = new Tokenizer(TokenRules.DEFAULT).tokens(text, new boolean[text.length()]);
    TaggerInput input =
        TaggerInput.of(
            text, tokens, of.clitics(), new WordForms(model.dictionary(), of.dictionaryTags()));

    List<String> shown = new ArrayList<>(input.words());
    input.hosts().forEach(host -> shown.set(host, "[" + shown.get(host) + "]"));
    assertThat(String.join(" ", shown)).isEqualTo(expected);
  }
}
