package org.annales.text.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.annales.text.model.Token;
import org.annales.text.model.TokenRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TokenizerTest {
  private static final Tokenizer DEFAULT = new Tokenizer(TokenRules.DEFAULT);

  @Test
  void lettersAndDigitsMakeTokens() {
    assertThat(forms("Nine owls, 12 mice; B52s & a 3rd cat!"))
        .containsExactly("nine", "owls", "12", "mice", "b52s", "a", "3rd", "cat");
  }

  @Test
  void lettersOfAllScriptsMakeTokens() {
    assertThat(forms("Ёлка Łódź ŒUVRE 東京 ٣٤")).containsExactly("ёлка", "łódź", "œuvre", "東京", "٣٤");
  }

  @Test
  void apostrophesAndHyphensJoinInsideAWordOnly() {
    assertThat(forms("o'clock 'tis dogs' half-a-crown -dash- well--known o'-er"))
        .containsExactly(
            "o'clock", "tis", "dogs", "half-a-crown", "dash", "well", "known", "o", "er");
  }

  @Test
  void curlyApostrophesAndUnicodeHyphensAreReadAsPlainOnes() {
    assertThat(forms("can’t co‐operate non‑stop ‘twas’"))
        .containsExactly("can't", "co-operate", "non-stop", "twas");
  }

  @Test
  void dashesAndSymbolsSeparate() {
    assertThat(forms("salt—and–pepper sugar/spice 3.14 £5 a_b x² ½"))
        .containsExactly("salt", "and", "pepper", "sugar", "spice", "3", "14", "5", "a", "b", "x");
  }

  @Test
  void combiningMarksBelongToTheirLetter() {
    assertThat(forms("x̄ys")).containsExactly("x̄ys");
  }

  @Test
  void caseIsFoldedInTheRootLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(forms("ISLINGTON TITLE")).containsExactly("islington", "title");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void caseCanBeKept() {
    Tokenizer keeping = new Tokenizer(new TokenRules(true, false));

    assertThat(keeping.forms("The Owl’s NEST")).containsExactly("The", "Owl's", "NEST");
  }

  @Test
  void possessivesCanBeStrippedOfTheFormButNotOfTheSpan() {
    Tokenizer stripping = new Tokenizer(new TokenRules(false, true));
    String text = "The owl’s OWL'S owls' 's s";

    assertThat(stripping.forms(text)).containsExactly("the", "owl", "owl", "owls", "s", "s");
    assertThat(slices(text, stripping.tokens(text, new boolean[text.length()])))
        .containsExactly("The", "owl’s", "OWL'S", "owls", "s", "s");
  }

  @Test
  void possessivesInCapitalsAreStrippedWhereCaseIsKept() {
    Tokenizer stripping = new Tokenizer(new TokenRules(true, true));

    assertThat(stripping.forms("The OWL'S Nest's")).containsExactly("The", "OWL", "Nest");
  }

  @Test
  void positionsAreCodePoints() {
    String text = "𝒜𝒷 is 🦉 owl";

    assertThat(DEFAULT.tokens(text, new boolean[text.length()]))
        .containsExactly(
            new Token("𝒜𝒷".toLowerCase(Locale.ROOT), 0, 2, false),
            new Token("is", 3, 5, false),
            new Token("owl", 8, 11, false));
  }

  @Test
  void aTokenIsQuotedWhereItsFirstCharacterIs() {
    String text = "He said 𝒜 boo";
    boolean[] quoted = new boolean[text.length()];
    for (int i = text.indexOf("boo"); i < text.length(); i++) {
      quoted[i] = true;
    }

    assertThat(DEFAULT.tokens(text, quoted).stream().filter(Token::quoted).map(Token::form))
        .containsExactly("boo");
  }

  @Test
  void aTextWithoutWordsHasNoTokens() {
    assertThat(forms("")).isEmpty();
    assertThat(forms(" — ’ - … ² ")).isEmpty();
  }

  @Test
  void aRunOfLettersWithoutSpacesIsOneTokenByDefault() {
    assertThat(DEFAULT.forms("村口有一把红伞。")).containsExactly("村口有一把红伞");
  }

  @Test
  void scriptsWithoutSpacesAreDividedIntoWordsWhereTheRulesSaySo() {
    Tokenizer dividing = new Tokenizer(new TokenRules(false, false, true));

    assertThat(dividing.forms("老师问他，桥在哪里。")).containsExactly("老师", "问", "他", "桥", "在", "哪里");
    assertThat(dividing.forms("時計を直す")).containsExactly("時計", "を", "直す");
    assertThat(dividing.forms("ภาษาไทย")).containsExactly("ภาษา", "ไทย");
    assertThat(dividing.forms("東京-大阪, well-known")).containsExactly("東京", "大阪", "well-known");
  }

  @Test
  void wordsThatWereDividedKnowTheirPlaces() {
    Tokenizer dividing = new Tokenizer(new TokenRules(false, false, true));

    List<Token> tokens = dividing.tokens("𝒜 問 时间。", new boolean["𝒜 問 时间。".length()]);

    assertThat(tokens)
        .extracting(Token::form, Token::start, Token::end)
        .containsExactly(tuple("𝒜", 0, 1), tuple("問", 2, 3), tuple("时间", 4, 6));
  }

  @Test
  void countIsTheNumberOfTokens() {
    assertThat(Tokenizer.count("Can’t we? We can—in half‐an‐hour.")).isEqualTo(6);
    assertThat(Tokenizer.count("…")).isZero();
  }

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void tokensAreWhatTheDocumentedExpressionFinds(long seed) {
    String text = randomText(seed);
    String folded = text.replace('’', '\'').replace('‐', '-').replace('‑', '-');
    Matcher documented =
        Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+(?:['-][\\p{L}\\p{M}\\p{Nd}]+)*")
            .matcher(folded.toLowerCase(Locale.ROOT));

    assertThat(forms(text))
        .isEqualTo(documented.results().map(r -> r.group()).toList())
        .hasSize((int) Tokenizer.count(text));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void spansGoForwardAndBetweenThemStandOnlySeparators(long seed) {
    String text = randomText(seed);
    int[] points = text.codePoints().toArray();
    StringBuilder between = new StringBuilder();
    int last = 0;
    for (Token token : DEFAULT.tokens(text, new boolean[text.length()])) {
      assertThat(token.start()).isGreaterThanOrEqualTo(last);
      assertThat(token.end()).isGreaterThan(token.start());
      between.append(new String(points, last, token.start() - last));
      last = token.end();
    }
    between.append(new String(points, last, points.length - last));

    assertThat(between.toString()).doesNotContainPattern("[\\p{L}\\p{M}\\p{Nd}]");
  }

  private static String randomText(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int[] alphabet = {
      'a', 'B', 'z', '7', ' ', ' ', '\'', '’', '-', '‐', '‑', '—', '.', '_', 'é', 'Ж', 0x0301,
      0x1D49C, 0x1F989, '²', '“'
    };
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      text.appendCodePoint(alphabet[random.nextInt(alphabet.length)]);
    }
    return text.toString();
  }

  private static List<String> forms(String text) {
    return DEFAULT.forms(text);
  }

  private static List<String> slices(String text, List<Token> tokens) {
    int[] points = text.codePoints().toArray();
    List<String> slices = new ArrayList<>();
    for (Token token : tokens) {
      slices.add(new String(points, token.start(), token.end() - token.start()));
    }
    return slices;
  }
}
