package org.annales.sentiment.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.annales.sentiment.lexicon.Lexicon;
import org.annales.sentiment.lexicon.LexiconReader;
import org.annales.text.model.Token;
import org.annales.text.model.TokenRules;
import org.annales.text.model.Zone;
import org.annales.text.sentence.Tokenizer;
import org.annales.text.sentence.WrittenWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleScorerTest {
  private static final Lexicon LEXICON =
      LexiconReader.read(
              "small.csv",
              """
              # language: en
              word,weight
              guilty,-2
              fair,2
              kind,2
              kindly,1
              terror,-2
              great,3
              great terror,-3
              can't stand,-2
              no,-1
              lack,-1
              pretty,2
              honest*,1
              """
                  .getBytes(StandardCharsets.UTF_8),
              "small",
              TokenRules.DEFAULT)
          .lexicon();

  @Test
  void wordsWithoutARuleKeepTheirWeight() {
    assertThat(hits("The keeper was guilty and honestly kind."))
        .containsExactly("guilty -2.0", "honest* 1.0", "kind 2.0");
  }

  @Test
  void aNegationTurnsWhatFollowsItInItsClause() {
    assertThat(hits("He was not guilty.")).containsExactly("guilty 1.48 negation");
    assertThat(hits("He was not a very fair man."))
        .containsExactly("fair -1.702 intensifier+negation");
    assertThat(hits("He was not there, a guilty man.")).containsExactly("guilty -2.0");
    assertThat(hits("He was not there \u2013 a guilty man.")).containsExactly("guilty -2.0");
    assertThat(hits("Not one of the keepers of the lamp was guilty."))
        .containsExactly("guilty 1.48 none_of");
    assertThat(hits("He was not, as all the keepers knew, guilty.")).containsExactly("guilty -2.0");
  }

  @Test
  void aRuleThatTouchesNothingIsTheWordOfTheLexicon() {
    assertThat(hits("There was no light.")).containsExactly("no -1.0");
    assertThat(hits("There was no fair light."))
        .containsExactly("no 0.0 as_rule", "fair -1.48 negation");
    assertThat(hits("No, it was fair.")).containsExactly("no -1.0", "fair 2.0");
    assertThat(hits("There was no lack of light."))
        .containsExactly("no 0.0 as_rule", "lack 0.74 negation");
    assertThat(hits("A pretty lamp.")).containsExactly("pretty 2.0");
    assertThat(hits("A pretty fair lamp."))
        .containsExactly("pretty 0.0 as_rule", "fair 2.3 intensifier");
    assertThat(hits("It was kind of red.")).isEmpty();
  }

  @Test
  void neitherAndNorNegateOnceEach() {
    assertThat(hits("He was neither kind nor fair."))
        .containsExactly("kind -1.48 negation", "fair -1.48 nor");
    assertThat(found("He was neither kind nor fair.")).allMatch(Hit::isNegated);
  }

  @Test
  void notOnlyIsNoNegationAndItsButNoContrast() {
    assertThat(hits("He was not only kind but fair.")).containsExactly("kind 2.0", "fair 2.0");
    assertThat(hits("He was not only kind but fair, but guilty."))
        .containsExactly("kind 1.0 contrast", "fair 1.0 contrast", "guilty -3.0 contrast");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I don't think he is fair. | -1.48 of_clause",
        "We did not believe that the keeper was ever kind. | -1.48 of_clause",
        "Nobody would say that she was kind. | -1.48 of_clause",
        "No one thought him honest. | -0.74 of_clause",
        "It is not that he was guilty. | 1.48 of_clause",
        "Not that he was guilty. | 1.48 of_clause",
        "They doubted whether it was fair. | -1.0 disbelief",
        "He stopped being kind. | -1.48 cessation",
        "She ceased to be fair. | -1.48 cessation",
        "The lamp kept him from being guilty. | 1.48 cessation",
        "He was kind for nothing. | 2.0",
        "I think he is not fair. | -1.48 negation",
        "I don't think so, he is fair. | 2.0",
        "I don't think of it because he is fair. | 2.0",
        "I do not think it burns and she was kind. | 2.0",
        "Don't stop being kind. | 2.0",
        "He never ceased to be kind. | 2.0",
        "They do not doubt that he is fair. | 2.0",
        "There is no doubt that he is fair. | 2.0",
        "It was nothing but fair. | 2.0"
      })
  void aNegationFromAnotherClauseOrByAVerbTurnsWhatFollows(String sentence, String hit) {
    assertThat(hits(sentence))
        .filteredOn(shown -> !shown.startsWith("no "))
        .singleElement()
        .asString()
        .endsWith(hit);
  }

  @Test
  void aPhraseMayChangeAWordOfItsOwn() {
    Lexicon good =
        LexiconReader.read(
                "good.csv",
                """
                # language: en
                word,weight
                good,2
                better,2
                """
                    .getBytes(StandardCharsets.UTF_8),
                "good",
                TokenRules.DEFAULT)
            .lexicon();

    assertThat(hits(good, "He was good for nothing.")).containsExactly("good -1.48 own_word");
    assertThat(hits(good, "It could not have been better."))
        .containsExactly("better 2.5 unsurpassed");
    assertThat(hits(good, "It was good for them.")).containsExactly("good 2.0");
  }

  @Test
  void aContrastEndsAtHalfStops() {
    assertThat(hits("He was kind; the light was fair, but he was guilty."))
        .containsExactly("kind 2.0", "fair 1.0 contrast", "guilty -3.0 contrast");
  }

  @Test
  void wordsOfALexiconOfOnesOwnAreCountedThoughTheyAreRules() {
    Lexicon own =
        LexiconReader.read(
                "own.csv",
                """
                # language: en
                word,category,weight
                but,doubt,1
                alleged,accusation,1
                guilty,negative,-2
                fair,positive,2
                """
                    .getBytes(StandardCharsets.UTF_8),
                "own",
                TokenRules.DEFAULT)
            .lexicon();

    assertThat(hits(own, "He was fair, but alleged to be guilty."))
        .containsExactly(
            "fair 1.0 contrast", "but 0.0", "alleged 0.0 contrast", "guilty -2.1 doubt+contrast");
  }

  @Test
  void aMarkDividesThePhraseOfARule() {
    assertThat(hits("No, only guilty.")).contains("guilty -2.0");
    assertThat(hits("He was not, only fair.")).containsExactly("fair 2.0");
  }

  @Test
  void whatWasNeverSoIsNotTurned() {
    assertThat(hits("He could not have been more fair.")).containsExactly("fair 2.5 unsurpassed");
  }

  @Test
  void aSecondNegationTurnsItBack() {
    assertThat(hits("Nobody was not guilty.")).containsExactly("guilty -1.0952 negation+negation");
    assertThat(found("Nobody was not guilty.").get(0).isNegated()).isFalse();
    assertThat(found("He was not guilty.").get(0).isNegated()).isTrue();
  }

  @Test
  void whatFollowsAWordCanNegateIt() {
    assertThat(hits("He was guilty of nothing.")).containsExactly("guilty 1.48 own_word");
    assertThat(hits("He was guilty of something.")).containsExactly("guilty -2.0");
  }

  @Test
  void aNegatedLimitIsNoNegation() {
    assertThat(hits("No price could be too fair.")).containsExactly("no -1.0", "fair 2.0");
    assertThat(hits("No guilty man can be too kind."))
        .containsExactly("no -1.0", "guilty -2.0", "kind 2.0");
    assertThat(hits("One cannot be too kind.")).containsExactly("kind 2.3 no_limit");
    assertThat(hits("It was not far from fair.")).containsExactly("fair 2.0");
    assertThat(hits("The keepers, few in number, were kind.")).containsExactly("kind 2.0");
    assertThat(hits("They stopped at nothing kind.")).containsExactly("kind 2.0");
    assertThat(hits("He did not notice the guilty men.")).containsExactly("guilty -2.0");
  }

  @Test
  void contractionsNegateWithEitherApostrophe() {
    assertThat(hits("He wasn't guilty.")).isEqualTo(hits("He wasn\u2019t guilty."));
    assertThat(hits("He wasn\u2019t guilty.")).containsExactly("guilty 1.48 negation");
    assertThat(hits("I can\u2019t stand it.")).containsExactly("can't stand -2.0");
  }

  @Test
  void longerPhrasesComeFirst() {
    assertThat(hits("Not only guilty.")).containsExactly("guilty -2.0");
    assertThat(hits("It was kind of fair.")).containsExactly("fair 1.7 downtoner");
    assertThat(hits("There was a great terror.")).containsExactly("great terror -3.0");
    assertThat(hits("No longer fair.")).containsExactly("fair -1.48 negation");
  }

  @Test
  void boostersDampenersAndHedgesAreTold() {
    assertThat(hits("A very guilty man.")).containsExactly("guilty -2.3 intensifier");
    assertThat(hits("An allegedly guilty man.")).containsExactly("guilty -1.4 doubt");
    assertThat(hits("Hardly fair.")).containsExactly("fair -1.0 near_negation");
    assertThat(found("A very guilty man.").get(0).isIntensified()).isTrue();
    assertThat(found("An allegedly guilty man.").get(0).isHedged()).isTrue();
    assertThat(found("A somewhat guilty man.").get(0).isHedged()).isTrue();
  }

  @Test
  void aContrastTakesBackWhatStandsBeforeItAndUnderlinesWhatFollows() {
    assertThat(hits("He was kind but guilty."))
        .containsExactly("kind 1.0 contrast", "guilty -3.0 contrast");
    assertThat(hits("He was not kind but fair."))
        .containsExactly("kind -0.74 negation+contrast", "fair 3.0 contrast");
    assertThat(hits("He was kind, yet guilty."))
        .containsExactly("kind 1.0 contrast", "guilty -3.0 contrast");
    assertThat(hits("He was not yet guilty.")).containsExactly("guilty 1.48 negation");
    assertThat(hits("It was nothing but terror.")).containsExactly("terror -2.0");
  }

  @Test
  void aLanguageWithoutRulesHasHitsAlone() {
    assertThat(SentimentRules.has("xx")).isFalse();
    SentimentRules without = SentimentRules.of("xx");

    assertThat(found(without, LEXICON, "Not guilty."))
        .singleElement()
        .extracting(Hit::polarity)
        .isEqualTo(-2.0);
  }

  @Test
  void aWordAsANameHasNoWeight() {
    Hit hit = found("A great lamp.").get(0).with(SentimentRules.of("en").names());

    assertThat(hit.polarity()).isZero();
    assertThat(hit.ruleIds()).isEqualTo("name");
  }

  private List<String> hits(String sentence) {
    return shown(found(sentence));
  }

  private static List<String> hits(Lexicon lexicon, String sentence) {
    return shown(found(SentimentRules.of("en"), lexicon, sentence));
  }

  private static List<String> shown(List<Hit> hits) {
    return hits.stream()
        .map(
            hit ->
                (hit.entry().text()
                        + " "
                        + Math.round(hit.polarity() * 1e4) / 1e4
                        + " "
                        + hit.ruleIds())
                    .strip())
        .toList();
  }

  private List<Hit> found(String sentence) {
    return found(SentimentRules.of("en"), LEXICON, sentence);
  }

  private static List<Hit> found(SentimentRules rules, Lexicon lexicon, String sentence) {
    List<Token> tokens =
        new Tokenizer(TokenRules.DEFAULT).tokens(sentence, new boolean[sentence.length()]);
    WrittenWords written =
        new WrittenWords(
            Zone.BODY,
            sentence,
            tokens.stream().mapToInt(Token::start).toArray(),
            tokens.stream().mapToInt(Token::end).toArray());
    List<String> types = tokens.stream().map(t -> t.form().toLowerCase(Locale.ROOT)).toList();
    return new RuleScorer(rules, lexicon.index(), types)
        .hits(IntStream.range(0, types.size()).toArray(), new WrittenClauses(() -> written));
  }
}
